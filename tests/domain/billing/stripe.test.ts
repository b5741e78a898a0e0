import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { billingGround } from "#tests/support/billing-ground.ts";
import { muster } from "#tests/support/people.ts";
import { describe, expect, test } from "vitest";
import { settleDebits, skip } from "#app/demo/stripe/clock.ts";
import { signature } from "#app/demo/stripe/delivery.ts";
import { all } from "#app/demo/stripe/world.ts";
import { endAtStripe, refundAtStripe } from "#app/domain/billing/stripe/change-at-stripe.server.ts";
import {
  type CheckoutWish,
  openCheckout,
} from "#app/domain/billing/stripe/open-checkout.server.ts";
import { openPortal } from "#app/domain/billing/stripe/portal.server.ts";
import { reconcile } from "#app/domain/billing/stripe/reconcile.server.ts";
import { type Fulfil, settleEvent } from "#app/domain/billing/stripe/settle-event.server.ts";
import { type Subject, takeEvent } from "#app/domain/billing/stripe/take-event.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { onPage } from "#tests/support/stripe.ts";
import { fulfilled, sold } from "#tests/support/sold.ts";

const service = await billingGround();

const wished = (more: Partial<CheckoutWish> = {}): CheckoutWish => ({
  orderId: crypto.randomUUID(),
  package: "support",
  terms: termsOf("support"),
  customer: sampleCustomer,
  method: "card",
  returnTo: "http://localhost:3000/back",
  cancelTo: "http://localhost:3000/order",
  ...more,
});

async function open(wish: CheckoutWish): Promise<string> {
  const answer = await openCheckout(wish);
  return answer.state === "open" ? answer.url : answer.state;
}

/** Everything the service has to say, delivered to the webhook. */
async function deliver(fits: (type: string) => boolean = () => true): Promise<string[]> {
  const events = all(service.world, "event").filter(({ type }) => fits(type));
  return Promise.all(
    events.map((event) => {
      const body = JSON.stringify(event);
      const { webhookSecret } = service;
      return takeEvent({ body: Buffer.from(body), signature: signature(body, webhookSecret) });
    }),
  );
}

/** Works off what the webhook has enqueued. */
async function work(fulfil: Fulfil = fulfilled): Promise<void> {
  const jobs = await jobsOf("stripe.event");
  await asSuperuser("delete from pgboss.job");
  for (const { data } of jobs) await settleEvent(data as Subject, fulfil);
}

const state = async () => {
  const [row] = await asSuperuser<{ state: string }>(
    "select payment_state as state from subscription",
  );
  return row?.state;
};
const payments = () =>
  asSuperuser("select state, amount_cents, refunded_cents from payment order by period_from");
const count = async (table: string) => (await asSuperuser(`select from ${table}`)).length;

describe("an order paid on the hosted page", () => {
  test("is fulfilled by the event, once, however often and in whatever order events come", async () => {
    const wish = wished();
    expect((await onPage(await open(wish), "pays")).status).toBe(303);
    expect(await count("subscription")).toBe(0);
    expect(new Set(await deliver())).toEqual(new Set(["taken"]));
    await deliver();
    expect(await count("stripe_event")).toBe((await jobsOf("stripe.event")).length);
    await work();
    await deliver();
    await work();
    expect([await count("subscription"), await state()]).toEqual([1, "current"]);
    expect(await payments()).toMatchObject([{ state: "paid" }]);
    expect(await openCheckout(wish)).toEqual({ state: "complete" });
  });

  test("has one page, whoever asks again; another wish closes it and opens another", async () => {
    const wish = wished();
    const [one, other] = await Promise.all([open(wish), open(wish)]);
    expect(one).toBe(other);
    expect(await open(wish)).toBe(one);
    const debit = await open({ ...wish, method: "sepa_debit" });
    expect(debit).not.toBe(one);
    expect((await onPage(one, "pays")).status).toBe(410);
    skip(service.world, 2);
    expect((await onPage(debit, "later")).status).toBe(410);
    expect((await onPage(await open({ ...wish, method: "sepa_debit" }), "later")).status).toBe(303);
  });

  test("that cannot be fulfilled any more is ended there and paid back", async () => {
    await onPage(await open(wished()), "pays");
    await deliver((type) => type.startsWith("checkout."));
    await work(async () => "impossible");
    expect(all(service.world, "subscription").map(({ status }) => status)).toEqual(["canceled"]);
    const [back] = all(service.world, "refund");
    expect(back?.amount).toBe(all(service.world, "checkout.session")[0]?.amount_total);
    expect(await asSuperuser("select state, settled_at is null as open from checkout")).toEqual([
      { state: "void", open: false },
    ]);
  });

  test("of a service that is down leaves nothing half done", async () => {
    const wish = wished();
    service.fault.kind = "error";
    expect(await openCheckout(wish)).toEqual({ state: "unavailable" });
    service.fault.kind = "none";
    expect(await open(wish)).toMatch(/^http/);
    expect(all(service.world, "checkout.session")).toHaveLength(1);
  });

  test("of a session that is not its own, or of another amount, changes nothing", async () => {
    const wish = wished();
    await onPage(await open(wish), "pays");
    await asSuperuser("update checkout set gross_cents = gross_cents - 1");
    await deliver();
    await work();
    expect(await count("subscription")).toBe(0);
  });
});

describe("a direct debit", () => {
  test.each([
    ["later", "current", "paid"],
    ["later-fails", "past_due", "failed"],
  ])("%s: pending first, then %s", async (wish, then, payment) => {
    await onPage(await open(wished({ method: "sepa_debit" })), wish);
    await deliver();
    await work();
    expect([await state(), await payments()]).toMatchObject(["pending", [{ state: "pending" }]]);
    settleDebits(service.world);
    await deliver();
    await work();
    expect([await state(), await payments()]).toMatchObject([then, [{ state: payment }]]);
  });
});

describe("a lost event", () => {
  test("is made up for by the nightly reconcile, for orders and for months", async () => {
    await onPage(await open(wished()), "fails-later");
    expect(await reconcile(fulfilled)).toBe(1);
    expect([await count("subscription"), await state()]).toEqual([1, "current"]);
    skip(service.world, 31);
    expect(await reconcile(fulfilled)).toBe(1);
    expect(await state()).toBe("past_due");
    skip(service.world, 20);
    await reconcile(fulfilled);
    expect(await state()).toBe("unpaid");
    const told = await asSuperuser("select props->>'state' as state from mail order by created_at");
    expect(told).toEqual([{ state: "past_due" }, { state: "unpaid" }]);
    expect(await payments()).toHaveLength(2);
  });
});

describe("the webhook", () => {
  test("takes nothing that is not signed with our secret, now", async () => {
    await onPage(await open(wished()), "pays");
    const body = JSON.stringify(all(service.world, "event")[0]);
    const { webhookSecret } = service;
    const signatures = [
      null,
      "",
      "t=1,v1=00",
      signature(body, "whsec_other"),
      signature(`${body} `, webhookSecret),
      signature(body, webhookSecret, Date.now() - 301_000),
      signature(body, webhookSecret, Date.now() + 60_000),
    ];
    for (const one of signatures)
      expect(await takeEvent({ body: Buffer.from(body), signature: one })).toBe("unsigned");
    for (const text of ["", "null", "{}", '{"id":"evt_1"}'])
      expect(
        await takeEvent({ body: Buffer.from(text), signature: signature(text, webhookSecret) }),
      ).toBe("unsigned");
    expect([await count("stripe_event"), await jobsOf("stripe.event")]).toEqual([0, []]);
  });
});

describe("what is ours to change there", () => {
  const manager = {
    side: "client",
    organisationId: muster.id,
    actor: { kind: "person", id: crypto.randomUUID() },
    roles: ["admin"],
  } as const;
  const visit = { locale: "de", returnTo: "http://localhost:3000/back" } as const;

  test("the portal, a refund and the end of a subscription; none for who pays by invoice", async () => {
    await sold(muster.id, "invoice");
    expect(await openPortal(manager, visit)).toEqual({ state: "none" });
    await asSuperuser("truncate subscription cascade");
    await onPage(await open(wished()), "pays");
    await reconcile(fulfilled);
    expect(await openPortal(manager, visit)).toMatchObject({ state: "open" });
    expect(await openPortal({ ...manager, roles: ["reader"] }, visit)).toEqual({
      state: "not-allowed",
    });
    const [row] = await asSuperuser<{ id: string; from: string }>(
      "select subscription_id as id, period_from::text as from from payment",
    );
    const { id = "", from = "" } = row ?? {};
    const note = crypto.randomUUID();
    for (let times = 0; times < 2; times += 1)
      expect(await refundAtStripe(id, from, 10_000, note)).toEqual({ state: "done" });
    expect(await payments()).toMatchObject([{ state: "paid", refunded_cents: 10_000 }]);
    expect(await refundAtStripe(id, "2020-01-01", 1, note)).toEqual({ state: "none" });
    expect(await endAtStripe(id, "now", note)).toEqual({ state: "done" });
    await reconcile(fulfilled);
    expect(await asSuperuser("select status from stripe_subscription")).toEqual([
      { status: "ended" },
    ]);
    expect(await state()).toBe("current");
  });
});
