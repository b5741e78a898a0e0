import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { momentInWords } from "#app/i18n/full-date.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";

export const outcomes = ["held", "no-show"] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * Records, signed and once, how an appointment that has begun went. Whoever did not come gets a friendly new offer.
 * False for an id of nobody, for what has not begun, was cancelled or has an outcome, and for roles that may not.
 */
export function recordOutcome(access: HouseAccess, id: string, outcome: Outcome): Promise<boolean> {
  if (!may(access.roles, "appointments.change")) return Promise.resolve(false);
  return transaction(access, async (tx) => {
    const appointment = await tx
      .updateTable("appointment")
      .set({ outcome, outcomeAt: sql`now()`, outcomeBy: access.actor.id })
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", id)
      .where("status", "=", "confirmed")
      .where("outcome", "is", null)
      .where("startsAt", "<=", sql<Date>`now()`)
      .returning(["name", "email", "language", "startsAt", "timeZone"])
      .executeTakeFirst();
    if (!appointment) return false;
    const { name, email, startsAt, timeZone } = appointment;
    const language = localeOfPerson(appointment.language);
    if (outcome === "no-show")
      await queueMail(tx, {
        organisationId: access.organisationId,
        kind: "appointment-missed",
        language,
        recipient: email,
        props: {
          name,
          moment: momentInWords(startsAt, language, timeZone),
          link: { page: "booking" },
        },
      });
    await record(tx, access, {
      kind: "appointment.outcome",
      subject: { kind: "appointment", id },
      data: { outcome },
    });
    return true;
  });
}
