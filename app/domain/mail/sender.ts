import { company } from "#app/domain/catalogue/company.ts";

/** Who our mails come from: MAIL_FROM, „Tulos <portal@example.org>“ or a bare address. */
export function mailSender(mailbox = process.env.MAIL_FROM ?? ""): { email: string; name: string } {
  const [, name, email] = /^(.*?)\s*<([^>]+)>$/.exec(mailbox) ?? [];
  return { email: email ?? mailbox, name: name || company.name };
}
