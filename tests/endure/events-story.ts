import { randomUUID } from "node:crypto";
import { makePrice } from "#app/demo/stripe/catalogue.ts";
import { type Fate, makeCustomer, makeMethod } from "#app/demo/stripe/customers.ts";
import { makeConfiguration, openPortalSession, replaceMethod } from "#app/demo/stripe/portal.ts";
import { begin, end } from "#app/demo/stripe/subscriptions.ts";
import { all, find, type World } from "#app/demo/stripe/world.ts";
import type { Ground } from "./ground.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";

/** What happens to a subscription until the fiftieth day, and how it stands then: written by hand, not computed. */
interface Plot {
  name: string;
  type: "card" | "sepa_debit";
  fate: Fate;
  begins: number;
  mended?: number;
  ends?: number;
  /** State of the subscription, then of each month's payment. */
  stands: string;
}

const plots: readonly Plot[] = [
  { name: "pays", type: "card", fate: "pays", begins: 0, stands: "current paid paid" },
  { name: "gives up", type: "card", fate: "fails-later", begins: 0, stands: "unpaid paid failed" },
  {
    name: "fails now",
    type: "card",
    fate: "fails-later",
    begins: 15,
    stands: "past_due paid failed",
  },
  { name: "debit", type: "sepa_debit", fate: "later", begins: 0, stands: "current paid paid" },
  { name: "debit now", type: "sepa_debit", fate: "later", begins: 48, stands: "pending pending" },
  {
    name: "debit fails",
    type: "sepa_debit",
    fate: "later-fails",
    begins: 40,
    stands: "past_due failed",
  },
  {
    name: "debit fails, card mends",
    type: "sepa_debit",
    fate: "later-fails",
    begins: 2,
    mended: 12,
    stands: "current paid paid",
  },
  { name: "ends", type: "card", fate: "pays", begins: 3, ends: 20, stands: "current paid" },
];

export interface Paying {
  plot: string;
  end: string;
  subscriptionId: string;
  live(day: number, world: World, place: Ground): Promise<void>;
}

/** So many clients, each with one of the plots. */
export const story = (clients: number): Paying[] =>
  Array.from({ length: clients }, (_, number) => {
    const plot = plots[number % plots.length] ?? plots[0];
    if (!plot) throw new Error("There is no plot");
    return paying(plot, number);
  });

function paying(plot: Plot, number: number): Paying {
  const clientId = randomUUID();
  const subscriptionId = randomUUID();
  let stripeId = "";
  return {
    plot: plot.name,
    end: plot.stands,
    subscriptionId,
    async live(day, world, place) {
      if (day === plot.begins) {
        const { id, customer } = started(world, plot);
        stripeId = id;
        await sold(place, { clientId, subscriptionId, stripeId, customer, number });
      }
      if (day === plot.mended) mend(world, find(world, "subscription", stripeId).customer);
      if (day === plot.ends) end(world, find(world, "subscription", stripeId));
    },
  };
}

function started(world: World, { type, fate }: Plot) {
  const customer = makeCustomer(world, { name: "Kunde" }).id;
  const [price] = all(world, "price");
  const { id } = begin(world, {
    customer,
    price:
      price ??
      makePrice(world, {
        currency: "eur",
        unit_amount: "46410",
        recurring: { interval: "month" },
        product_data: { name: "Begleitung" },
      }),
    method: makeMethod(world, type, fate, customer).id,
    metadata: {},
    once: [],
  });
  return { id, customer };
}

function mend(world: World, customer: unknown): void {
  const [known] = all(world, "billing_portal.configuration");
  const configuration = known ?? makeConfiguration(world, { features: {} });
  const session = openPortalSession(world, {
    customer: String(customer),
    configuration: configuration.id,
  });
  replaceMethod(world, session, "card", "pays");
}

/** The client's side, as an order leaves it. */
async function sold(
  place: Ground,
  of: {
    clientId: string;
    subscriptionId: string;
    stripeId: string;
    customer: string;
    number: number;
  },
): Promise<void> {
  const { clientId, subscriptionId, stripeId, customer, number } = of;
  await place.ask("insert into organisation (id, kind, name) values ($1, 'client', $2)", [
    clientId,
    `Kunde ${number}`,
  ]);
  await place.ask(
    `insert into subscription (organisation_id, id, package, terms, customer, starts_on, ordered_by, payment_method)
     values ($1, $2, 'support', '{}', $3, now(), 'x', 'card')`,
    [clientId, subscriptionId, JSON.stringify(sampleCustomer)],
  );
  await place.ask(
    `insert into stripe_subscription (organisation_id, stripe_id, customer_id, client_id, subscription_id, status)
     select id, $1, $2, $3, $4, 'active' from organisation where kind = 'consultancy'`,
    [stripeId, customer, clientId, subscriptionId],
  );
}

const told = new WeakMap<World, Set<string>>();

/** What the service has to say since it was last asked. */
export function happenings(world: World) {
  const before = told.get(world) ?? new Set();
  told.set(world, before);
  const fresh = all(world, "event").filter(({ id }) => !before.has(id));
  for (const { id } of fresh) before.add(id);
  return fresh;
}
