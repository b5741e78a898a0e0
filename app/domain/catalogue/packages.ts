import { company } from "./company.ts";
import type { CompanyFacts, PackageId } from "./company-facts.ts";

export type Offer = CompanyFacts["packages"]["offers"][PackageId] & { id: PackageId };

/** From the first assessment to the appointment: each package holds the one before. */
export const packageIds = ["start", "support", "dpo"] as const satisfies readonly PackageId[];

/** What the company offers as of now, in order; its file may change while the product runs. */
export function currentOffers() {
  const { offers, ...terms } = company.packages;
  return { offers: packageIds.map((id): Offer => ({ id, ...offers[id] })), ...terms };
}
