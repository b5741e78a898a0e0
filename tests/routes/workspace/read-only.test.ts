import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { sampleCustomer } from "#tests/support/invoices.ts";
import { foundClients, mertens, muster } from "#tests/support/people.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, expect, test } from "vitest";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { read } from "../page.ts";

const app = await appHandler();
const home = `/arbeitsbereich/${muster.id}`;
let admin: Visitor;

beforeAll(async () => {
  await foundClients();
  const agreed =
    "insert into processing_agreement (organisation_id, version, accepted_by) values ($1, $2, $3)";
  await asSuperuser(agreed, [muster.id, company.documents.processing.version, mertens.id]);
  await asSuperuser(
    "insert into subscription (organisation_id, package, terms, customer, starts_on, ordered_by) values ($1, 'start', $2, $3, now(), 'x')",
    [muster.id, JSON.stringify(termsOf("start")), JSON.stringify(sampleCustomer)],
  );
  admin = await signedInAs(app, mertens.id);
});

const pay = (state: string) => asSuperuser("update subscription set payment_state = $1", [state]);
const measure = `${home}/massnahmen/00000000-0000-4000-8000-00000000dead`;
const look = async (path: string) => read(await admin.request(path));

test("a paid package shows what is used of it, to the client in both languages", async () => {
  const page = await look(`${home}/umfang`);
  expect(page.text).toContain("Was Ihr Paket umfasst");
  expect(page.text).toMatch(/Zugänge.*von 3/);
  expect(page.text).toContain("0 von 1");
  const english = await look(`/en/workspace/${muster.id}/scope`);
  expect(english.text).toContain("What your package includes");
  expect((await look(home)).text).not.toContain("Eine Zahlung");
});

test("a payment that failed warns on every page and stops nothing", async () => {
  await pay("past_due");
  expect((await look(home)).text).toContain("Eine Zahlung hat nicht geklappt");
  expect((await admin.post(measure, {})).status).toBe(404);
});

test("one that was given up makes everything readable and nothing changeable, except to pay and to close doors", async () => {
  await pay("unpaid");
  const page = await look(home);
  expect([page.status, page.text]).toEqual([
    200,
    expect.stringContaining("Der Arbeitsbereich ist gerade nur lesbar"),
  ]);
  const refused = await read(await admin.post(measure, {}));
  expect([refused.status, refused.text]).toEqual([403, expect.stringContaining("nur lesbar")]);
  expect((await admin.post(`${home}/personen`, {})).status).toBe(403);
  for (const path of [`${home}/paket`, `${home}/umfang`, `${home}/verlauf`])
    expect((await look(path)).status).toBe(200);
  const form = { consultants: "advise" };
  expect((await admin.post(`${home}/einstellungen`, form)).status).toBe(303);
  await pay("current");
  expect((await admin.post(measure, {})).status).toBe(404);
});
