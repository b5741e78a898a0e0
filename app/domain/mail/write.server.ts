import type { Mail } from "#emails/render.tsx";
import { transaction } from "#db/database.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { CalendarFile, StoredFile } from "./attached.ts";
import { linkToken } from "./links.server.ts";
import type { MailKind, StoredLink, StoredPage } from "./stored-props.ts";
import { walledToken } from "./walled-token.ts";

export interface MailRow {
  id: string;
  kind: MailKind;
  language: Locale;
  recipient: string;
  props: Record<string, unknown> & { calendar?: CalendarFile; files?: StoredFile[] };
  attempts: number;
  createdAt: Date;
}

/**
 * The mail with its links written out, and the link of its foot. A token exists only here and in the recipient's
 * mailbox.
 */
export async function writtenMail(
  organisationId: string,
  mail: MailRow,
): Promise<{ mail: Mail; ownData: string | undefined }> {
  const props: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(mail.props))
    props[name] = isStored(value) ? await written(organisationId, value, mail.language) : value;
  const { ownData, ...own } = props;
  return {
    mail: { kind: mail.kind, props: own } as unknown as Mail,
    ownData: typeof ownData === "string" ? ownData : undefined,
  };
}

const isStored = (value: unknown): value is StoredLink | StoredPage =>
  typeof value === "object" && value !== null && "page" in value;

async function written(
  organisationId: string,
  stored: StoredLink | StoredPage,
  language: Locale,
): Promise<string> {
  const origin = process.env.APP_ORIGIN ?? "";
  if (!("linkId" in stored))
    return (
      origin +
      addressOf(stored.page as "office.lead", language, stored.params as { leadId: string })
    );
  const { page, linkId } = stored;
  const own = await transaction({ organisationId }, (tx) => linkToken(tx, linkId));
  const token = page === "invitation" ? walledToken(organisationId, own) : own;
  return origin + addressOf(page, language, { token });
}
