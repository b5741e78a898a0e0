import { randomUUID } from "node:crypto";
import { people } from "#app/demo/people.ts";
import { makePrice } from "#app/demo/stripe/catalogue.ts";
import { makeCustomer, makeMethod } from "#app/demo/stripe/customers.ts";
import { begin } from "#app/demo/stripe/subscriptions.ts";
import type { World } from "#app/demo/stripe/world.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { makeOffer } from "#app/domain/billing/offers.server.ts";
import { leadOfContact } from "#app/domain/leads/leads.server.ts";
import { linkToken } from "#app/domain/mail/links.server.ts";
import { transaction } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import type { Ground } from "./ground.ts";

const anna = {
  organisationId: houseId,
  actor: { kind: "person", id: people.anna.id },
  roles: ["consultant"],
} as const;

export interface Offered {
  /** Mailbox of who orders, and with „rechnung-“ before it that of the invoices: each order has its own. */
  email: string;
  token: string;
}

/** A prospect with an open offer. */
export async function offered(place: Ground): Promise<Offered> {
  const email = `${randomUUID()}@rennen.example`;
  const contact = {
    email,
    firstName: "Robin",
    company: `Rennen ${email}`,
    language: "de",
  } as const;
  const lead = await transaction(houseAccess("system"), (tx) =>
    leadOfContact(tx, houseAccess("system"), contact),
  );
  const { answer } = await makeOffer(anna, lead, {
    package: "support",
    land: "HH",
    contactName: "Robin Rennen",
    contactEmail: email,
    customer: {
      name: contact.company,
      street: "Weg 1",
      postalCode: "20095",
      city: "Hamburg",
      country: "DE",
      vatId: null,
      vatIdConfirmedOn: null,
      email: `rechnung-${email}`,
      buyerReference: null,
      purchaseOrder: null,
      costCentre: null,
    },
  });
  if (answer !== "offered") throw new Error(`The offer was ${answer}`);
  const [link] = await place.ask<{ id: string }>(
    "select link.id from link join package_offer o on o.id = subject_id where contact_email = $1",
    [email],
  );
  return { email, token: await transaction({}, (tx) => linkToken(tx, link?.id ?? "")) };
}

export const order = { orderedBy: "Robin Rennen", entrepreneur: "yes", agreed: "yes" };

/** From now on a client pays by card, which fails next month. */
export async function paidByCard(place: Ground, world: World, { email }: Offered): Promise<string> {
  const customer = makeCustomer(world, { email }).id;
  const price = makePrice(world, {
    currency: "eur",
    unit_amount: "46410",
    recurring: { interval: "month" },
    product_data: { name: "Begleitung" },
  });
  const method = makeMethod(world, "card", "fails-later", customer).id;
  const { id } = begin(world, { customer, price, method, metadata: {}, once: [] });
  await place.ask(
    `insert into stripe_subscription (organisation_id, stripe_id, customer_id, client_id, subscription_id, status)
     select $1, $2, $3, s.organisation_id, s.id, 'active' from subscription s where customer->>'email' = $4`,
    [houseId, id, customer, `rechnung-${email}`],
  );
  return id;
}

/** A month has passed for a client, and the morning's job begins. */
export async function monthLater(place: Ground, { email }: Offered): Promise<void> {
  await place.ask(
    `update due_invoice d set due_on = current_date from subscription s
      where s.id = d.subscription_id and s.customer->>'email' = $1`,
    [`rechnung-${email}`],
  );
  await place.ask(
    `update subscription set starts_on = (current_date - interval '1 month')::date where customer->>'email' = $1`,
    [`rechnung-${email}`],
  );
  await place.ask(
    `update invoice i set period_from = s.starts_on, period_until = current_date - 1 from subscription s
      where s.id = i.subscription_id and s.customer->>'email' = $1`,
    [`rechnung-${email}`],
  );
  await morning();
}

export const morning = (): Promise<void> =>
  transaction(houseAccess("system"), (tx) => enqueue(tx, "invoices.due", {}));

/**
 * A killed worker's jobs are noticed within half a minute, and a mail that nobody knows of is sent again after ten; nobody
 * waits for it here. What the mail service has got, its own event would settle by then.
 */
export async function noticeTheDead(place: Ground): Promise<void> {
  await place.ask(
    `update mail set attempted_at = attempted_at - interval '11 minutes'
      where state = 'sending' and not exists (select from demo.mail d where d.mail_id = mail.id::text)`,
  );
  await place.ask(
    "update pgboss.job set state = 'retry', start_after = now() where state in ('created', 'active', 'retry')",
  );
}
