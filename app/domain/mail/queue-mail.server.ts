import { randomUUID } from "node:crypto";
import type { Tx } from "#db/database.server.ts";
import { enqueue, type SendOptions } from "#db/queue.server.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { standingLink } from "./links.server.ts";
import type { MailKind, StoredLink, StoredProps } from "./stored-props.ts";

export interface MailOrder<Kind extends MailKind = MailKind> {
  organisationId: string;
  id?: string;
  kind: Kind;
  language: Locale;
  recipient: string;
  props: StoredProps[Kind];
  /** The lead, or the request that may become one, whose data the mail's foot leads to. */
  ownDataOf?: string;
}

/** Puts a mail into the outbox and its job into the queue, in the transaction of its cause; `behind` lets others go first. */
export async function queueMail<Kind extends MailKind>(
  tx: Tx,
  order: MailOrder<Kind>,
  behind?: SendOptions,
): Promise<string> {
  const { ownDataOf, ...mail } = order;
  const id = order.id ?? randomUUID();
  const ownData = ownDataOf && (await ownDataLink(tx, ownDataOf));
  const props = JSON.stringify({ ...order.props, ...(ownData ? { ownData } : {}) });
  await tx
    .insertInto("mail")
    .values({ ...mail, id, props })
    .execute();
  await enqueue(tx, "mail.send", { organisationId: order.organisationId, mailId: id }, behind);
  return id;
}

/** Valid as long as the data can be there. */
export async function ownDataLink(tx: Tx, subjectId: string): Promise<StoredLink> {
  const expiresAt = new Date();
  expiresAt.setMonth(expiresAt.getMonth() + retention.leadMonths);
  const { id } = await standingLink(tx, { purpose: "own-data", subjectId, expiresAt });
  return { page: "own-data", linkId: id };
}
