import { sql } from "kysely";
import { type Tx, withinOrganisation } from "#db/database.server.ts";
import { type Access, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { chargesOf, monthOf } from "#app/domain/billing/charge.ts";
import type { PaidBy } from "#app/domain/billing/invoice.ts";
import { writeInvoice } from "#app/domain/billing/write-invoice.server.ts";
import { theConsultants } from "#app/domain/leads/consultants.server.ts";
import { leadOfContact } from "#app/domain/leads/leads.server.ts";
import { worksForTheHouse } from "#app/domain/organisations/house-mailbox.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { formatDay, formatMoney, todayInBerlin } from "#app/i18n/format.ts";
import { becomeClient, lockedLead } from "../make-client.server.ts";
import { mayOrderFor, orderingLead } from "./existing-client.server.ts";
import type { Offer } from "./stored-offer.server.ts";

export interface Order {
  orderedBy: string;
  method: PaidBy;
}

export interface Completed {
  clientId: string;
  subscriptionId: string;
}

/**
 * Gives what was ordered, as it was offered: the lead becomes a client with its package, the first month is charged,
 * order and invitation are mailed, all in the caller's transaction, which holds the offer's lock. Whoever is a client
 * without a package already gets it there, if its administrator ordered. Undefined if the lead is gone or has become a
 * client another way, or if nobody could look after the client.
 */
export async function completeOrder(
  tx: Tx,
  access: Access,
  offer: Offer,
  order: Order,
): Promise<Completed | undefined> {
  const lead = await lockedLead(tx, await leadIdOf(tx, access, offer));
  if (!lead || (await worksForTheHouse(tx, offer.contactEmail))) return undefined;
  const clientId = await clientOf(tx, access, offer, lead);
  if (!clientId) return undefined;
  const subscriptionId = await subscribe(tx, access, clientId, offer, order);
  await tx
    .updateTable("packageOffer")
    .set({ ...order, clientId, subscriptionId, leadId: lead.id })
    .set({ acceptedAt: sql`now()`, orderedAt: sql`coalesce(ordered_at, now())` })
    .where("organisationId", "=", houseId)
    .where("id", "=", offer.id)
    .execute();
  await record(tx, access, {
    kind: "offer.accepted",
    subject: { kind: "offer", id: offer.id },
    data: { leadId: lead.id, clientId },
  });
  return { clientId, subscriptionId };
}

type Lead = NonNullable<Awaited<ReturnType<typeof lockedLead>>>;

/** The client that the lead is or becomes; undefined where it cannot be. */
async function clientOf(
  tx: Tx,
  access: Access,
  offer: Offer,
  lead: Lead,
): Promise<string | undefined> {
  if (lead.clientId) {
    const may = await mayOrderFor(tx, lead.clientId, offer.contactEmail);
    return may ? lead.clientId : undefined;
  }
  const consultant = offer.createdBy ?? (await whoHasRoom(tx, lead.id));
  if (!consultant) return undefined;
  // Prepared by the consultant who made the offer, or whose turn it is: that one becomes the client's own.
  const actor = { kind: "person", id: consultant } as const;
  const clientId = await becomeClient(tx, { ...access, actor }, lead, {
    company: offer.customer.name,
    land: offer.land,
    name: offer.contactName,
    email: offer.contactEmail,
    consultants: [consultant],
  });
  await tx
    .updateTable("lead")
    .set({ ownerId: sql`coalesce(owner_id, ${consultant})` })
    .where("organisationId", "=", houseId)
    .where("id", "=", lead.id)
    .execute();
  return clientId;
}

/** Orders of one's own are a contact of a lead, known or new. */
async function leadIdOf(tx: Tx, access: Access, offer: Offer): Promise<string> {
  const { contactName, contactEmail, customer, leadId, cameFrom } = offer;
  const known = await orderingLead(tx, offer);
  if (leadId) return leadId;
  if (known && known.id === cameFrom) {
    await tx
      .updateTable("lead")
      .set({ lastContactAt: sql`now()` })
      .where("organisationId", "=", houseId)
      .where("id", "=", known.id)
      .execute();
    return known.id;
  }
  return leadOfContact(tx, access, {
    email: contactEmail,
    firstName: contactName,
    company: customer.name,
    language: customer.language,
  });
}

/** Who minds the lead; without one, whoever won the fewest clients so far. */
async function whoHasRoom(tx: Tx, leadId: string): Promise<string | undefined> {
  const found = await theConsultants(tx)
    .select("person.id")
    .clearOrderBy()
    .orderBy(
      sql`(select owner_id from lead where lead.organisation_id = ${houseId} and lead.id = ${leadId}) is not distinct from person.id`,
      "desc",
    )
    .orderBy(
      sql`(select count(*) from lead where lead.organisation_id = ${houseId} and lead.owner_id = person.id and lead.client_id is not null)`,
    )
    .orderBy("person.id")
    .executeTakeFirst();
  return found?.id;
}

async function subscribe(
  tx: Tx,
  access: Access,
  clientId: string,
  offer: Offer,
  { orderedBy, method }: Order,
): Promise<string> {
  const { package: id, terms, customer } = offer;
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
        paymentMethod: method,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const { version, documents } = terms;
    const there = { ...access, organisationId: clientId };
    const subject = { kind: "subscription", id: row.id };
    const data = { package: id, version, ...documents };
    await record(tx, there, { kind: "package.ordered", subject, data });
    return row.id;
  });
  const charges = chargesOf(offer, period, { first: true, locale: customer.language });
  const order = { clientId, subscriptionId, customer, charges, issuedOn: startsOn, period };
  await writeInvoice(tx, access, { ...order, paidBy: method });
  const dueOn = monthOf(startsOn, 1).from;
  const due = { organisationId: houseId, clientId, subscriptionId, dueOn };
  await tx.insertInto("dueInvoice").values(due).execute();
  await confirmByMail(tx, offer, { startsOn, paidBy: method });
  return subscriptionId;
}

function confirmByMail(
  tx: Tx,
  offer: Offer,
  { startsOn, paidBy }: { startsOn: string; paidBy: PaidBy },
): Promise<unknown> {
  const { customer, terms } = offer;
  return queueMail(tx, {
    organisationId: houseId,
    kind: "package-ordered",
    language: customer.language,
    recipient: offer.contactEmail,
    props: {
      name: offer.contactName,
      package: offer.package,
      company: customer.name,
      monthly: formatMoney(terms.offer.monthlyCents, customer.language),
      from: formatDay(startsOn, customer.language),
      termMonths: terms.termMonths,
      documents: terms.documents,
      paidBy,
      link: { page: "home" },
    },
  });
}
