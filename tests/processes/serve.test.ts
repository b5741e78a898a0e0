import { asSuperuser, database } from "#tests/support/database.ts";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeAll, expect, test } from "vitest";
import { build, isBuildFresh } from "#app/server/build.ts";
import { companyFile } from "#tests/support/company-file.ts";
import { freePort, type Product, startProduct } from "#tests/support/product.ts";

let port: number;
let product: Product | undefined;

beforeAll(async () => {
  if (!isBuildFresh()) await build(AbortSignal.timeout(120_000));
  port = await freePort();
}, 120_000);

afterEach(async () => {
  product?.kill("SIGKILL");
  await product?.exit;
});

const environment = () => ({
  PORT: String(port),
  APP_ORIGIN: `http://localhost:${port}`,
  COMPANY_FILE: companyFile(),
  DATABASE_URL: database.appUrl,
  DATABASE_OWNER_URL: database.ownerUrl,
  SECRET_KEY: "kq3T9vX0bM2sLw8cZ5rY1nH7gJ4fD6aPeUiOoQxVyBtC",
  SENDGRID_API_KEY: "SG.abcdefghijklmnopqrstuv.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-abcde",
  SENDGRID_BASE_URL: "http://127.0.0.1:9",
  SENDGRID_WEBHOOK_KEY:
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/7dAfSmpqIM8kF9mN1flpVKS3GRqe62gw+2fNNRaINXvVpiglSI8eNEc6wEA3F+g==",
  STRIPE_URL: "http://sk_test_serve_it@127.0.0.1:9",
  STRIPE_WEBHOOK_SECRET: "whsec_serve0123456789abcdef",
  MAIL_FROM: "Tulos <portal@tulos.de>",
});

test("without its variables it names them all and ends", async () => {
  product = await startProduct("serve", { PORT: "abc" });
  expect(await product.exit).toBe(1);
  const named = product
    .output()
    .split("\n")
    .filter((line) => line.startsWith("  "));
  expect(named.map((line) => line.trim().split(":")[0])).toEqual([
    "PORT",
    "APP_ORIGIN",
    "COMPANY_FILE",
    "DATABASE_URL",
    "DATABASE_OWNER_URL",
    "SECRET_KEY",
    "SENDGRID_API_KEY",
    "SENDGRID_WEBHOOK_KEY",
    "MAIL_FROM",
    "STRIPE_URL",
    "STRIPE_WEBHOOK_SECRET",
  ]);
});

test("nothing of the demo is reachable", { timeout: 30_000 }, async () => {
  product = await startProduct("serve", environment());
  await product.ready();
  const home = await fetch(product.origin);
  expect([home.status, await home.text()]).toEqual([200, expect.stringContaining("DE123456789")]);
  for (const path of ["/demo", "/demo/mailbox.json", "/demo/mails/1", "/demo/sessions"])
    expect((await fetch(product.origin + path)).status, path).toBe(404);
  const signIn = await fetch(`${product.origin}/demo/sessions`, {
    method: "POST",
    body: new URLSearchParams({ person: "anna" }),
    headers: { origin: product.origin, "sec-fetch-site": "same-origin" },
  });
  expect(signIn.status).toBe(404);
  expect(signIn.headers.getSetCookie()).toEqual([]);
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(421);
});

test("a request in flight is finished, then it ends", { timeout: 30_000 }, async () => {
  product = await startProduct("serve", environment());
  await product.ready();
  const form = request(`${product.origin}/gibt-es-nicht`, {
    method: "POST",
    headers: {
      origin: product.origin,
      "content-type": "application/x-www-form-urlencoded",
      "content-length": "7",
    },
  });
  form.write("a=1");
  await wait(200);
  product.kill("SIGTERM");
  await wait(300);
  form.end("&b=2");
  const [response] = (await once(form, "response")) as [import("node:http").IncomingMessage];
  expect(response.statusCode).toBe(404);
  expect(response.headers.connection).toBe("close");
  response.resume();
  expect(await product.exit).toBe(0);
});

test("a database that does not answer is said in one line", async () => {
  const nowhere = "postgres://web:x@127.0.0.1:9/tulos";
  const owner = "postgres://owner:x@127.0.0.1:9/tulos";
  product = await startProduct("serve", {
    ...environment(),
    DATABASE_URL: nowhere,
    DATABASE_OWNER_URL: owner,
  });
  expect(await product.exit).toBe(1);
  expect(product.output()).toContain("The database does not answer");
  expect(product.output().trim().split("\n")).toHaveLength(1);
});

test(
  "the worker runs as a process of its own, with a login of its own (R-17)",
  { timeout: 30_000 },
  async () => {
    const login = `worker_${randomUUID().slice(0, 8)}`;
    await asSuperuser(`create role ${login} login password 'of-the-worker' in role tulos_app`);
    const url = new URL(database.appUrl);
    Object.assign(url, { username: login, password: "of-the-worker" });
    product = await startProduct("worker", { ...environment(), DATABASE_URL: url.href });
    await expect
      .poll(() => product?.output(), { timeout: 10_000 })
      .toContain("The worker is ready.");
    const sessions = () =>
      asSuperuser(
        "select distinct usename as login from pg_stat_activity where datname = current_database() and application_name like 'tulos%'",
      );
    // Those of the process that the test before has killed end a moment later.
    await expect.poll(sessions).toEqual([{ login }]);
    product.kill("SIGTERM");
    expect(await product.exit).toBe(0);
    await asSuperuser(`drop role ${login}`);
  },
);
