import { database } from "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { isUnavailable } from "#db/database.server.ts";
import { read } from "./page.ts";

const home = `/arbeitsbereich/${sampleClients.muster.id}`;
let app: TestApp;

beforeAll(async () => {
  await loadSamples();
  app = await appHandler();
}, 60_000);

test("with every connection held it says 503 and when to come back, and recovers by itself", async () => {
  const mertens = await signedInAs(app, clientPeople.mertens.id);
  const holder = new pg.Client(database.adminUrl);
  await holder.connect();
  await holder.query("begin; lock table session in access exclusive mode");
  const asked = Array.from({ length: 15 }, (_, one) =>
    mertens.request(one % 5 === 0 ? `${home}.data` : home),
  );
  expect((await app.request("/en")).status, "pages without data go on").toBe(200);
  for (const answer of await Promise.all(asked)) {
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("retry-after"))).toBeLessThanOrEqual(10);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  }
  const page = await read(await mertens.request(home));
  expect(page.headings).toEqual(["Wir sind gleich wieder da"]);
  await holder.query("rollback");
  await holder.end();
  expect((await mertens.request(home)).status).toBe(200);
}, 40_000);

test("an error page names the number of its request, as the answer's head does", async () => {
  const answer = await app.request("/en/nowhere");
  const id = answer.headers.get("x-request-id") ?? "";
  expect(id).toMatch(/^[\da-f-]{36}$/);
  expect((await read(answer)).text).toContain(id);
});

test.each([
  [Object.assign(new Error("x"), { code: "ECONNREFUSED" }), true],
  [Object.assign(new Error("x"), { code: "57P01" }), true],
  [new Error("timeout exceeded when trying to connect"), true],
  [new Error("x", { cause: Object.assign(new Error("y"), { code: "53300" }) }), true],
  [Object.assign(new Error("x"), { code: "23505" }), false],
  ["ECONNREFUSED", false],
  [null, false],
])("%s: %s", (error, expected) => {
  expect(isUnavailable(error)).toBe(expected);
});
