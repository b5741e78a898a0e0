import { sql } from "kysely";
import { type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import { periodAt } from "../charge.ts";
import type { Running } from "../contract/running.server.ts";
import type { Step } from "./steer.server.ts";

/**
 * Why a contract that the payment service charges cannot be steered on a day (in Berlin): a month begins that is not
 * invoiced or not collected yet, so that both sides would part over it; or the difference of a larger package, which goes
 * with the next month, would never be collected. Undefined where nothing is in the way. Behind the client's wall, under
 * the lock of the contract.
 */
export async function stillCollected(
  tx: Tx,
  { id, startsOn }: Pick<Running, "id" | "startsOn">,
  step: Step,
  today: Day,
): Promise<"month-begins" | "difference-open" | undefined> {
  const { from } = periodAt(startsOn, today);
  const begins = from === today && from !== startsOn;
  const { rows } = await sql<{ paid: boolean; difference: boolean }>`
    select exists (select from payment where organisation_id = current_organisation()
         and subscription_id = ${id} and period_from = ${from}) as paid,
      exists (select from invoice where organisation_id = current_organisation()
         and subscription_id = ${id} and cause = 'change' and period_until >= ${today}
         and document ->> 'paidBy' <> 'invoice') as difference`.execute(tx);
  const [{ paid, difference } = { paid: false, difference: false }] = rows;
  if ((begins && !paid) || (await isDue(tx, id, today))) return "month-begins";
  return difference && step !== "resume" ? "difference-open" : undefined;
}

const isDue = (tx: Tx, subscriptionId: string, today: Day): Promise<boolean> =>
  withinOrganisation(tx, houseId, async () => {
    const due = await tx
      .selectFrom("dueInvoice")
      .select("dueOn")
      .where("organisationId", "=", houseId)
      .where("subscriptionId", "=", subscriptionId)
      .where("dueOn", "<=", today)
      .executeTakeFirst();
    return due !== undefined;
  });
