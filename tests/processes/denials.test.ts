import { asSuperuser, database } from "#tests/support/database.ts";
import { clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { companyFile } from "#tests/support/company-file.ts";
import { type Product, startProduct } from "#tests/support/product.ts";
import { visitor } from "#tests/support/visitor.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signInAs } from "#app/demo/sign-in.server.ts";
import { build, isBuildFresh } from "#app/server/build.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { sessionCookie } from "#app/middleware/session.ts";

// every denial is a line in the log, and no line says who or what by name.
let product: Product;
let cookie = "";

beforeAll(async () => {
  if (!isBuildFresh()) await build(AbortSignal.timeout(120_000));
  await loadSamples();
  const pair = (await sessionCookie.serialize(await signInAs("reed"))).split(";", 1)[0] ?? "";
  cookie = pair.slice(pair.indexOf("=") + 1);
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  product = await startProduct("serve", {
    PORT: String(port),
    APP_ORIGIN: `http://localhost:${port}`,
    COMPANY_FILE: companyFile(),
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    SECRET_KEY: "kq3T9vX0bM2sLw8cZ5rY1nH7gJ4fD6aPeUiOoQxVyBtC",
    SENDGRID_API_KEY: "SG.abcdefghijklmnopqrstuv.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-abcde",
    SENDGRID_BASE_URL: "http://127.0.0.1:9",
    SENDGRID_WEBHOOK_KEY: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE".padEnd(124, "A"),
    STRIPE_URL: "http://sk_test_denials@127.0.0.1:9",
    STRIPE_WEBHOOK_SECRET: "whsec_denials0123456789abcdef",
    MAIL_FROM: "Tulos <portal@tulos.de>",
    LOG_LEVEL: "info",
  });
  await product.ready();
}, 180_000);

afterAll(async () => {
  product?.kill("SIGKILL");
  await product?.exit;
});

interface Line {
  msg: string;
  requestId?: string;
  status?: number;
  pattern?: string;
  method?: string;
  actor?: string;
  reason?: string;
}

const lines = () =>
  product
    .output()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Line);

/** The line that tells of an answer. */
async function told(answer: Response): Promise<Line | undefined> {
  await answer.text();
  const id = answer.headers.get("x-request-id");
  await expect
    .poll(() => lines().find(({ requestId }) => requestId === id), { timeout: 5_000 })
    .toBeDefined();
  return lines().find(({ requestId }) => requestId === id);
}

const token = "Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyMTI";
const foreign = `/arbeitsbereich/${sampleClients.nordlicht.id}`;
const members = addressOf("workspace.members", "de", { organisationId: sampleClients.muster.id });

test("every kind of denial is told with pattern, status and pseudonym, and with nothing of anybody", async () => {
  const reed = visitor(product.port);
  reed.cookies.set("__Host-session", cookie);
  const stranger = visitor(product.port);
  const typed = { email: "geheim@person.example", name: "Gisela Geheim", code: "123456" };
  const denials: [string, () => Promise<Response>, Partial<Line>][] = [
    ["another organisation", () => reed.request(foreign), { status: 404 }],
    ["an office", () => reed.request(addressOf("office.leads", "de")), { status: 404 }],
    ["what the role may not", () => reed.request(members), { status: 403 }],
    ["a form the role may not", () => reed.post(members, typed), { status: 403, method: "POST" }],
    [
      "a form from elsewhere",
      () => stranger.post("/anmelden", typed, { "sec-fetch-site": "cross-site" }),
      { status: 403, reason: "cross-site" },
    ],
    [
      "another host",
      () => stranger.request("/", { headers: { host: "evil.example" } }),
      { status: 421, reason: "unknown-host" },
    ],
    ["another method", () => stranger.request("/", { method: "PUT" }), { status: 405 }],
    [
      "too much",
      () => stranger.post("/anmelden", { email: "x".repeat(70_000) }),
      { status: 413, reason: "too-large" },
    ],
    [
      "a token that is none",
      () => stranger.request(addressOf("report.confirm", "de", { token })),
      { status: 404 },
    ],
    [
      "a passkey that is none",
      () => stranger.post("/anmelden/passkey", { passkey: "{}" }),
      { status: 400 },
    ],
  ];
  for (const [what, act, wanted] of denials) {
    const answer = await act();
    expect(answer.status, what).toBe(wanted.status);
    const line = await told(answer);
    expect(line, what).toMatchObject({ msg: "denied", ...wanted });
    expect(line?.pattern, what).toMatch(/^\//);
  }
  for (let turn = 0; turn < 4; turn += 1) await stranger.post("/anmelden", { email: typed.email });
  const seen = lines().filter(({ msg }) => msg === "denied");
  const actors = new Set(seen.map(({ actor }) => actor).filter(Boolean));
  expect(actors.size, "reed, always by the same pseudonym").toBe(1);

  const report = {
    "document-uri": `${product.origin}${addressOf("report.confirm", "de", { token })}?from=${token}`,
    "violated-directive": "script-src-elem",
  };
  await stranger.request("/csp-berichte", {
    method: "POST",
    headers: { "content-type": "application/csp-report" },
    body: JSON.stringify({ "csp-report": report }),
  });
  await expect
    .poll(() => lines().find(({ msg }) => msg === "content security policy violated"))
    .toMatchObject({
      violations: [{ directive: "script-src-elem", page: "/bericht/bestaetigen/:token" }],
    });

  const logged = JSON.stringify(lines());
  const { reed: person } = clientPeople;
  for (const secret of [
    ...Object.values(typed),
    person.id,
    person.email,
    person.name,
    sampleClients.nordlicht.id,
    sampleClients.muster.id,
    token,
    cookie,
    "127.0.0.1",
    "geheim",
    "evil.example",
  ])
    expect(logged, secret).not.toContain(secret);
  expect((await asSuperuser("select 1 from sign_in")).length).toBeGreaterThan(0);
});
