import { setTimeout as wait } from "node:timers/promises";
import { startMailbox } from "#app/demo/mailbox.ts";
import { loadSamples } from "#app/demo/samples.ts";
import { skip } from "#app/demo/stripe/clock.ts";
import { signature } from "#app/demo/stripe/delivery.ts";
import { type StandIn, startStripe } from "#app/demo/stripe/server.ts";
import { all as sold } from "#app/demo/stripe/world.ts";
import { closeDatabase } from "#db/database.server.ts";
import { stopQueue } from "#db/queue.server.ts";
import type { Product } from "#tests/support/product.ts";
import { onPage } from "#tests/support/stripe.ts";
import { visitor } from "#tests/support/visitor.ts";
import { happenings } from "./events-story.ts";
import { type Ground, ground } from "./ground.ts";
import {
  monthLater,
  morning,
  noticeTheDead,
  type Offered,
  offered,
  order,
  paidByCard,
} from "./order-ground.ts";
import { type Options, share, tally } from "./scenario.ts";

export const name = "order-kills";

/** Ordering on invoice, ordering by card, the word that a card was charged, a month that fails, a month's invoice. */
const kinds = ["order", "card", "paid", "webhook", "invoicing"] as const;

interface Bought extends Offered {
  kind: (typeof kinds)[number];
}

/**
 * F-02 and F-03: the process is killed at random moments of an order, of a webhook and its job, and of invoicing. Whoever
 * tries again in the end has one order, one subscription, one invoice for each month and one mail of each kind, and the
 * numbers have no gap.
 */
export async function run(options: Options) {
  const { outcome, check, figure } = tally();
  const place = await ground(name);
  await loadSamples();
  const mailbox = await startMailbox({ ownerUrl: place.ownerUrl });
  const service = await startStripe({});
  const environment = {
    TRUSTED_PROXY_HOPS: "1",
    SENDGRID_BASE_URL: mailbox.url,
    STRIPE_URL: service.url,
    STRIPE_WEBHOOK_SECRET: service.webhookSecret,
  };
  const all: Bought[] = [];
  const undelivered: string[] = [];
  let cut = 0;
  const turns = share(options, 40, kinds.length);
  for (let turn = 0; turn < turns; turn += 1) {
    const product = await place.serve(environment);
    const kind = kinds[turn % kinds.length] ?? "order";
    const one: Bought = { ...(await offered(place)), kind };
    all.push(one);
    const whole = await killedDuring({ place, service, product, undelivered }, one);
    if (!whole) cut += 1;
  }
  figure("kills", turns);
  figure("answers cut off", cut);
  await noticeTheDead(place);
  const product = await place.serve(environment);
  for (const one of all) await pay(await accept(product, one));
  undelivered.push(...happenings(service.world).map((event) => JSON.stringify(event)));
  for (const body of undelivered) await deliver(product, service, body);
  await morning();
  await settled(place);
  await expectOnce(place, all, check);
  const orders = sold(service.world, "subscription").flatMap(
    ({ metadata }) => metadata.order_id ?? [],
  );
  const bought = all.filter(({ kind }) => wayOf(kind) === "card").length;
  const once = orders.length === bought && new Set(orders).size === bought;
  check("each order by card was charged once", once, { bought, orders });
  await mailbox.stop();
  await service.stop();
  await stopQueue();
  await closeDatabase();
  await place.end();
  return outcome;
}

interface Stage {
  place: Ground;
  service: StandIn;
  product: Product;
  undelivered: string[];
}

/** One act and a kill at a random moment of it; false if an answer was cut off. */
async function killedDuring(stage: Stage, one: Bought): Promise<boolean> {
  const { place, service, product } = stage;
  const answers: Promise<number | undefined>[] = [];
  // Counted from the act: the worker looks for work every two seconds and is quicker when it is told.
  let span = 250;
  if (one.kind === "order" || one.kind === "card")
    answers.push(accept(product, one).then((answer) => answer?.status));
  else {
    const answer = await accept(product, one);
    if (one.kind === "paid") {
      await pay(answer);
      answers.push(...tell(stage));
      span = 800;
    } else if (one.kind === "webhook") {
      await paidByCard(place, service.world, one);
      skip(service.world, 31);
      answers.push(...tell(stage));
      span = 600;
    } else {
      await monthLater(place, one);
      span = 3_000;
    }
  }
  await wait(Math.random() * span);
  product.kill("SIGKILL");
  const seen = await Promise.all(answers);
  await product.exit;
  return seen.every((status) => status !== undefined);
}

const wayOf = (kind: Bought["kind"]) => (kind === "card" || kind === "paid" ? "card" : "invoice");

const accept = (product: Product, { token, kind }: Bought): Promise<Response | undefined> =>
  visitor(product.port)
    .post(`/angebot/${token}`, { ...order, method: wayOf(kind) })
    .catch(() => undefined);

/** Pays where an order leads to, if it does. */
async function pay(answer: Response | undefined): Promise<void> {
  const hosted = answer?.headers.get("location");
  if (hosted?.includes("/c/pay/")) await onPage(hosted, "pays");
}

/** Says what has happened at the service; nobody knows what of it will arrive. */
function tell({ product, service, undelivered }: Stage): Promise<number | undefined>[] {
  const bodies = happenings(service.world).map((event) => JSON.stringify(event));
  undelivered.push(...bodies);
  return bodies.map((body) => deliver(product, service, body));
}

/** The service delivers again until it is answered. */
async function deliver(
  product: Product,
  { webhookSecret }: StandIn,
  body: string,
): Promise<number | undefined> {
  const headers = {
    "content-type": "application/json",
    "stripe-signature": signature(body, webhookSecret),
  };
  return fetch(`${product.origin}/webhooks/stripe`, { method: "POST", body, headers }).then(
    ({ status }) => status,
    () => undefined,
  );
}

async function settled(place: Ground): Promise<void> {
  const open = `select (select count(*) from mail where not exists (select from demo.mail d where d.mail_id = mail.id::text))
    + (select count(*) from due_invoice where due_on <= current_date)
    + (select count(*) from invoice i where not exists (select from invoice_file f where f.invoice_id = i.id))
    + (select count(*) from pgboss.job where name like 'stripe.%' and state < 'completed') as count`;
  for (let tries = 0; tries < 300; tries += 1) {
    const [row] = await place.ask<{ count: string }>(open);
    if (Number(row?.count) === 0) return;
    await wait(200);
  }
}

async function expectOnce(
  place: Ground,
  all: readonly Bought[],
  check: ReturnType<typeof tally>["check"],
): Promise<void> {
  const rows = await place.ask<Record<"email" | "found", string>>(
    `select customer->>'email' as email, concat_ws(' ', count(*) over (partition by customer->>'email'), payment_state,
       (select count(*) from invoice i where i.subscription_id = s.id),
       (select count(distinct period_from) from invoice i where i.subscription_id = s.id),
       (select count(*) from due_invoice d where d.subscription_id = s.id),
       (select count(*) from mail where recipient = customer->>'email' and kind = 'invoice')) as found from subscription s`,
  );
  // Subscriptions, state of payment, invoices, months, waiting for the next, mails with an invoice.
  const model = {
    order: "1 current 1 1 1 1",
    card: "1 current 1 1 1 1",
    paid: "1 current 1 1 1 1",
    webhook: "1 past_due 1 1 1 1",
    invoicing: "1 current 2 2 1 2",
  };
  const wrong = all.flatMap(({ email, kind }) => {
    const found = rows.find((row) => row.email === `rechnung-${email}`)?.found ?? "none";
    return found === model[kind] ? [] : [{ kind, found, model: model[kind] }];
  });
  check("each has one order, one subscription, one invoice a month", wrong.length === 0, wrong);
  const mails = await place.ask(
    "select recipient, kind from mail where kind <> 'invoice' group by 1, 2 having count(*) > 1",
  );
  check("each is told once", mails.length === 0, mails);
  const twice = await place.ask(
    "select subject, count(*) from demo.mail group by mail_id, subject having count(*) > 1",
  );
  check("no mail arrived twice", twice.length === 0, twice);
  const lost = await place.ask(
    "select kind, state from mail where not exists (select from demo.mail d where d.mail_id = mail.id::text)",
  );
  check("every mail arrived", lost.length === 0, lost);
  const clients = await place.ask(
    "select name from organisation where name like 'Rennen%' group by 1 having count(*) > 1",
  );
  check("no client exists twice", clients.length === 0, clients);
  const [book] = await place.ask<{ numbers: number; last: number; invoices: number }>(
    `select count(*)::int as numbers, max(position) as last, (select count(*)::int from invoice) as invoices from invoice_entry`,
  );
  const whole = book !== undefined && book.numbers === book.last && book.numbers === book.invoices;
  check("the numbers run through, one for each invoice", whole, book);
  const late = await place.ask("select event_id from stripe_event group by 1 having count(*) > 1");
  check("no event was taken twice", late.length === 0, late);
}
