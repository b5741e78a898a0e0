import type { Tx } from "#db/database.server.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** The person of a mailbox, made with its first invitation; undefined if that person was disabled. */
export async function personOfMailbox(
  tx: Tx,
  mailbox: { email: string; name: string; language: Locale },
): Promise<{ id: string } | undefined> {
  await tx
    .insertInto("person")
    .values(mailbox)
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
  return tx
    .selectFrom("person")
    .select("id")
    .where("email", "=", mailbox.email)
    .where("disabledAt", "is", null)
    .executeTakeFirst();
}
