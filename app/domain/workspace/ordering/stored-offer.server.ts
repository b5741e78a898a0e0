import type { Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { Customer, PaidBy } from "#app/domain/billing/invoice.ts";
import type { PackageTerms } from "#app/domain/billing/package-terms.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import { findLink, type LinkState } from "#app/domain/mail/links.server.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";

export interface Offer {
  id: string;
  /** Null for one's own that nobody has paid yet. */
  leadId: string | null;
  /** The lead at whose report, or in whose workspace, one's own began. */
  cameFrom: string | null;
  package: PackageId;
  terms: PackageTerms;
  customer: Customer;
  land: Land;
  contactName: string;
  contactEmail: string;
  /** The consultant who made it; null for one's own. */
  createdBy: string | null;
  expiresAt: Date;
}

export type OfferLook = { state: "open"; offer: Offer } | { state: Exclude<LinkState, "open"> };

/** How an offer can be paid: on invoice only where a consultant made it, and so allowed it. */
export const waysToPay = ({ createdBy }: Pick<Offer, "createdBy">): readonly PaidBy[] =>
  createdBy ? ["invoice", "card", "sepa_debit"] : ["card", "sepa_debit"];

/** The offer of a mailed link as long as it can be ordered. */
export async function openOffer(tx: Tx, token: string): Promise<OfferLook> {
  const link = await findLink(tx, "offer", token);
  if (link.state !== "open") return { state: link.state };
  const row = await offers(tx)
    .where("id", "=", link.subjectId)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  return row ? { state: "open", offer: offerOf(row) } : { state: "voided" };
}

/** What became of an order. */
export interface StoredOrder {
  offer: Offer;
  orderedBy: string | null;
  method: PaidBy | null;
  withdrawn: boolean;
  result: { clientId: string; subscriptionId: string } | undefined;
}

/** An offer with its order, locked, whatever became of it; undefined for an id of nobody. */
export async function lockedOrder(tx: Tx, id: string): Promise<StoredOrder | undefined> {
  const row = await offers(tx).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && orderOf(row);
}

/** The order of a mailed link, ordered or not, used or not. */
export async function orderOfLink(tx: Tx, token: string): Promise<StoredOrder | undefined> {
  const { subjectId } = await findLink(tx, "offer", token);
  if (!subjectId) return undefined;
  const row = await offers(tx).where("id", "=", subjectId).executeTakeFirst();
  return row && orderOf(row);
}

const offers = (tx: Tx) =>
  tx
    .selectFrom("packageOffer")
    .select(["id", "leadId", "package", "terms", "customer", "land", "contactName"])
    .select(["contactEmail", "createdBy", "expiresAt", "language", "cameFrom"])
    .select(["orderedBy", "method", "withdrawnAt", "clientId", "subscriptionId"])
    .where("organisationId", "=", houseId);

type Row = Awaited<ReturnType<ReturnType<typeof offers>["execute"]>>[number];

function offerOf(row: Row): Offer {
  const { id, leadId, cameFrom, terms, land, contactName, contactEmail, createdBy, expiresAt } =
    row;
  const customer = { ...(row.customer as Customer), language: localeOfPerson(row.language) };
  const contact = { contactName, contactEmail, createdBy, expiresAt };
  return { id, leadId, cameFrom, package: row.package, terms, customer, land, ...contact } as Offer;
}

function orderOf(row: Row): StoredOrder {
  const { orderedBy, method, withdrawnAt, clientId, subscriptionId } = row;
  return {
    offer: offerOf(row),
    orderedBy,
    method: method as PaidBy | null,
    withdrawn: withdrawnAt !== null,
    result: clientId && subscriptionId ? { clientId, subscriptionId } : undefined,
  };
}
