import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import { makeLink, voidLinks } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { worksForTheHouse } from "#app/domain/organisations/house-mailbox.server.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { formatDate, todayInBerlin } from "#app/i18n/format.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import type { Customer } from "./invoice.ts";
import { type PackageTerms, termsOf } from "./package-terms.ts";
import { confirmedOnline } from "./vat-check/checks.server.ts";
import { readVatId } from "./vat-id.ts";
import { vatFor } from "./vat.ts";

export const offerDays = 30;

export interface OfferWish {
  package: PackageId;
  customer: Omit<Customer, "language">;
  land: Land;
  contactName: string;
  contactEmail: string;
}

export type OfferAnswer =
  | { answer: "offered" }
  | { answer: "unknown-lead" | "not-allowed" | "already-client" | "house-address" }
  | { answer: "refused"; field: "vatId" | "vatIdConfirmedOn"; reason: string };

/**
 * Offers a lead a package at today's terms, paid on invoice: the offer, its link for thirty days, the mail and the event
 * in one. An older open offer of the lead is withdrawn. Refuses a VAT id that cannot be one, and a customer elsewhere in
 * the EU whose VAT id neither a person nor the online service has confirmed.
 */
export function makeOffer(
  access: HouseAccess,
  leadId: string,
  wish: OfferWish,
): Promise<OfferAnswer> {
  return transaction<OfferAnswer>(access, async (tx) => {
    if (!may(access.roles, "offers.make")) return { answer: "not-allowed" };
    const lead = await lockedLead(tx, leadId);
    if (!lead) return { answer: "unknown-lead" };
    if (lead.clientId) return { answer: "already-client" };
    if (await worksForTheHouse(tx, wish.contactEmail)) return { answer: "house-address" };
    const customer = await checkedCustomer({
      ...wish.customer,
      vatIdConfirmedOn:
        wish.customer.vatIdConfirmedOn ?? (await confirmedOnline(tx, wish.customer)),
      language: localeOfPerson(lead.language),
    });
    if ("refused" in customer)
      return { answer: "refused", field: customer.field, reason: customer.refused };
    for (const { id } of await openOffers(tx, leadId)) await withdraw(tx, access, id);
    await insert(tx, access, leadId, { ...wish, customer });
    return { answer: "offered" };
  });
}

export interface OpenOffer {
  leadId: string;
  package: PackageId;
}

/** An offer that can still be taken back; undefined for an id of nobody. */
export function openOffer(access: HouseAccess, offerId: string): Promise<OpenOffer | undefined> {
  return transaction(access, (tx) => lockedOffer(tx, offerId));
}

/** Takes an open offer back: its link is dead at once. Returns the lead it was made to. */
export function withdrawOffer(
  access: HouseAccess,
  offerId: string,
): Promise<{ answer: "withdrawn"; leadId: string } | { answer: "unknown" | "not-allowed" }> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "offers.make")) return { answer: "not-allowed" };
    const offer = await lockedOffer(tx, offerId);
    if (!offer) return { answer: "unknown" };
    await withdraw(tx, access, offerId);
    return { answer: "withdrawn", leadId: offer.leadId };
  });
}

export interface OfferOfLead {
  id: string;
  package: PackageId;
  terms: PackageTerms;
  createdAt: Date;
  state: "open" | "accepted" | "withdrawn" | "expired";
  until: Date;
}

/** The offers a lead was made, the newest first. */
export function offersOf(access: HouseAccess, leadId: string): Promise<OfferOfLead[]> {
  return transaction(access, async (tx) => {
    const rows = await tx
      .selectFrom("packageOffer")
      .select(["id", "package", "terms", "createdAt", "expiresAt as until"])
      .select(["acceptedAt", "withdrawnAt", sql<boolean>`expires_at <= now()`.as("expired")])
      .where("organisationId", "=", access.organisationId)
      .where("leadId", "=", leadId)
      .orderBy("createdAt", "desc")
      .limit(50)
      .execute();
    return rows.map(({ acceptedAt, withdrawnAt, expired, ...offer }) => ({
      ...(offer as Omit<OfferOfLead, "state">),
      state: acceptedAt ? "accepted" : withdrawnAt ? "withdrawn" : expired ? "expired" : "open",
    }));
  });
}

export type CheckedCustomer = Customer | { refused: string; field: "vatId" | "vatIdConfirmedOn" };

/** Reads the VAT id and looks whether the customer can be charged at all. */
export async function checkedCustomer(customer: Customer): Promise<CheckedCustomer> {
  const read = customer.vatId ? await readVatId(customer.vatId, customer.country) : undefined;
  const known = !read || "vatId" in read;
  // Elsewhere in the world numbers follow rules of their own; none stands on the invoice.
  const vat = vatFor(customer, todayInBerlin());
  if (!known && !("category" in vat && vat.category === "O"))
    return { refused: read.refused, field: "vatId" };
  if ("refused" in vat)
    return {
      refused: vat.refused,
      field: vat.refused === "vat-id-missing" ? "vatId" : "vatIdConfirmedOn",
    };
  return read && "vatId" in read ? { ...customer, vatId: read.vatId } : customer;
}

async function insert(
  tx: Tx,
  access: HouseAccess,
  leadId: string,
  wish: Omit<OfferWish, "customer"> & { customer: Customer },
): Promise<void> {
  const { customer, contactName, contactEmail, land } = wish;
  const { language } = customer;
  const expiresAt = new Date(Date.now() + offerDays * 86_400_000);
  const { id } = await tx
    .insertInto("packageOffer")
    .values({
      organisationId: houseId,
      leadId,
      package: wish.package,
      terms: JSON.stringify(termsOf(wish.package)),
      customer: JSON.stringify(customer),
      land,
      contactName,
      contactEmail,
      language,
      createdBy: access.actor.id,
      expiresAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const link = await makeLink(tx, { purpose: "offer", subjectId: id, expiresAt });
  await queueMail(tx, {
    organisationId: houseId,
    kind: "offer",
    language,
    recipient: contactEmail,
    props: {
      link: { page: "offer", linkId: link.id },
      name: contactName,
      package: wish.package,
      validUntil: formatDate(expiresAt, language),
    },
  });
  const subject = { kind: "offer", id };
  const data = { leadId, package: wish.package };
  await record(tx, access, { kind: "offer.made", subject, data });
}

async function withdraw(tx: Tx, access: HouseAccess, id: string): Promise<void> {
  await tx
    .updateTable("packageOffer")
    .set({ withdrawnAt: sql`now()` })
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", id)
    .execute();
  await voidLinks(tx, "offer", id);
  await record(tx, access, { kind: "offer.withdrawn", subject: { kind: "offer", id }, data: {} });
}

const openOffers = (tx: Tx, leadId: string) =>
  stillOpen(tx).select("id").where("leadId", "=", leadId).execute();

const lockedOffer = async (tx: Tx, id: string) =>
  (await stillOpen(tx).select(["leadId", "package"]).where("id", "=", id).executeTakeFirst()) as
    | OpenOffer
    | undefined;

const stillOpen = (tx: Tx) =>
  tx
    .selectFrom("packageOffer")
    .where("organisationId", "=", houseId)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .forUpdate();

function lockedLead(tx: Tx, leadId: string) {
  return tx
    .selectFrom("lead")
    .select(["language", "clientId"])
    .where("organisationId", "=", houseId)
    .where("id", "=", leadId)
    .forUpdate()
    .executeTakeFirst();
}
