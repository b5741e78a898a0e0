import { setTimeout as wait } from "node:timers/promises";
import { startMailbox } from "#app/demo/mailbox.ts";
import { loadSamples } from "#app/demo/samples.ts";
import { skip } from "#app/demo/stripe/clock.ts";
import { signature } from "#app/demo/stripe/delivery.ts";
import { type StandIn, startStripe } from "#app/demo/stripe/server.ts";
import { closeDatabase } from "#db/database.server.ts";
import { stopQueue } from "#db/queue.server.ts";
import type { Product } from "#tests/support/product.ts";
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

const kinds = ["order", "webhook", "invoicing"] as const;

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
  const turns = share(options, 40, 6);
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
  for (const { token } of all) await accept(product, token);
  for (const body of undelivered) await deliver(product, service, body);
  await morning();
  await settled(place);
  await expectOnce(place, all, check);
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
  const { place, service, product, undelivered } = stage;
  const answers: Promise<number | undefined>[] = [];
  // Counted from the act: the worker looks for work every two seconds and is quicker when it is told.
  let span = 250;
  if (one.kind === "order") answers.push(accept(product, one.token));
  else {
    await accept(product, one.token);
    if (one.kind === "webhook") {
      await paidByCard(place, service.world, one);
      skip(service.world, 31);
      const bodies = happenings(service.world).map((event) => JSON.stringify(event));
      undelivered.push(...bodies);
      answers.push(...bodies.map((body) => deliver(product, service, body)));
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

const accept = (product: Product, token: string): Promise<number | undefined> =>
  visitor(product.port)
    .post(`/angebot/${token}`, order)
    .then(
      ({ status }) => status,
      () => undefined,
    );

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
       (select count(*) from mail where recipient = customer->>'email')) as found from subscription s`,
  );
  // Subscriptions, state of payment, invoices, months, waiting for the next, mails with an invoice.
  const model = {
    order: "1 current 1 1 1 1",
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
