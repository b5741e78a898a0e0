import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { skip } from "#app/demo/stripe/clock.ts";
import { fair } from "#app/demo/stripe/delivery.ts";
import { type StandIn, startStripe } from "#app/demo/stripe/server.ts";
import { timeOf } from "#app/demo/stripe/world.ts";
import { closeCheckout, lookAtCheckout, startCheckout } from "#app/vendors/stripe-checkout.ts";
import { openPortal } from "#app/vendors/stripe-portal.ts";
import {
  changeSubscription,
  endSubscription,
  listSubscriptions,
  lookAtSubscription,
  refund,
} from "#app/vendors/stripe-subscription.ts";
import { checkoutOrder, onPage } from "#tests/support/stripe.ts";

const service: StandIn = await startStripe({});
afterAll(() => service.stop());
const settings = () => ({ url: service.url, timeoutMs: 4_000 });

async function started(more: Parameters<typeof checkoutOrder>[0] = {}) {
  const answer = await startCheckout(checkoutOrder(more), settings());
  if (answer.kind !== "done") throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** A subscription that was paid for on the hosted page. */
async function paid(wish: string, more: Parameters<typeof checkoutOrder>[0] = {}) {
  const { id, url } = await started(more);
  const answer = await onPage(url, wish);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "http://localhost/back"]);
  const seen = await lookAtCheckout(id, settings());
  if (seen.kind !== "done") throw new Error(seen.kind);
  return { checkout: seen.value, subscriptionId: seen.value.subscriptionId ?? "" };
}

async function stateOf(id: string) {
  const seen = await lookAtSubscription(id, settings());
  if (seen.kind !== "done") throw new Error(JSON.stringify(seen));
  const { status, payments } = seen.value;
  return [status, ...payments.map(({ state }) => state)].join(" ");
}

describe("a hosted page", () => {
  test("shows the amount of our own catalogue, in the customer's language, and takes the payment", async () => {
    const { url, amountCents, orderId, status } = await started({ setupCents: 5_000 });
    expect([amountCents, orderId.length, status]).toEqual([46_410 + 5_000, 36, "open"]);
    const page = await (await fetch(url ?? "")).text();
    expect(page).toContain('<html lang="de">');
    expect(page).toContain("514,10");
    const { checkout } = await paid("pays");
    expect(checkout).toMatchObject({ status: "complete", url: null, amountCents: 46_410 });
  });

  test("opens once per order and attempt, and never with other contents", async () => {
    const order = checkoutOrder();
    const both = await Promise.all([
      startCheckout(order, settings()),
      startCheckout(order, settings()),
    ]);
    const again = await startCheckout(order, settings());
    expect(both[0]).toEqual(again);
    expect(both[1]).toEqual(again);
    const other = await startCheckout({ ...order, method: "sepa_debit" }, settings());
    expect(other).toEqual({ kind: "refused", reason: expect.stringContaining("400") });
    const next = await startCheckout({ ...order, attempt: 2 }, settings());
    expect(next).not.toEqual(again);
  });

  test("stays open after a card that was declined, and closes on our word", async () => {
    const { id, url } = await started();
    const declined = await onPage(url, "fails");
    expect([declined.status, await declined.text()]).toEqual([
      402,
      expect.stringContaining("abgelehnt"),
    ]);
    expect(await lookAtCheckout(id, settings())).toMatchObject({ value: { status: "open" } });
    expect(await closeCheckout(id, settings())).toMatchObject({ value: { status: "expired" } });
    expect((await onPage(url, "pays")).status).toBe(410);
    expect((await closeCheckout(id, settings())).kind).toBe("refused");
  });

  test("speaks English to the English", async () => {
    const { url } = await started({ language: "en" });
    expect(await (await fetch(url ?? "")).text()).toContain("Pay by card");
  });
});

describe("a subscription", () => {
  test("by card: paid each month, and asked for again when the card fails", async () => {
    const { subscriptionId } = await paid("fails-later");
    expect(await stateOf(subscriptionId)).toBe("active paid");
    skip(service.world, 31);
    expect(await stateOf(subscriptionId)).toBe("past_due failed paid");
    skip(service.world, 16);
    expect(await stateOf(subscriptionId)).toBe("unpaid failed paid");
  });

  test("by direct debit: under way for days, then paid", async () => {
    const { subscriptionId } = await paid("later", { method: "sepa_debit" });
    expect(await stateOf(subscriptionId)).toBe("active pending");
    skip(service.world, 5);
    expect(await stateOf(subscriptionId)).toBe("active paid");
  });

  test("by direct debit that the bank refuses days later; a new card on the portal mends it", async () => {
    const { subscriptionId, checkout } = await paid("later-fails", { method: "sepa_debit" });
    skip(service.world, 5);
    expect(await stateOf(subscriptionId)).toBe("past_due failed");
    const portal = await openPortal(
      { customerId: checkout.customerId, locale: "en", returnTo: "http://localhost/back" },
      settings(),
    );
    if (portal.kind !== "done") throw new Error(portal.kind);
    const page = await (await fetch(portal.value.url)).text();
    expect(page).toContain("Change the payment method");
    expect(page).not.toMatch(/invoice|cancel/i);
    expect((await onPage(portal.value.url, "card")).headers.get("location")).toBe(
      "http://localhost/back",
    );
    expect(await stateOf(subscriptionId)).toBe("active paid");
  });

  test("changes its price from the next month on, with our own difference", async () => {
    const { subscriptionId } = await paid("pays");
    const key = crypto.randomUUID();
    const monthly = { key: `dpo:1:82110`, name: "Externer DSB", grossCents: 82_110 };
    const change = { monthly, differenceCents: 12_345, description: "Wechsel", key };
    for (let times = 0; times < 2; times += 1)
      expect(await changeSubscription(subscriptionId, change, settings())).toMatchObject({
        kind: "done",
      });
    skip(service.world, 31);
    const seen = await lookAtSubscription(subscriptionId, settings());
    expect(seen.kind === "done" && seen.value.payments.map((one) => one.amountCents)).toEqual([
      82_110 + 12_345,
      46_410,
    ]);
  });

  test("ends with the month that is paid for, or at once, and twice is as good", async () => {
    const late = await paid("pays");
    const key = crypto.randomUUID();
    const end = (at: "now" | "period-end", id: string) =>
      endSubscription(id, { at, key: `${key}-${id}` }, settings());
    expect((await end("period-end", late.subscriptionId)).kind).toBe("done");
    expect(await stateOf(late.subscriptionId)).toBe("active paid");
    skip(service.world, 31);
    expect(await stateOf(late.subscriptionId)).toBe("ended paid");
    const early = await paid("pays");
    for (let times = 0; times < 2; times += 1)
      expect((await end("now", early.subscriptionId)).kind).toBe("done");
    expect(await stateOf(early.subscriptionId)).toBe("ended paid");
    const list = await listSubscriptions(null, settings());
    expect(list.kind === "done" && list.value.ids).toContain(early.subscriptionId);
  });

  test("is paid back once per credit note, and never more than was paid", async () => {
    const { subscriptionId } = await paid("pays");
    const seen = await lookAtSubscription(subscriptionId, settings());
    const intentId = (seen.kind === "done" && seen.value.payments[0]?.intentId) || "";
    const back = (amountCents: number, key: string) =>
      refund({ intentId, amountCents, key }, settings());
    const key = crypto.randomUUID();
    expect(await back(40_000, key)).toEqual({ kind: "done", value: 40_000 });
    expect(await back(40_000, key)).toEqual({ kind: "done", value: 40_000 });
    expect((await back(40_000, crypto.randomUUID())).kind).toBe("refused");
    expect(await back(6_410, crypto.randomUUID())).toEqual({ kind: "done", value: 46_410 });
  });
});

describe("a service in trouble", () => {
  const timed = async (url: string) => {
    const begun = performance.now();
    const answer = await startCheckout(checkoutOrder(), { url, timeoutMs: 600 });
    return { kind: answer.kind, ms: performance.now() - begun };
  };

  test("is unavailable in time whether it hangs, errs or is gone, and the same order goes on afterwards", async () => {
    const order = checkoutOrder();
    for (const kind of ["hang", "error"] as const) {
      service.fault.kind = kind;
      const begun = performance.now();
      const answer = await startCheckout(order, { url: service.url, timeoutMs: 600 });
      expect([kind, answer.kind]).toEqual([kind, "unavailable"]);
      expect(performance.now() - begun).toBeLessThan(1_200);
    }
    service.fault.kind = "none";
    expect((await startCheckout(order, settings())).kind).toBe("done");
    const gone = await timed("http://sk_test_gone@127.0.0.1:9");
    expect(gone.kind).toBe("unavailable");
    expect(gone.ms).toBeLessThan(1_200);
  });

  test("whose answer is another server's page is no success", async () => {
    const strange = createServer((_request, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end('{"data":[]}');
    });
    await new Promise<void>((resolve) => strange.listen(0, "127.0.0.1", resolve));
    const { port } = strange.address() as AddressInfo;
    expect((await timed(`http://sk_test_x@127.0.0.1:${port}`)).kind).toBe("unavailable");
    strange.closeAllConnections();
    strange.close();
  });

  test("that does not know us refuses nothing for good", async () => {
    const url = service.url.replace("sk_test_demo", "sk_wrong");
    expect((await timed(url)).kind).toBe("unavailable");
    expect(await lookAtCheckout("cs_test_nobody", settings())).toEqual({ kind: "missing" });
  });
});

test("the demo's switches: time, debits and how events arrive, in both languages", async () => {
  const { origin, world, delivery } = service;
  const turn = (wish: string) => onPage(`${origin}/demo?lang=de`, wish);
  const begun = timeOf(world);
  expect((await turn("days-5")).headers.get("location")).toBe("/demo?lang=de");
  expect(timeOf(world) - begun).toBeGreaterThanOrEqual(5 * 86_400);
  await turn("lost");
  expect(delivery.weather.lost).toBe(1);
  await turn("fair");
  expect(delivery.weather).toEqual(fair);
  for (const [lang, word] of [
    ["de", "Jede zweimal"],
    ["en", "Each twice"],
  ])
    expect(await (await fetch(`${origin}/demo?lang=${lang}`)).text()).toContain(word);
});
