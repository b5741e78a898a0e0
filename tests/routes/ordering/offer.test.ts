import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { addressOf } from "#app/i18n/addresses.ts";
import { read } from "../page.ts";
import { loadSampleLeads } from "../office/sample-leads.ts";

const app = await appHandler({ worker: true });
let anna: Visitor;
let office = "";
let token = "";

beforeAll(async () => {
  await enrolHouse();
  office = `/buero/leads/${await loadSampleLeads()}/angebot`;
  anna = await signedInAs(app, people.anna.id);
});

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
  vatIdConfirmedOn: "",
  email: "rechnung@kunde.example",
  buyerReference: "",
  purchaseOrder: "4711",
  costCentre: "",
};

describe("a VAT id elsewhere in the EU", () => {
  const abroad = { ...form, country: "AT", vatId: "ATU13585627", contactEmail: "x@wien.example" };

  test("is confirmed by hand or by an online answer, which the page shows in both languages", async () => {
    const told = await read(await anna.post(office, abroad));
    expect([told.status, told.text]).toEqual([
      400,
      expect.stringContaining("tragen Sie den Tag ein"),
    ]);
    expect(told.html).toContain('value="Kunde &amp; Söhne GmbH"');
    await asSuperuser(
      `insert into vat_id_check (organisation_id, vat_id, lead_id, asked_by, state, answered_at, request_identifier)
       select organisation_id, $1, id, $2, 'valid', now(), $3 from lead`,
      [abroad.vatId, people.anna.id, "WAPIAAAAATU13585627"],
    );
    for (const [address, word] of [
      [office, "gültig"],
      [addressOf("office.lead.offer", "en", { leadId: office.split("/")[3] ?? "" }), "valid"],
    ] as const) {
      const page = await read(await anna.request(address));
      expect(page.text).toContain(`ATU13585627 · ${word}`);
      expect(page.text).toContain("WAPIAAAAATU13585627");
    }
    expect((await anna.post(office, abroad)).status).toBe(303);
    await asSuperuser("delete from package_offer");
  });
});

describe("the consultant's form", () => {
  test("says what is missing or wrong, and keeps what was typed", async () => {
    const answer = await read(
      await anna.post(office, { ...form, package: "", street: " ", vatId: "DE136695977" }),
    );
    expect(answer.status).toBe(400);
    expect(answer.title).toMatch(/^Fehler/);
    expect(answer.text).toContain("Bitte wählen Sie eine Möglichkeit.");
    expect(answer.text).toContain("Bitte füllen Sie dieses Feld aus.");
    expect(answer.html).toContain('value="Kunde &amp; Söhne GmbH"');
    const checked = await read(await anna.post(office, { ...form, vatId: "DE136695977" }));
    expect([checked.status, checked.text]).toEqual([400, expect.stringContaining("Ziffer")]);
  });

  test.each([
    ["a price", { ...form, monthlyCents: "1" }],
    ["a package that is not offered", { ...form, package: "gold" }],
    ["a day to come", { ...form, vatIdConfirmedOn: "2099-01-01" }],
  ])("takes no %s", async (_, fields) => {
    expect((await anna.post(office, fields)).status).toBe(400);
  });

  test("makes the offer and says so", async () => {
    expect((await anna.post(office, form)).status).toBe(303);
    const page = await read(await anna.request(office));
    expect(page.text).toContain("Begleitung");
    expect(page.text).toMatch(/offen bis/);
    const { links } = await app.mailTo(form.contactEmail);
    token = links[0]?.split("/angebot/")[1] ?? "";
    expect(token).toMatch(/^[\w-]{43}$/);
  });
});

describe("the offer", () => {
  test("shows what it costs, with the tax of today", async () => {
    for (const path of [`/angebot/${token}`, `/en/offer/${token}`]) {
      const page = await read(await app.visitor().request(path));
      expect(page.status).toBe(200);
      expect(page.text).toMatch(/390[,.]00/);
      expect(page.text).toMatch(/74[,.]10/);
      expect(page.text).toMatch(/464[,.]10/);
      expect(page.html).not.toContain("<script");
      expect(page.headers.get("cache-control")).toBe("no-store");
    }
  });

  test("wants to be meant, and keeps what was typed", async () => {
    const answer = await read(
      await app.visitor().post(`/angebot/${token}`, { orderedBy: "K. Wolf", agreed: "yes" }),
    );
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("dass Sie als Unternehmer bestellen");
    expect(answer.html).toContain('value="K. Wolf"');
    expect(answer.html).toMatch(/name="agreed"[^>]*checked/);
  });

  test("lets its reader correct who orders, and nothing else", async () => {
    const visitor = app.visitor();
    for (const path of [`/angebot/${token}/angaben`, `/en/offer/${token}/details`]) {
      const page = await read(await visitor.request(path));
      expect([page.status, page.html]).toEqual([200, expect.stringContaining('value="Weg 1"')]);
      expect(page.html).not.toContain("contactEmail");
    }
    const { package: _, contactEmail: __, vatIdConfirmedOn: ___, ...details } = form;
    const wrong = { ...details, street: "", city: "Altona" };
    const refused = await read(await visitor.post(`/angebot/${token}/angaben`, wrong));
    expect([refused.status, refused.title]).toEqual([400, expect.stringMatching(/^Fehler/)]);
    expect(refused.html).toContain('value="Altona"');
    for (const more of [{ package: "dpo" }, { contactEmail: "x@y.example" }, { landlord: "x" }])
      expect(
        (await visitor.post(`/angebot/${token}/angaben`, { ...details, ...more })).status,
      ).toBe(400);
    const abroad = await read(
      await visitor.post(`/angebot/${token}/angaben`, {
        ...details,
        country: "AT",
        vatId: "ATU12345675",
      }),
    );
    expect([abroad.status, abroad.text]).toEqual([400, expect.stringContaining("persönlich")]);
    const right = { ...details, street: "Weg 1a" };
    const saved = await visitor.post(`/angebot/${token}/angaben`, right);
    expect([saved.status, saved.headers.get("location")]).toEqual([303, `/angebot/${token}`]);
    expect((await read(await visitor.request(`/angebot/${token}`))).text).toContain("Weg 1a");
    const gone = await visitor.post(`/angebot/${"x".repeat(43)}/angaben`, details);
    expect(gone.status).toBe(404);
  });

  test("takes no price, package or client from the form", async () => {
    const order = { orderedBy: "K. Wolf", agreed: "yes", entrepreneur: "yes", method: "invoice" };
    for (const more of [{ package: "start" }, { monthlyCents: "1" }, { organisationId: "x" }])
      expect((await app.visitor().post(`/angebot/${token}`, { ...order, ...more })).status).toBe(
        400,
      );
    expect(await asSuperuser("select from subscription")).toEqual([]);
  });

  test("is ordered once; mail, invoice and files follow", async () => {
    const order = { orderedBy: "K. Wolf", agreed: "yes", entrepreneur: "yes", method: "invoice" };
    const visitor = app.visitor();
    const ordered = await read(await visitor.post(`/angebot/${token}`, order));
    expect([ordered.status, ...ordered.headings]).toEqual([200, "Vielen Dank für Ihre Bestellung"]);
    const again = await read(await visitor.post(`/angebot/${token}`, order));
    expect([again.status, ...again.headings]).toEqual([410, "Dieses Angebot ist schon angenommen"]);
    expect((await visitor.request(`/angebot/${token}`)).status).toBe(410);
    const mail = await app.mailTo("rechnung@kunde.example");
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      expect.stringMatching(/^RE-\d{4}-00001\.pdf$/),
      expect.stringMatching(/^RE-\d{4}-00001\.xml$/),
    ]);
    expect((await read(await anna.request(office))).text).toContain("schon Kunde");
  }, 40_000);
});

describe("the client's own page", () => {
  test("shows the package, what is used of it, and the invoices with their files", async () => {
    const [client] = await asSuperuser<{ id: string; person: string }>(
      `with person as (insert into person (email, name) values ('chef@kunde.example', 'Chefin') returning id),
         member as (insert into member (organisation_id, person_id, roles) select s.organisation_id, person.id, '{admin}' from subscription s, person),
         agreed as (insert into processing_agreement (organisation_id, version, accepted_by)
           select s.organisation_id, $1, person.id from subscription s, person)
       select s.organisation_id as id, person.id as person from subscription s, person`,
      [(await import("#app/domain/catalogue/company.ts")).company.documents.processing.version],
    );
    const chef = await signedInAs(app, client?.person ?? "");
    const home = `/arbeitsbereich/${client?.id}`;
    const page = await read(await chef.request(`${home}/paket`));
    expect([page.status, ...page.headings]).toEqual([200, "Paket und Rechnungen"]);
    expect(page.text).toMatch(/1 von 5/);
    const links = page.all("a").map(({ attributes }) => attributes.href ?? "");
    const files = links.filter((href) => href.includes("/rechnungen/"));
    expect(files).toHaveLength(2);
    const types: (string | null)[] = [];
    for (const href of files) {
      const file = await chef.request(href);
      expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="RE-/);
      types.push(file.headers.get("content-type"));
    }
    expect(types).toEqual(["application/pdf", "application/xml; charset=utf-8"]);
    expect((await anna.request(`${home}/paket`)).status).toBe(403);
  });
});
