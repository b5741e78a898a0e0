import { transaction } from "#db/database.server.ts";
import { linkToken } from "#app/domain/mail/links.server.ts";
import type { MailKind, StoredLink } from "#app/domain/mail/stored-props.ts";
import { asSuperuser } from "./database.ts";

/** The mails of the outbox to somebody, oldest first. */
export function mailsTo(recipient: string) {
  return asSuperuser<{
    id: string;
    kind: MailKind;
    language: string;
    state: string;
    props: { link: StoredLink } & Record<string, unknown>;
  }>(
    "select id, kind, language, state, props from mail where recipient = $1 order by created_at, id",
    [recipient],
  );
}

/** The token of the link in the newest mail of a kind to somebody, as the mailbox's owner reads it. */
export async function mailedToken(recipient: string, kind: MailKind): Promise<string> {
  const mail = (await mailsTo(recipient)).findLast((one) => one.kind === kind);
  if (!mail) throw new Error(`No mail ${kind} to ${recipient}`);
  return transaction({}, (tx) => linkToken(tx, mail.props.link.linkId));
}

/** The token of the link to one's own data in the foot of the newest mail of a kind. */
export async function ownDataToken(recipient: string, kind: MailKind): Promise<string> {
  const mail = (await mailsTo(recipient)).findLast((one) => one.kind === kind);
  const foot = mail?.props.ownData as StoredLink | undefined;
  if (!foot) throw new Error(`No foot in ${kind} to ${recipient}`);
  return transaction({}, (tx) => linkToken(tx, foot.linkId));
}

/** Strings that look like a link's token to somebody who tries; none may ever open anything. */
export const wrongTokens = (token: string): string[] => [
  "",
  " ",
  "null",
  "undefined",
  "[object Object]",
  "0",
  `${token},${token}`,
  `["${token}"]`,
  ` ${token}`,
  `${token}\n`,
  `${token}\0`,
  `${token}=`,
  token.slice(0, -1),
  token.toLowerCase(),
  "x".repeat(100_000),
];
