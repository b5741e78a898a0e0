import { type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { Customer, PaidBy } from "../invoice.ts";
import type { PaymentState } from "../stripe/payment-state.ts";
import type { PackageTerms } from "../package-terms.ts";

export interface Running {
  id: string;
  package: PackageId;
  terms: PackageTerms;
  customer: Customer;
  startsOn: Day;
  paidBy: PaidBy;
  endsOn: Day | null;
  nextPackage: PackageId | null;
  nextTerms: PackageTerms | null;
  changesOn: Day | null;
  pausedAt: Date | null;
  paymentState: PaymentState;
}

/** The contract of a client that has not ended, for looking at it; undefined without one. */
export async function runningContract(
  tx: Tx,
  organisationId: string,
): Promise<Running | undefined> {
  return (await contractOf(tx, organisationId).executeTakeFirst()) as Running | undefined;
}

/**
 * The same for changing it: whoever changes, charges or ends it at the same moment waits. Its line among what is due comes
 * first, then the contract, then the book of numbers: so that nobody waits in a circle.
 */
export async function lockedContract(tx: Tx, organisationId: string): Promise<Running | undefined> {
  await withinOrganisation(tx, houseId, () =>
    tx
      .selectFrom("dueInvoice")
      .select("dueOn")
      .where("organisationId", "=", houseId)
      .where("clientId", "=", organisationId)
      .forUpdate()
      .execute(),
  );
  const found = await contractOf(tx, organisationId).forUpdate().executeTakeFirst();
  return found as Running | undefined;
}

const contractOf = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom("subscription")
    .select(["id", "package", "terms", "customer", "startsOn", "paymentMethod as paidBy"])
    .select(["endsOn", "nextPackage", "nextTerms", "changesOn", "pausedAt", "paymentState"])
    .where("organisationId", "=", organisationId)
    .where("endedAt", "is", null);

/** When the daily turn has to look at a contract next; null for never. */
export function turnOn(
  tx: Tx,
  { clientId, subscriptionId }: { clientId: string; subscriptionId: string },
  turnsOn: Day | null,
): Promise<unknown> {
  return withinOrganisation(tx, houseId, () =>
    tx
      .updateTable("dueInvoice")
      .set({ turnsOn })
      .where("organisationId", "=", houseId)
      .where("clientId", "=", clientId)
      .where("subscriptionId", "=", subscriptionId)
      .execute(),
  );
}
