import { sql } from "kysely";
import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { chargesOf, monthOf } from "#app/domain/billing/charge.ts";
import type { Customer } from "#app/domain/billing/invoice.ts";
import type { PackageTerms } from "#app/domain/billing/package-terms.ts";
import { vatFor } from "#app/domain/billing/vat.ts";
import { writeInvoice } from "#app/domain/billing/write-invoice.server.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import { consumeLink, findLink, type LinkState } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { formatDay, formatMoney, todayInBerlin } from "#app/i18n/format.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import { becomeClient, lockedLead } from "./make-client.server.ts";

export interface Offer {
  id: string;
  leadId: string;
  package: PackageId;
  terms: PackageTerms;
  customer: Customer;
  land: Land;
  contactName: string;
  contactEmail: string;
  createdBy: string;
  expiresAt: Date;
}

export type OfferLook = { state: "open"; offer: Offer } | { state: Exclude<LinkState, "open"> };

/** What a GET of the mailed link may show; it changes nothing. */
export function lookAtOffer(token: string): Promise<OfferLook> {
  return transaction(houseAccess("visitor"), (tx) => openOffer(tx, token));
}

export type Ordered = { state: "ordered" } | { state: Exclude<LinkState, "open"> };

/**
 * Orders what was offered, once, as it was offered: the lead becomes a client with its package, the first month is
 * charged, order and invitation are mailed. Nothing the visitor sends changes price, package or client. Whoever comes
 * second, or comes when the lead has become a client another way, finds the link used or voided.
 */
export function acceptOffer(token: string, orderedBy: string): Promise<Ordered> {
  const access = houseAccess("visitor");
  return transaction<Ordered>(access, async (tx) => {
    const look = await openOffer(tx, token);
    if (look.state !== "open") return look;
    const { offer } = look;
    const lead = await lockedLead(tx, offer.leadId);
    // Whoever waited for the lead finds what the faster one has done.
    const now = await findLink(tx, "offer", token);
    if (now.state !== "open") return { state: now.state };
    const charged = !("refused" in vatFor(offer.customer, todayInBerlin()));
    if (!lead || lead.clientId || !charged) return { state: "voided" };
    await consumeLink(tx, "offer", token);
    await tx
      .updateTable("packageOffer")
      .set({ acceptedAt: sql`now()` })
      .where("organisationId", "=", houseId)
      .where("id", "=", offer.id)
      .execute();
    // Prepared by the consultant who made the offer, who becomes the client's own.
    const actor = { kind: "person", id: offer.createdBy } as const;
    const clientId = await becomeClient(tx, { ...access, actor }, lead, {
      company: offer.customer.name,
      land: offer.land,
      name: offer.contactName,
      email: offer.contactEmail,
      consultants: [offer.createdBy],
    });
    await record(tx, access, {
      kind: "offer.accepted",
      subject: { kind: "offer", id: offer.id },
      data: { leadId: offer.leadId, clientId },
    });
    await subscribe(tx, clientId, offer, orderedBy);
    return { state: "ordered" };
  });
}

async function subscribe(tx: Tx, clientId: string, offer: Offer, orderedBy: string): Promise<void> {
  const { package: id, terms, customer } = offer;
  const access = houseAccess("visitor");
  const startsOn = todayInBerlin();
  const period = monthOf(startsOn, 0);
  const subscriptionId = await withinOrganisation(tx, clientId, async () => {
    const row = await tx
      .insertInto("subscription")
      .values({
        organisationId: clientId,
        package: id,
        terms: JSON.stringify(terms),
        customer: JSON.stringify(customer),
        startsOn,
        orderedBy,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { version, documents } = terms;
    await record(
      tx,
      { ...access, organisationId: clientId },
      {
        kind: "package.ordered",
        subject: { kind: "subscription", id: row.id },
        data: { package: id, version, ...documents },
      },
    );
    return row.id;
  });
  const charges = chargesOf(offer, period, { first: true, locale: customer.language });
  const order = { clientId, subscriptionId, customer, charges, issuedOn: startsOn, period };
  await writeInvoice(tx, access, order);
  await tx
    .insertInto("dueInvoice")
    .values({
      organisationId: houseId,
      clientId,
      subscriptionId,
      dueOn: monthOf(startsOn, 1).from,
    })
    .execute();
  await queueMail(tx, {
    organisationId: houseId,
    kind: "package-ordered",
    language: customer.language,
    recipient: offer.contactEmail,
    props: {
      name: offer.contactName,
      package: id,
      company: customer.name,
      monthly: formatMoney(terms.offer.monthlyCents, customer.language),
      from: formatDay(startsOn, customer.language),
      termMonths: terms.termMonths,
      documents: terms.documents,
      link: { page: "home" },
    },
  });
}

async function openOffer(tx: Tx, token: string): Promise<OfferLook> {
  const link = await findLink(tx, "offer", token);
  if (link.state !== "open") return { state: link.state };
  const row = await tx
    .selectFrom("packageOffer")
    .select(["id", "leadId", "package", "terms", "customer", "land", "contactName"])
    .select(["contactEmail", "createdBy", "expiresAt", "language"])
    .where("organisationId", "=", houseId)
    .where("id", "=", link.subjectId)
    .where("acceptedAt", "is", null)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  if (!row) return { state: "voided" };
  const customer = { ...(row.customer as Customer), language: localeOfPerson(row.language) };
  return { state: "open", offer: { ...row, customer } as Offer };
}
