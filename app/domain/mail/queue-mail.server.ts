import { randomUUID } from "node:crypto";
import type { Tx } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { PageKey } from "#app/i18n/addresses.ts";

/** A link is stored by its id; the address with its token is written only into the mail itself. */
export interface StoredLink {
  page: PageKey & ("report.confirm" | "report" | "sign-in.link");
  linkId: string;
}

/** What each mail needs to be written later, by the worker. */
export interface StoredProps {
  "confirm-report": { firstName: string | null; link: StoredLink };
  "report-ready": {
    firstName: string | null;
    link: StoredLink;
    useCase: string;
    light: "go" | "caution" | "stop";
    lightLabel: string;
    validUntil: string;
  };
  "sign-in-link": { link: StoredLink; minutes: number };
}

export type MailKind = keyof StoredProps;

export interface MailOrder<Kind extends MailKind = MailKind> {
  organisationId: string;
  id?: string;
  kind: Kind;
  language: Locale;
  recipient: string;
  props: StoredProps[Kind];
}

/** Puts a mail into the outbox and its job into the queue, in the transaction of its cause. */
export async function queueMail<Kind extends MailKind>(
  tx: Tx,
  order: MailOrder<Kind>,
): Promise<string> {
  const id = order.id ?? randomUUID();
  await tx
    .insertInto("mail")
    .values({ ...order, id, props: JSON.stringify(order.props) })
    .execute();
  await enqueue(tx, "mail.send", { organisationId: order.organisationId, mailId: id });
  return id;
}
