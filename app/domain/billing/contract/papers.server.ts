import { transaction } from "#db/database.server.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { type Acceptance, acceptance } from "#app/domain/organisations/agreement.server.ts";
import type { Customer, PaidBy } from "../invoice.ts";
import type { PackageTerms } from "../package-terms.ts";

export const paperKinds = ["order", "processing", "appointment", "notice"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What the papers of a contract are made of, as it was ordered. */
export interface PaperFacts {
  client: string;
  package: PackageId;
  terms: PackageTerms;
  customer: Customer;
  startsOn: Day;
  orderedBy: string;
  orderedAt: Date;
  paidBy: PaidBy;
  agreement: Acceptance | undefined;
}

/** Which papers there are for a package: only one with the officer appoints one (Art. 37(7) GDPR: and tells the authority). */
export const papersOf = (id: PackageId): PaperKind[] =>
  paperKinds.filter((kind) => id === "dpo" || kind === "order" || kind === "processing");

/**
 * The newest contract of a client, running or ended: its papers stay. Undefined for who may not see it, "none" where
 * nothing was ordered.
 */
export async function paperFacts(
  access: OrganisationAccess,
): Promise<PaperFacts | "none" | undefined> {
  if (!may(access.roles, "package.manage")) return undefined;
  const agreement = await acceptance(access);
  const row = await transaction(access, (tx) =>
    tx
      .selectFrom("subscription")
      .innerJoin("organisation", "organisation.id", "subscription.organisationId")
      .select(["name as client", "package", "terms", "customer", "startsOn"])
      .select(["orderedBy", "orderedAt", "paymentMethod as paidBy"])
      .where("organisationId", "=", access.organisationId)
      .orderBy("orderedAt", "desc")
      .limit(1)
      .executeTakeFirst(),
  );
  return row ? ({ ...row, agreement } as unknown as PaperFacts) : "none";
}
