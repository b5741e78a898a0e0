import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSettings } from "#app/server/settings.ts";
import { companyFile, filledFacts } from "#tests/support/company-file.ts";
import { variables } from "#app/server/variables.ts";

const production = {
  COMPANY_FILE: companyFile(),
  APP_ORIGIN: "https://portal.tulos.de",
  DATABASE_URL: "postgres://web:secret@db:5432/tulos?sslmode=verify-full",
  DATABASE_OWNER_URL: "postgres://owner:secret@db:5432/tulos?sslmode=verify-full",
  SECRET_KEY: "kq3T9vX0bM2sLw8cZ5rY1nH7gJ4fD6aPeUiOoQxVyBtC",
  SENDGRID_API_KEY: "SG.abcdefghijklmnopqrstuv.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-abcde",
  SENDGRID_WEBHOOK_KEY:
    "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE83T4O/n84iotIvIW4mdBgQ/7dAfSmpqIM8kF9mN1flpVKS3GRqe62gw+2fNNRaINXvVpiglSI8eNEc6wEA3F+g==",
  MAIL_FROM: "Tulos <portal@tulos.de>",
  STRIPE_URL: "https://rk_live_abcdefgh0123@api.stripe.com",
  STRIPE_WEBHOOK_SECRET: "whsec_abcdefgh0123456789",
};

const refusal = (mode: "demo" | "serve" | "worker", environment: Record<string, string>) => {
  try {
    readSettings(mode, { ...environment });
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
};

test("production names everything that is missing in one message", () => {
  const message = refusal("serve", {});
  for (const { name, needed } of variables)
    expect(message.includes(`${name}: missing`), name).toBe(needed.includes("serve"));
});

test("production starts with its variables and fills in the rest", () => {
  const environment: Record<string, string | undefined> = { ...production };
  expect(readSettings("serve", environment)).toMatchObject({ port: 3000, host: "127.0.0.1" });
  expect(environment).toMatchObject({
    LOG_LEVEL: "info",
    WORKER_IN_WEB: "true",
    DATA_DIR: ".data",
  });
});

test("the worker does without the owner's login", () => {
  const { DATABASE_OWNER_URL: _, ...rest } = production;
  expect(refusal("worker", rest)).toBe("");
  expect(refusal("serve", rest)).toContain("DATABASE_OWNER_URL: missing");
});

test.each([
  ["SECRET_KEY", "short"],
  ["SECRET_KEY", "a".repeat(64)],
  ["SECRET_KEY", "0123456789abcdef0123456789abcdef"],
  ["SENDGRID_API_KEY", "SG.demo"],
  ["APP_ORIGIN", "http://portal.tulos.de"],
  ["APP_ORIGIN", "https://portal.tulos.de/start"],
  ["APP_ORIGIN", "portal.tulos.de"],
  ["DATABASE_URL", "db:5432"],
  ["DATABASE_URL", production.DATABASE_OWNER_URL],
  ["MAIL_FROM", "portal@example.org"],
  ["MAIL_FROM", "Tulos"],
  ["PORT", "abc"],
  ["PORT", "70000"],
  ["PORT", "0"],
  ["HOST", "localhost"],
  ["SENDGRID_BASE_URL", "http://mail.tulos.de"],
  ["STRIPE_URL", "https://api.stripe.com"],
  ["STRIPE_URL", "http://rk_live_abcdefgh0123@api.stripe.com"],
  ["STRIPE_URL", "https://pk_live_abcdefgh0123@api.stripe.com"],
  ["STRIPE_WEBHOOK_SECRET", "abcdefgh0123456789"],
  ["TRUSTED_PROXY_HOPS", "-1"],
  ["WORKER_IN_WEB", "yes"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is refused by name", (name, value) => {
  const message = refusal("serve", { ...production, [name]: value });
  expect(message.split("\n").filter((line) => line.startsWith("  "))).toEqual([
    expect.stringContaining(`${name}: `),
  ]);
});

const remote = "postgres://web:secret@db.tulos.de/tulos";

describe("the database is reached under verified TLS or on this machine (R-17)", () => {
  test.each([
    `${remote}?sslmode=verify-full`,
    `${remote}?sslmode=verify-full&sslrootcert=/etc/ssl/own.pem`,
    "postgres://web:secret@localhost:5432/tulos",
    "postgres://web:secret@127.0.0.1/tulos",
    "postgres://web:secret@[::1]/tulos",
    "postgres://web:secret@%2Fvar%2Frun%2Fpostgresql/tulos",
    `${remote}?host=/var/run/postgresql`,
  ])("%s is taken", (url) => {
    expect(refusal("serve", { ...production, DATABASE_URL: url })).toBe("");
  });

  test.each([
    remote,
    `${remote}?sslmode=require`,
    `${remote}?sslmode=verify-ca`,
    `${remote}?sslmode=no-verify`,
    `${remote}?ssl=true`,
    `${remote}?sslmode=verify-full&sslmode=disable`,
    "postgres://web:secret@localhost/tulos?host=db.tulos.de",
    "postgres://web:secret@localhost.tulos.de/tulos",
    "postgres://web:secret@%zz/tulos",
  ])("%s is refused, beside all the rest", (url) => {
    const wrong = { ...production, DATABASE_OWNER_URL: url, PORT: "abc" };
    const message = refusal("serve", wrong);
    expect(message).toContain("PORT: ");
    expect(message).toMatch(/ {2}DATABASE_OWNER_URL: .*append \?sslmode=verify-full/);
    expect(refusal("worker", { ...production, DATABASE_URL: url })).toContain("DATABASE_URL: ");
    expect(message).not.toContain("secret@");
  });
});

test("every fact of the company that is missing or a sample is named, beside all the rest", () => {
  const vatless = companyFile({ ...filledFacts, vatId: "", email: "kontakt@tulos.example" });
  const environment = { ...production, COMPANY_FILE: vatless, PORT: "abc" };
  const message = refusal("serve", environment);
  for (const line of ["PORT: ", "COMPANY_FILE: vatId: missing", "email: still a sample"])
    expect(message).toContain(line);
  expect(refusal("worker", environment)).toContain("vatId: missing");
  expect(refusal("demo", { COMPANY_FILE: vatless })).toBe("");
  expect(refusal("demo", { COMPANY_FILE: companyFile({}) })).toContain("COMPANY_FILE: name: ");
});

test("the message tells no secret", () => {
  const message = refusal("serve", { ...production, SECRET_KEY: "hunter2", PORT: "abc" });
  expect(message).not.toContain("hunter2");
});

test("the demo needs nothing and takes no real database, key or mailbox", () => {
  const environment: Record<string, string | undefined> = {
    ...production,
    APP_ORIGIN: "",
    PORT: "4000",
  };
  const settings = readSettings("demo", environment);
  expect(settings.appOrigin.origin).toBe("http://localhost:4000");
  expect(settings.host).toBe("127.0.0.1");
  expect(environment).toMatchObject({ APP_ORIGIN: "http://localhost:4000", LOG_LEVEL: "warn" });
  for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL", "SECRET_KEY", "SENDGRID_API_KEY"])
    expect(environment[name], name).toBeUndefined();
});

test("the demo refuses what it does not understand", () => {
  expect(refusal("demo", { PORT: "abc" })).toContain("PORT: give a number");
});

test(".env.example names every variable, and its values are no start", () => {
  const lines = readFileSync(".env.example", "utf8").split("\n");
  const pairs = lines.flatMap((line) => /^#? ?([A-Z_]+)=(.*)$/.exec(line)?.slice(1) ?? []);
  const names = pairs.filter((_, index) => index % 2 === 0);
  expect(names).toEqual(variables.map(({ name }) => name));
  expect(names.length).toBeLessThanOrEqual(20);
  const values = Object.fromEntries(names.map((name, index) => [name, pairs[index * 2 + 1] ?? ""]));
  const message = refusal("serve", values);
  for (const { name, needed } of variables)
    if (needed.includes("serve")) expect(message, name).toContain(`${name}: still a sample`);
});

test("the README explains every variable", () => {
  const text = readFileSync("README.md", "utf8");
  expect(variables.filter(({ name }) => !text.includes(`\`${name}\``))).toEqual([]);
});
