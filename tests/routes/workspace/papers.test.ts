import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { pdfText } from "#tests/support/pdf.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { sold } from "#tests/support/sold.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PaperFacts } from "#app/domain/billing/contract/papers.server.ts";
import { paperKinds } from "#app/domain/billing/contract/papers.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { locales } from "#app/i18n/locale.ts";
import { paperDocument } from "#app/routes/workspace/papers/paper-document.server.ts";
import { stopTypesetting } from "#app/vendors/pdf.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";
import { read } from "../page.ts";

const muster = sampleClients.muster.id;
const home = `/arbeitsbereich/${muster}/paket`;
let mertens: Visitor;

beforeAll(async () => {
  await loadSamples();
  mertens = await signedInAs(await appHandler(), clientPeople.mertens.id);
}, 150_000);
afterAll(stopTypesetting);

test("there is none before something is ordered", async () => {
  expect((await mertens.request(`${home}/papiere/bestellbestaetigung`)).status).toBe(404);
});

test("the papers of a package are listed, and each opens as a tagged PDF", async () => {
  await sold(muster, "invoice");
  const page = await read(await mertens.request(home));
  expect(page.text).toContain("Bestellbestätigung (PDF)");
  expect(page.text).not.toContain("Benennung des Datenschutzbeauftragten");
  const paper = await mertens.request(`${home}/papiere/auftragsverarbeitung`);
  expect(paper.headers.get("content-type")).toBe("application/pdf");
  expect(pdfText(Buffer.from(await paper.arrayBuffer()))).toMatch(/pdfuaid/);
  expect((await mertens.request(`${home}/papiere/benennung`)).status).toBe(404);
});

test("only the package with the officer appoints one", async () => {
  await asSuperuser("update subscription set package = 'dpo'");
  for (const path of ["benennung", "meldung"])
    expect((await mertens.request(`${home}/papiere/${path}`)).status).toBe(200);
});

const facts: PaperFacts = {
  client: "Muster GmbH",
  package: "dpo",
  terms: termsOf("dpo"),
  customer: sampleCustomer,
  startsOn: "2026-11-26",
  orderedBy: "Petra Mertens",
  orderedAt: new Date("2026-11-26T09:00:00Z"),
  paidBy: "card",
  agreement: { version: "Muster 1", at: new Date("2026-11-26T10:00:00Z"), by: "Petra Mertens" },
};

test.each(locales.flatMap((locale) => paperKinds.map((kind) => ({ locale, kind }))))(
  "the paper „$kind“ says everything in words, in $locale",
  ({ locale, kind }) => {
    const words = JSON.stringify(paperDocument(kind, facts, locale));
    expect(words).toContain("Muster & Söhne <GmbH> (Muster GmbH)");
    expect(words).not.toMatch(/undefined|null,|\{\{|\[object/);
    if (kind === "order") expect(words).toMatch(/690/);
    if (kind === "processing") expect(words).toContain("Petra Mertens");
  },
);
