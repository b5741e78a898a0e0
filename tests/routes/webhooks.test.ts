import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { signature } from "#app/demo/stripe/delivery.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { postmarkKeys, signedHeaders } from "#app/demo/mailbox-events.ts";

const app = await appHandler();
const { key, webhookKey } = postmarkKeys();
const path = "/webhooks/sendgrid";

beforeAll(() => {
  process.env.SENDGRID_WEBHOOK_KEY = webhookKey;
  process.env.STRIPE_WEBHOOK_SECRET = secret;
});

const post = (body: string, headers: Record<string, string>) =>
  app.request(path, { method: "POST", body, headers });

const secret = "whsec_0123456789abcdef";

describe("the payment service's webhook", () => {
  const event = (id: string, type: string) =>
    JSON.stringify({ id, object: "event", type, created: 1, data: { object: { id: "sub_1" } } });
  const send = (body: string, more: Record<string, string> = {}) =>
    app.request("/webhooks/stripe", {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": signature(body, secret),
        ...more,
      },
    });

  test("takes what is signed, once, and what it does not need", async () => {
    const body = event("evt_1", "customer.subscription.updated");
    for (let times = 0; times < 2; times += 1) {
      const answer = await send(body);
      expect([answer.status, await answer.text()]).toEqual([200, ""]);
    }
    expect((await send(event("evt_2", "customer.created"))).status).toBe(200);
    expect(await asSuperuser("select event_id from stripe_event")).toEqual([{ event_id: "evt_1" }]);
    expect((await jobsOf("stripe.event")).map(({ data }) => data)).toEqual([
      { kind: "subscription", id: "sub_1" },
    ]);
  });

  test("refuses what is not signed, too large, of another kind, or a browser's", async () => {
    const body = event("evt_3", "customer.subscription.updated");
    const large = event("evt_4", "customer.created") + " ".repeat(262_144);
    const cases: [number, Response][] = [
      [400, await send(body, { "stripe-signature": "t=1,v1=00" })],
      [400, await send(body, { "stripe-signature": signature(`${body} `, secret) })],
      [413, await send(large)],
      [415, await send(body, { "content-type": "text/plain" })],
      [403, await send(body, { origin: "https://evil.example" })],
      [405, await app.request("/webhooks/stripe")],
    ];
    for (const [status, answer] of cases) expect(answer.status).toBe(status);
    expect(await asSuperuser("select from stripe_event where event_id <> 'evt_1'")).toEqual([]);
  });
});

describe("the mail service's webhook", () => {
  test("takes what is signed, from a server that names no origin", async () => {
    const answer = await post("[]", signedHeaders("[]", key));
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test("refuses what is not signed, not JSON, too large, or a browser's", async () => {
    const signed = signedHeaders("[]", key);
    const large = `[${" ".repeat(262_144)}]`;
    const cases: [number, Response][] = [
      [403, await post("[]", { "content-type": "application/json" })],
      [403, await post("[ ]", signed)],
      [400, await post("{}", signedHeaders("{}", key))],
      [415, await post("[]", { ...signed, "content-type": "text/plain" })],
      [413, await post(large, signedHeaders(large, key))],
      [403, await post("[]", { ...signed, origin: "https://evil.example" })],
      [405, await app.request(path)],
    ];
    for (const [status, answer] of cases) expect(answer.status).toBe(status);
    expect((await app.request(path)).headers.get("allow")).toBe("POST");
    expect(await asSuperuser("select from mail_event")).toEqual([]);
  });
});
