import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { enrolHouse } from "#tests/support/people.ts";
import { confirmed, katrin } from "#tests/support/prospects.ts";
import { onPage } from "#tests/support/stripe.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { startStripe } from "#app/demo/stripe/server.ts";
import { deleteExpired } from "#app/domain/leads/retention.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { read } from "../page.ts";

const app = await appHandler({ worker: true });
const service = await startStripe({ eventsTo: `${app.origin}/webhooks/stripe` });
afterAll(() => service.stop());
beforeAll(async () => {
  process.env.STRIPE_URL = service.url;
  process.env.STRIPE_WEBHOOK_SECRET = service.webhookSecret;
  await enrolHouse();
});
beforeEach(() => asSuperuser("delete from rate_limit"));

const form = {
  package: "support",
  contactName: "Katrin Wolf",
  contactEmail: "wolf@kunde.example",
  name: "Kunde & Söhne GmbH",
  street: "Weg 1",
  postalCode: "20095",
  city: "Hamburg",
  country: "DE",
  land: "HH",
  vatId: "",
  email: "rechnung@kunde.example",
  buyerReference: "",
  purchaseOrder: "4711",
  costCentre: "",
};
const order = { orderedBy: "K. Wolf", agreed: "yes", entrepreneur: "yes" };

const seen = new Set<string>();
const fresh = (token?: string) => (token && !seen.has(token) ? token : undefined);

/** Asks for a package as a browser does, and takes the token out of the mail. */
async function askedBy(contactEmail: string): Promise<string> {
  const asked = await app.visitor().post("/paket-bestellen", { ...form, contactEmail });
  // Without the work of a browser the mail leaves behind those of others, and here there are none.
  expect([asked.status, asked.headers.get("location")]).toEqual([
    303,
    "/paket-bestellen/postfach?hinten-angestellt",
  ]);
  const newest = async () => (await app.mailTo(contactEmail)).links[0]?.split("/angebot/")[1];
  const token = await vi.waitUntil(async () => fresh(await newest()), { timeout: 10_000 });
  seen.add(token);
  return token;
}
const count = async (table: string) => (await asSuperuser(`select from ${table}`)).length;

describe("the form", () => {
  test("keeps what was typed, names what is missing, and sends a company abroad to a person", async () => {
    const visitor = app.visitor();
    const missing = await read(await visitor.post("/paket-bestellen", { ...form, street: "" }));
    expect([missing.status, missing.title]).toEqual([400, expect.stringMatching(/^Fehler/)]);
    expect(missing.html).toContain('value="Kunde &amp; Söhne GmbH"');
    const abroad = { ...form, country: "AT", vatId: "ATU13585627" };
    const told = await read(await visitor.post("/en/order-a-package", abroad));
    expect([told.status, told.text]).toEqual([400, expect.stringContaining("confirms the VAT ID")]);
    expect(told.html).toContain(`href="${addressOf("booking", "en")}"`);
    for (const more of [{ monthlyCents: "1" }, { package: "gold" }, { organisationId: "x" }])
      expect((await visitor.post("/paket-bestellen", { ...form, ...more })).status).toBe(400);
    expect(await count("package_offer")).toBe(0);
  });
});

describe("the form of somebody who is known", () => {
  const start = (path: string, token: string) => app.visitor().post(path, { start: token });
  let token = "";
  beforeAll(async () => {
    token = await confirmed(katrin);
  });

  test("begins with what a report knows; nothing of it stands in an address", async () => {
    for (const path of ["/paket-bestellen", "/en/order-a-package"]) {
      const page = await read(await start(path, token));
      expect([page.status, page.title]).toEqual([
        200,
        expect.not.stringMatching(/^(Fehler|Error)/),
      ]);
      expect(page.html).toContain(`value="${katrin.email}"`);
      expect(page.html).toContain(`name="start" value="${token}"`);
      expect(page.headers.get("cache-control")).toMatch(/private|no-store/);
    }
    const report = await read(await app.visitor().request(addressOf("report", "de", { token })));
    expect(report.html).toContain(`name="start" value="${token}"`);
  });

  test("is empty for what is forged, and takes nothing else along", async () => {
    for (const other of ["x".repeat(43), `${token}x`, ""]) {
      const page = await read(await start("/paket-bestellen", other));
      expect([page.status, page.html.includes(katrin.email)]).toEqual([200, false]);
      expect(page.html).not.toContain('name="start"');
    }
    const more = { start: token, package: "start" };
    expect((await app.visitor().post("/paket-bestellen", more)).status).toBe(400);
    expect((await start("/paket-bestellen", "x".repeat(1_001))).status).toBe(400);
  });

  test("keeps where it came from when something is missing, and orders for that lead", async () => {
    const sent = { ...form, contactEmail: "chef@kunde.example", start: token };
    const missing = await read(
      await app.visitor().post("/paket-bestellen", { ...sent, street: "" }),
    );
    expect([missing.status, missing.html]).toEqual([
      400,
      expect.stringContaining(`name="start" value="${token}"`),
    ]);
    expect((await app.visitor().post("/paket-bestellen", sent)).status).toBe(303);
    const [offer] = await asSuperuser(
      "delete from package_offer returning came_from = (select id from lead) as same",
    );
    expect(offer).toEqual({ same: true });
    await asSuperuser("delete from lead");
  });
});

describe("an order of one's own", () => {
  test("begins with the payment, never with the page that people come back to", async () => {
    const token = await askedBy(form.contactEmail);
    expect(await count("lead")).toBe(0);
    const visitor = app.visitor();
    const page = await read(await visitor.request(`/angebot/${token}`));
    expect(page.headings[0]).toBe("Ihre Bestellung: Paket Begleitung");
    expect(page.text).not.toContain("Auf Rechnung");
    expect((await visitor.request(`/angebot/${token}/zahlung`)).status).toBe(404);
    const invoice = await visitor.post(`/angebot/${token}`, { ...order, method: "invoice" });
    expect(invoice.status).toBe(400);
    const sent = await visitor.post(`/angebot/${token}`, { ...order, method: "card" });
    const hosted = sent.headers.get("location") ?? "";
    expect([sent.status, hosted]).toEqual([303, expect.stringContaining(service.origin)]);
    const back = `/angebot/${token}/zahlung`;
    const waiting = await read(await visitor.request(back));
    expect([waiting.status, ...waiting.headings]).toEqual([200, "Ihre Zahlung wird bestätigt"]);
    expect([await count("subscription"), await count("lead")]).toEqual([0, 0]);
    await onPage(hosted, "pays");
    await vi.waitUntil(async () => (await count("subscription")) > 0, { timeout: 15_000 });
    const paid = await read(await visitor.request(back));
    expect(paid.headings).toEqual(["Vielen Dank für Ihre Bestellung"]);
    expect((await visitor.request(`/angebot/${token}`)).status).toBe(410);
    const [sold] = await asSuperuser(
      "select payment_method, package, customer ->> 'purchaseOrder' as number from subscription",
    );
    expect(sold).toEqual({ payment_method: "card", package: "support", number: "4711" });
    const [written] = await asSuperuser<{ paid: string }>(
      "select document ->> 'paidBy' as paid from invoice",
    );
    expect(written?.paid).toBe("card");
    const leads = await asSuperuser("select stage, client_id is not null as client from lead");
    expect(leads).toEqual([{ stage: "won", client: true }]);
    expect(await count("assignment")).toBe(1);
  }, 40_000);

  test("does not suffer when the payment service is down: a page within five seconds, and nothing half done", async () => {
    const token = await askedBy("still@kunde.example");
    const before = await count("subscription");
    process.env.STRIPE_URL = "http://127.0.0.1:9";
    const began = performance.now();
    const answer = await read(
      await app.visitor().post(`/angebot/${token}`, { ...order, method: "sepa_debit" }),
    );
    process.env.STRIPE_URL = service.url;
    expect(performance.now() - began).toBeLessThan(5_000);
    expect([answer.status, answer.text]).toEqual([
      503,
      expect.stringContaining("Der Zahlungsdienst antwortet gerade nicht"),
    ]);
    expect(answer.html).toContain('value="K. Wolf"');
    expect(await count("subscription")).toBe(before);
    const again = await app.visitor().post(`/angebot/${token}`, { ...order, method: "card" });
    expect([again.status, again.headers.get("location")]).toEqual([
      303,
      expect.stringContaining(service.origin),
    ]);
  }, 20_000);

  test("of a client without a package is its administrator's; of one with a package it is not paid in vain", async () => {
    const [client] = await asSuperuser<{ id: string }>(
      "select client_id as id from lead where email = $1",
      [form.contactEmail],
    );
    const pay = async () => {
      const token = await askedBy(form.contactEmail);
      return app.visitor().post(`/angebot/${token}`, { ...order, method: "sepa_debit" });
    };
    await asSuperuser("delete from rate_limit");
    expect((await pay()).status).toBe(410);
    await asSuperuser(
      "truncate due_invoice, payment, invoice, invoice_file, package_change, subscription",
    );
    // Nobody of that mailbox is at the client yet.
    await asSuperuser("delete from rate_limit");
    expect((await pay()).status).toBe(410);
    await asSuperuser(
      `with person as (insert into person (email, name) values ($1, 'K. Wolf') returning id)
       insert into member (organisation_id, person_id, roles) select $2, id, '{admin}' from person`,
      [form.contactEmail, client?.id],
    );
    await asSuperuser("delete from rate_limit");
    const before = await count("organisation");
    await onPage((await pay()).headers.get("location"), "later");
    await vi.waitUntil(async () => (await count("subscription")) > 0, { timeout: 15_000 });
    expect(await asSuperuser("select organisation_id as id from subscription")).toEqual([client]);
    expect(await count("organisation")).toBe(before);
  }, 20_000);

  test("that nobody placed goes by itself", async () => {
    const token = await askedBy("nie@kunde.example");
    await asSuperuser(
      "update package_offer set expires_at = now() - interval '3 days' where contact_email = 'nie@kunde.example'",
    );
    expect((await deleteExpired()).orders).toBe(1);
    expect((await app.visitor().request(`/angebot/${token}`)).status).toBe(410);
  });
});
