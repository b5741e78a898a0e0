import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { skip } from "#app/demo/stripe/clock.ts";
import { signature } from "#app/demo/stripe/delivery.ts";
import { type StandIn, startStripe } from "#app/demo/stripe/server.ts";
import { happenings, type Paying, story } from "./events-story.ts";
import { all as sessions } from "#app/demo/stripe/world.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { openCheckout } from "#app/domain/billing/stripe/open-checkout.server.ts";
import { closeDatabase } from "#db/database.server.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";
import { type Ground, ground } from "./ground.ts";
import { type Options, share, tally } from "./scenario.ts";

export const name = "events";

const days = 50;

/**
 * a thousand events of the payment service, shuffled, a third of them twice, a tenth after all others, and forged
 * ones among them, while payments go on. In the end everything stands as the story went, and nothing forged left a trace.
 */
export async function run(options: Options) {
  const { outcome, check, figure } = tally();
  const place = await ground(name);
  const service = await startStripe({});
  const { url: STRIPE_URL, webhookSecret: STRIPE_WEBHOOK_SECRET, world } = service;
  const product = await place.serve({ STRIPE_URL, STRIPE_WEBHOOK_SECRET });
  const post = (body: string, secret: string, at = Date.now()) =>
    timed(`${product.origin}/webhooks/stripe`, body, signature(body, secret, at));
  // The first answer of a process loads the service's library; what is measured is one that has begun its day.
  await post("{}", "whsec_of_somebody_else_0123456789");
  const sent: Promise<Answer>[] = [];
  const forged: Promise<Answer>[] = [];
  const late: string[] = [];
  let events = 0;
  let doubled = 0;

  /** Delivers what has happened since, in any order. */
  const deliver = () => {
    for (const body of shuffled(happenings(world).map((event) => JSON.stringify(event)))) {
      events += 1;
      if (events % 20 === 0) forged.push(forgery(body, post, STRIPE_WEBHOOK_SECRET));
      if (events % 10 === 0) late.push(body);
      else sent.push(post(body, STRIPE_WEBHOOK_SECRET));
      if (events % 10 < 3) {
        doubled += 1;
        sent.push(post(body, STRIPE_WEBHOOK_SECRET));
      }
    }
  };
  const all = story(share(options, 80, 8));
  for (let day = 0; day <= days; day += 1) {
    for (const one of all) await one.live(day, world, place);
    skip(world, 1);
    deliver();
    // Some come while the worker is still at those of the days before.
    if (sent.length > 60) await Promise.all(sent.slice(-30));
  }
  await Promise.all(sent);
  for (const body of shuffled(late)) sent.push(post(body, STRIPE_WEBHOOK_SECRET));
  const answers = await Promise.all(sent);
  const refused = await Promise.all(forged);
  await workedOff(place);

  figure("events, twice, late, forged", `${events}, ${doubled}, ${late.length}, ${forged.length}`);
  check("as many as they should be", events >= share(options, 1_000, 100), events);
  const wrong = answers.filter(({ status }) => status !== 200);
  check("every event of the service is taken", wrong.length === 0, wrong);
  const taken = refused.filter(({ status }) => status !== 400);
  check("no forged one is accepted", taken.length === 0, taken);
  const trace = await place.ask(
    "select event_id from stripe_event where event_id like 'evt_forged%'",
  );
  check("no forged one left a trace", trace.length === 0, trace);
  const times = answers.map(({ ms }) => ms).toSorted((one, other) => one - other);
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  figure("answer, median", Math.round(times[Math.floor(times.length / 2)] ?? 0), "ms");
  figure("answer, p95", Math.round(p95), "ms");
  // A quick run has few answers and may share its machine: it finds what has become three times as slow.
  const limit = options.quick ? 1_500 : 500;
  check(`95 % of the answers within ${limit} ms`, p95 < limit, p95);
  await expectStory(place, all, check);
  await expectPatience(service, check);
  await service.stop();
  await closeDatabase();
  await place.end();
  return outcome;
}

interface Answer {
  status: number;
  ms: number;
}

/** A server sends so many at a time. */
const line = { underWay: 0 };

async function timed(url: string, body: string, signed: string): Promise<Answer> {
  while (line.underWay >= 20) await wait(2);
  line.underWay += 1;
  const began = performance.now();
  try {
    const headers = { "content-type": "application/json", "stripe-signature": signed };
    const answer = await fetch(url, { method: "POST", body, headers });
    await answer.arrayBuffer();
    return { status: answer.status, ms: performance.now() - began };
  } finally {
    line.underWay -= 1;
  }
}

type Post = (body: string, secret: string, at?: number) => Promise<Answer>;

let made = 0;

/** The same event under another name: signed with another's secret, with ours but long ago, or not at all. */
function forgery(body: string, post: Post, secret: string): Promise<Answer> {
  made += 1;
  const event = JSON.stringify({ ...(JSON.parse(body) as object), id: `evt_forged${made}` });
  if (made % 3 === 0) return post(event, secret, Date.now() - 600_000);
  return post(event, made % 3 === 1 ? "whsec_of_somebody_else_0123456789" : "");
}

async function workedOff(place: Ground): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const [row] = await place.ask<{ count: number }>(
      "select count(*)::int as count from pgboss.job where name = 'stripe.event' and state < 'completed'",
    );
    if (row?.count === 0) return;
    await wait(100);
  }
}

async function expectStory(
  place: Ground,
  all: readonly Paying[],
  check: ReturnType<typeof tally>["check"],
): Promise<void> {
  const rows = await place.ask<{ id: string; state: string; payments: string[] }>(
    `select s.id, payment_state as state, array(select p.state from payment p
        where p.subscription_id = s.id order by period_from) as payments from subscription s`,
  );
  const found = new Map(
    rows.map(({ id, state, payments }) => [id, [state, ...payments].join(" ")]),
  );
  const wrong = all
    .filter(({ subscriptionId, end }) => found.get(subscriptionId) !== end)
    .map(({ plot, end, subscriptionId }) => ({ plot, end, found: found.get(subscriptionId) }));
  check(`all ${all.length} subscriptions stand as the story went`, wrong.length === 0, wrong);
  const broken = await place.ask(
    "select 1 from payment group by organisation_id, period_from having count(*) > 1",
  );
  check("no month has two payments", broken.length === 0, broken);
  const failed = await place.ask(
    "select id from pgboss.job where name = 'dead-letter' or (name like 'stripe.%' and state = 'failed')",
  );
  check("no job was given up", failed.length === 0, failed);
}

/** A service that hangs keeps nobody waiting, and afterwards the same order has its one page. */
async function expectPatience(
  service: StandIn,
  check: ReturnType<typeof tally>["check"],
): Promise<void> {
  process.env.STRIPE_URL = service.url;
  const wish = {
    orderId: randomUUID(),
    package: "support",
    terms: termsOf("support"),
    customer: sampleCustomer,
    method: "card",
    returnTo: "http://localhost/back",
    cancelTo: "http://localhost/order",
  } as const;
  service.fault.kind = "hang";
  const began = performance.now();
  const { state } = await openCheckout(wish);
  const ms = Math.round(performance.now() - began);
  check("a hanging service is given up within 5 s", state === "unavailable" && ms < 5_000, ms);
  service.fault.kind = "none";
  const states = [await openCheckout(wish), await openCheckout(wish)].map((one) => one.state);
  const pages = sessions(service.world, "checkout.session").length;
  check("and the order goes on, on one page", states.every((one) => one === "open") && pages === 1);
}

function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((one) => ({ one, at: Math.random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ one }) => one);
}
