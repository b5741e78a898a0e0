import type { Mail } from "#emails/render.tsx";
import { transaction } from "#db/database.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { linkToken } from "./links.server.ts";
import type { MailKind, StoredLink } from "./queue-mail.server.ts";

export interface MailRow {
  id: string;
  kind: MailKind;
  language: Locale;
  recipient: string;
  props: Record<string, unknown> & { link: StoredLink };
  attempts: number;
  createdAt: Date;
}

/** The mail with its link written out. The token exists only here and in the recipient's mailbox. */
export async function writtenMail(organisationId: string, mail: MailRow): Promise<Mail> {
  const { page, linkId } = mail.props.link;
  const token = await transaction({ organisationId }, (tx) => linkToken(tx, linkId));
  const link = process.env.APP_ORIGIN + addressOf(page, mail.language, { token });
  return { kind: mail.kind, props: { ...mail.props, link } } as unknown as Mail;
}
