import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { type Fulfil, settleEvent } from "./settle-event.server.ts";
import type { Subject } from "./take-event.server.ts";

/** The service tries to deliver an event for three days; twenty more for whoever asks. */
const keptDays = 23;
/** A payment page is open for a day; what was never completed is nobody's after three. */
const openDays = 3;

/**
 * Asks the payment service about everything that is not at its end, so that a lost event is made up for within a day:
 * pages that may have been paid, and every subscription that runs. Safe at any time. Returns how many were asked about;
 * one that fails keeps no other back, and is thrown at the end.
 */
export async function reconcile(fulfil: Fulfil): Promise<number> {
  const subjects = await transaction(houseAccess("system"), async (tx) => {
    await tx
      .deleteFrom("stripeEvent")
      .where("organisationId", "=", houseId)
      .where("receivedAt", "<", sql<Date>`now() - make_interval(days => ${keptDays})`)
      .execute();
    const pages = await tx
      .selectFrom("checkout")
      .select("sessionId as id")
      .where("organisationId", "=", houseId)
      .where("settledAt", "is", null)
      .where("sessionId", "is not", null)
      .where((row) =>
        row.or([
          row("state", "=", "void"),
          row("createdAt", ">", sql<Date>`now() - make_interval(days => ${openDays})`),
        ]),
      )
      .execute();
    const running = await tx
      .selectFrom("stripeSubscription")
      .select("stripeId as id")
      .where("organisationId", "=", houseId)
      .where("status", "<>", "ended")
      .execute();
    return [
      ...pages.map(({ id }): Subject => ({ kind: "checkout", id: id ?? "" })),
      ...running.map(({ id }): Subject => ({ kind: "subscription", id })),
    ];
  });
  const failures: unknown[] = [];
  for (const subject of subjects)
    await settleEvent(subject, fulfil).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, "Some payments were not reconciled");
  return subjects.length;
}
