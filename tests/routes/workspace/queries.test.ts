import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { clientPeople, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

const muster = sampleClients.muster.id;
let mertens: Visitor;
let anna: Visitor;
let asked: string[] = [];

// The application is asked as it is; its driver tells every statement on the way.
const query = Object.getOwnPropertyDescriptor(pg.Client.prototype, "query")?.value as (
  ...all: unknown[]
) => unknown;
function counted(this: pg.Client, ...all: unknown[]): unknown {
  const [first] = all as [string | { text?: string }];
  asked.push(typeof first === "string" ? first : (first.text ?? ""));
  return query.apply(this, all);
}

beforeAll(async () => {
  await loadSamples();
  const app = await appHandler();
  mertens = await signedInAs(app, clientPeople.mertens.id);
  anna = await signedInAs(app, people.anna.id);
  Object.assign(pg.Client.prototype, { query: counted });
}, 150_000);
afterAll(() => void Object.assign(pg.Client.prototype, { query }));

/** Begin, commit and the scope of the walls belong to every transaction; the counters of the check are written beside any page. */
const ofTheFrame =
  /^(begin|start|commit|rollback)|_config\('app\.|current_setting\('app\.|^insert into "step_count"/i;

const idIn = async (table: string) => {
  const [row] = await asSuperuser<{ id: string; measure_id?: string }>(
    `select * from ${table} where organisation_id = $1 limit 1`,
    [muster],
  );
  return row;
};

test.each([
  ["overview", () => Promise.resolve("")],
  ["use case", async () => `/ki-einsaetze/${(await idIn("ai_use_case"))?.id}`],
  ["adding", async () => `/ki-einsaetze/${(await idIn("ai_use_case"))?.id}/massnahmen/hinzufuegen`],
  ["proposals", () => Promise.resolve("/vorschlaege")],
  ["adding a use case", () => Promise.resolve("/ki-einsaetze/hinzufuegen")],
  ["data in", async () => `/ki-einsaetze/${(await idIn("ai_use_case"))?.id}/daten-hinein`],
  ["screening", async () => `/ki-einsaetze/${(await idIn("ai_use_case"))?.id}/einstufung`],
  ["measures", () => Promise.resolve("/massnahmen")],
  ["board", () => Promise.resolve("/massnahmen/tafel")],
  ["coverage", () => Promise.resolve("/massnahmen/abdeckung")],
  ["reports", () => Promise.resolve("/berichte")],
  ["changes", async () => `/ki-einsaetze/${(await idIn("ai_use_case"))?.id}/aenderungen`],
  ["calendar", () => Promise.resolve("/massnahmen/kalender")],
  ["measure", async () => `/massnahmen/${(await idIn("evidence"))?.measure_id}`],
  ["declining", async () => `/massnahmen/${(await idIn("evidence"))?.measure_id}/ablehnung`],
  ["reviews", async () => `/ki-einsaetze/${(await idIn("ai_use_case"))?.id}/pruefungen`],
  ["reviews of evidence", async () => `/nachweise/${(await idIn("evidence"))?.id}/pruefungen`],
  ["evidence", async () => `/nachweise/${(await idIn("evidence"))?.id}`],
])("the page of %s asks the database at most twelve times, from either side", async (_, path) => {
  const address = `/arbeitsbereich/${muster}${await path()}`;
  await expectFew(mertens, address);
  if ((await anna.request(address)).status === 403) return;
  // After the first look of a day, which is an event.
  await expectFew(anna, address);
});

test("the office's queue of reviews asks at most twelve times, after the first look of a day", async () => {
  await asSuperuser(
    `insert into review_request (organisation_id, ai_use_case_id, asked_by)
     select organisation_id, id, $2 from ai_use_case where organisation_id = $1`,
    [muster, clientPeople.mertens.id],
  );
  await anna.request("/buero/pruefungen");
  await expectFew(anna, "/buero/pruefungen");
});

test.each(["/buero/kunden", "/buero/kunden?ordnung=name"])(
  "the office's %s asks the database at most twelve times, however many clients there are",
  async (address) => {
    await asSuperuser(
      "insert into organisation (kind, name) select 'client', 'Viele ' || n from generate_series(1, 15) n",
    );
    await expectFew(anna, address);
  },
);

async function expectFew(who: Visitor, address: string) {
  asked = [];
  expect((await who.request(address)).status).toBe(200);
  const queries = asked.filter((text) => !ofTheFrame.test(text));
  expect(queries.length).toBeGreaterThan(3);
  expect(queries, queries.join("\n")).toHaveLength(Math.min(queries.length, 12));
}
