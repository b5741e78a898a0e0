import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { postmarkKeys, signedHeaders } from "#app/demo/mailbox-events.ts";

const app = await appHandler();
const { key, webhookKey } = postmarkKeys();
const path = "/webhooks/sendgrid";

beforeAll(() => {
  process.env.SENDGRID_WEBHOOK_KEY = webhookKey;
});

const post = (body: string, headers: Record<string, string>) =>
  app.request(path, { method: "POST", body, headers });

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
