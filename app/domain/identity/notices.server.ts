import type { Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { SecurityNotice } from "#app/domain/mail/stored-props.ts";
import { formatTime } from "#app/i18n/format.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";

/**
 * Tells a person by mail what happened to their sign-in, in the transaction of the act. Needs the consultancy's scope.
 * The mail names what to do if it was somebody else; it opens nothing itself.
 */
export async function tellPerson(
  tx: Tx,
  personId: string,
  notice: Omit<SecurityNotice, "at" | "link">,
): Promise<void> {
  const person = await tx
    .selectFrom("person")
    .select(["email", "language"])
    .where("id", "=", personId)
    .where("disabledAt", "is", null)
    .executeTakeFirst();
  if (!person) return;
  const language = localeOfPerson(person.language);
  const props = {
    ...notice,
    at: formatTime(new Date(), language),
    link: { page: "security" as const },
  };
  await queueMail(tx, {
    organisationId: houseId,
    kind: "security-notice",
    language,
    recipient: person.email,
    props,
  });
}
