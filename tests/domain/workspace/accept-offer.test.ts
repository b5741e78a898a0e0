import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { mailedToken, ownDataToken } from "#tests/support/mailed.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { confirmed, jens, katrin, startAnew } from "#tests/support/prospects.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { chargeDue } from "#app/domain/billing/charge-due.server.ts";
import { mergeLeads } from "#app/domain/leads/merge.server.ts";
import { makeInvoiceFiles } from "#app/domain/billing/make-files.server.ts";
import {
  makeOffer,
  type OfferWish,
  offersOf,
  withdrawOffer,
} from "#app/domain/billing/offers.server.ts";
import { ownData } from "#app/domain/own-data/own-data.server.ts";
import { acceptOffer, lookAtOffer } from "#app/domain/workspace/ordering/accept-offer.server.ts";
import { stopTypesetting } from "#app/vendors/pdf.ts";

afterAll(stopTypesetting);

const anna = {
  organisationId: houseId,
  actor: { kind: "person", id: people.anna.id },
  roles: ["consultant"],
} as const;

const wish: OfferWish = {
  package: "support",
  land: "HH",
  contactName: "Katrin Wolf",
  contactEmail: "wolf@kunde.example",
  customer: {
    name: "Kunde GmbH",
    street: "Weg 1",
    postalCode: "20095",
    city: "Hamburg",
    country: "DE",
    vatId: null,
    vatIdConfirmedOn: null,
    email: "rechnung@kunde.example",
    buyerReference: null,
    purchaseOrder: "4711",
    costCentre: null,
  },
};

let leadId = "";

beforeAll(enrolHouse);
beforeEach(async () => {
  await asSuperuser(
    "truncate package_offer, package_change, subscription, payment, invoice, invoice_file, invoice_entry, due_invoice",
  );
  await startAnew();
  await confirmed(katrin);
  const [lead] = await asSuperuser<{ id: string }>("select id from lead limit 1");
  leadId = lead?.id ?? "";
});

const offered = async (other: Partial<OfferWish> = {}) => {
  expect(await makeOffer(anna, leadId, { ...wish, ...other })).toEqual({ answer: "offered" });
  return mailedToken(wish.contactEmail, "offer");
};
const count = async (what: string) => {
  const [row] = await asSuperuser<{ count: string }>(`select count(*) from ${what}`);
  return Number(row?.count);
};

describe("an offer", () => {
  test("is refused for a VAT id that is none, and for one that nobody confirmed", async () => {
    const at = (vatId: string | null, vatIdConfirmedOn: string | null = null) =>
      makeOffer(anna, leadId, {
        ...wish,
        customer: { ...wish.customer, country: "AT", vatId, vatIdConfirmedOn },
      });
    const refused = (field: string, reason: string) => ({ answer: "refused", field, reason });
    expect(await at(null)).toEqual(refused("vatId", "vat-id-missing"));
    expect(await at("ATU13585628")).toEqual(refused("vatId", "checksum"));
    expect(await at("DE136695976")).toEqual(refused("vatId", "country"));
    expect(await at("ATU13585627")).toEqual(refused("vatIdConfirmedOn", "vat-id-not-confirmed"));
    expect(await count("package_offer")).toBe(0);
    expect(await at("ATU 13585627", "2026-11-01")).toEqual({ answer: "offered" });
  });

  test("is not for leads of nobody, for clients, for people of the house or by those who may not", async () => {
    const nobody = "00000000-0000-4000-8000-00000000dead";
    expect(await makeOffer(anna, nobody, wish)).toEqual({ answer: "unknown-lead" });
    expect(await makeOffer({ ...anna, roles: ["administrator"] }, leadId, wish)).toEqual({
      answer: "not-allowed",
    });
    const own = { ...wish, contactEmail: people.anna.email };
    expect(await makeOffer(anna, leadId, own)).toEqual({ answer: "house-address" });
    await acceptOffer(await offered(), { orderedBy: "Katrin Wolf", method: "invoice" });
    expect(await makeOffer(anna, leadId, wish)).toEqual({ answer: "already-client" });
  });

  test("replaces the one before, and can be taken back", async () => {
    const first = await offered();
    const second = await offered({ package: "dpo" });
    expect(await lookAtOffer(first)).toEqual({ state: "voided" });
    expect(await lookAtOffer(second)).toMatchObject({ state: "open", offer: { package: "dpo" } });
    const [open, old] = await offersOf(anna, leadId);
    expect([open?.state, old?.state]).toEqual(["open", "withdrawn"]);
    expect(await withdrawOffer(anna, old?.id ?? "")).toEqual({ answer: "unknown" });
    expect(await withdrawOffer(anna, open?.id ?? "")).toEqual({ answer: "withdrawn", leadId });
    expect(await acceptOffer(second, { orderedBy: "Katrin Wolf", method: "invoice" })).toEqual({
      state: "voided",
    });
    expect(await count("subscription")).toBe(0);
  });
});

test("an offer is among what is kept of its lead", async () => {
  await offered();
  const found = await ownData(await ownDataToken(katrin.email, "report-ready"));
  const offer = { package: "support", contactEmail: wish.contactEmail };
  expect(found).toMatchObject({ state: "open", data: { offers: [offer] } });
});

test("an offer goes along when its lead is merged into another", async () => {
  const token = await offered();
  await confirmed(jens);
  const [other] = await asSuperuser<{ id: string }>("select id from lead where id <> $1", [leadId]);
  expect(await mergeLeads(anna, other?.id ?? "", leadId)).toBe("merged");
  expect(await offersOf(anna, other?.id ?? "")).toMatchObject([{ state: "open" }]);
  expect(await acceptOffer(token, { orderedBy: "Katrin Wolf", method: "invoice" })).toEqual({
    state: "ordered",
  });
});

describe("accepting an offer", () => {
  test("makes the lead a client with its package, first invoice and invitation, once", async () => {
    const token = await offered();
    for (let look = 0; look < 5; look += 1) expect((await lookAtOffer(token)).state).toBe("open");
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        acceptOffer(token, { orderedBy: "Katrin Wolf", method: "invoice" }),
      ),
    );
    const states = answers.map(({ state }) => state).toSorted();
    expect(states).toEqual(["ordered", "used", "used", "used", "used"]);
    const [sold] = await asSuperuser(
      `select o.name, o.land, s.package, s.ordered_by, s.terms->'offer'->>'monthlyCents' as cents
         from subscription s join organisation o on o.id = s.organisation_id`,
    );
    expect(sold).toEqual({
      name: "Kunde GmbH",
      land: "HH",
      package: "support",
      ordered_by: "Katrin Wolf",
      cents: "39000",
    });
    expect(await count("invoice")).toBe(1);
    const mails = await asSuperuser<{ kind: string; recipient: string }>(
      "select kind, recipient from mail where kind in ('package-ordered', 'invitation') order by kind",
    );
    expect(mails).toEqual([
      { kind: "invitation", recipient: wish.contactEmail },
      { kind: "package-ordered", recipient: wish.contactEmail },
    ]);
    const kinds = await asSuperuser<{ kind: string }>(
      "select kind from audit_event where kind ~ '^(offer|package|invoice)' order by kind",
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      "invoice.written",
      "offer.accepted",
      "offer.made",
      "package.ordered",
    ]);
  });

  test("what was sold stays as it was offered, whatever is offered later", async () => {
    const token = await offered();
    await asSuperuser(
      "update package_offer set terms = jsonb_set(terms, '{offer,monthlyCents}', '100')",
    );
    await acceptOffer(token, { orderedBy: "Katrin Wolf", method: "invoice" });
    const [invoice] = await asSuperuser<{ gross_cents: number }>("select gross_cents from invoice");
    expect(invoice?.gross_cents).toBe(119);
  });

  test("files and mail of an invoice are made once, however often the job runs", async () => {
    await acceptOffer(await offered(), { orderedBy: "Katrin Wolf", method: "invoice" });
    const [job] = await asSuperuser<{ organisationId: string; invoiceId: string }>(
      `select organisation_id as "organisationId", id as "invoiceId" from invoice`,
    );
    if (!job) throw new Error("no invoice");
    await Promise.all([makeInvoiceFiles(job), makeInvoiceFiles(job), makeInvoiceFiles(job)]);
    await makeInvoiceFiles(job);
    expect(await count("invoice_file")).toBe(2);
    const sent = await asSuperuser<{ recipient: string; names: string[] }>(
      `select recipient, array(select jsonb_array_elements(props->'files')->>'filename') as names
         from mail where kind = 'invoice'`,
    );
    const year = new Date().getFullYear();
    const names = [`RE-${year}-00001.pdf`, `RE-${year}-00001.xml`];
    expect(sent).toEqual([{ recipient: "rechnung@kunde.example", names }]);
  });
});

describe("the months after", () => {
  test("are charged on their first day, each once, with numbers in order", async () => {
    await acceptOffer(await offered(), { orderedBy: "Katrin Wolf", method: "invoice" });
    const [{ start } = { start: "" }] = await asSuperuser<{ start: string }>(
      "select starts_on::text as start from subscription",
    );
    const day = (months: number, days = 0) =>
      asSuperuser<{ day: string }>(
        "select ($1::date + make_interval(months => $2, days => $3))::date::text as day",
        [start, months, days],
      ).then(([row]) => row?.day ?? "");
    expect(await chargeDue(await day(1, -1))).toBe(0);
    const third = await day(2);
    const counts = await Promise.all([chargeDue(third), chargeDue(third), chargeDue(third)]);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(2);
    const book = await asSuperuser<{ number: string; from: string }>(
      "select number, period_from::text as from from invoice order by number",
    );
    expect(book.map((one) => one.from)).toEqual([start, await day(1), third]);
    const [year, later] = [start.slice(0, 4), third.slice(0, 4)];
    const next = year === later ? [2, 3] : [1, 2];
    expect(book.map((one) => one.number)).toEqual([
      `RE-${year}-00001`,
      ...next.map((position) => `RE-${later}-0000${position}`),
    ]);
  });

  test("numbers have no gaps, and nothing that was written is changed or deleted", async () => {
    await acceptOffer(await offered(), { orderedBy: "Katrin Wolf", method: "invoice" });
    await expect(
      asSuperuser(
        `insert into invoice_entry select organisation_id, year, 3, client_id, gen_random_uuid(), kind, issued_on, net_cents, gross_cents from invoice_entry`,
      ),
    ).rejects.toThrow("no gaps");
    const granted = await asSuperuser<{ privilege: string }>(
      `select distinct privilege_type as privilege from information_schema.role_table_grants
        where grantee = 'tulos_app' and table_name in ('invoice', 'invoice_file', 'invoice_entry')`,
    );
    // Deleting is for what is past its years: see the retention of invoices.
    const may = granted.map(({ privilege }) => privilege).toSorted();
    expect(may).toEqual(["DELETE", "INSERT", "SELECT"]);
    await expect(asSuperuser("delete from invoice")).rejects.toThrow("kept for eight years");
    await expect(asSuperuser("delete from invoice_entry")).rejects.toThrow("kept for eight years");
  });
});
