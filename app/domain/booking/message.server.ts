import { transaction } from "#db/database.server.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { sender, takeAllowance } from "#app/domain/identity/limits.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { contactOf } from "./contact.server.ts";

export interface LeftMessage {
  /** Of the form (UUID): sent twice, it arrives once. */
  key: string;
  name: string;
  email: string;
  company: string | null;
  message: string | null;
  language: Locale;
  /** Network address, for the limit only; it is not stored. */
  from: string;
}

/** „Kein Termin frei“: a message instead of a booking. Whoever leaves it is a lead from then on. */
export async function leaveMessage(
  given: LeftMessage,
): Promise<{ state: "left" } | { state: "limited"; retryAfterSeconds: number }> {
  const allowance = await takeAllowance("message.address", sender(given.from));
  if (!allowance.allowed)
    return { state: "limited", retryAfterSeconds: allowance.retryAfterSeconds };
  const access = houseAccess("visitor");
  await transaction(access, async (tx) => {
    const { leadId } = await contactOf(tx, access, { ...given, report: null });
    const left = await tx
      .insertInto("leadMessage")
      .values({
        organisationId: access.organisationId,
        id: given.key,
        leadId,
        name: given.name,
        text: given.message ?? "",
      })
      .onConflict((conflict) => conflict.columns(["organisationId", "id"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (left)
      await record(tx, access, {
        kind: "message.left",
        subject: { kind: "lead", id: leadId },
        data: {},
      });
  });
  return { state: "left" };
}
