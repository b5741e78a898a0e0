import { asSuperuser, database } from "#tests/support/database.ts";
import { clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makePrice } from "#app/demo/stripe/catalogue.ts";
import { makeCustomer, makeMethod } from "#app/demo/stripe/customers.ts";
import { startStripe } from "#app/demo/stripe/server.ts";
import { begin } from "#app/demo/stripe/subscriptions.ts";
import { find } from "#app/demo/stripe/world.ts";
import { verifyAllChains } from "#app/domain/audit/chains.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { transaction } from "#db/database.server.ts";
import { organisationKey } from "#db/organisation-key.server.ts";
import { type Ask, boundTables } from "#db/walls.ts";
import { operator } from "./operator.ts";

const { muster, nordlicht } = sampleClients;
const ask: Ask = (text) => asSuperuser(text);
const keyOf = (id: string) => transaction({ organisationId: id }, (tx) => organisationKey(tx, id));

const service = await startStripe({});
afterAll(() => service.stop());
let { url } = service;
let charged = "";

const folder = mkdtempSync(join(tmpdir(), "erase-"));
const fileOf = (id: string) => join(folder, "files", id, "aa", "aa-file");
afterAll(() => rmSync(folder, { recursive: true }));

const erase = (...words: string[]) =>
  operator(["erase-organisation", ...words], {
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    SECRET_KEY: process.env.SECRET_KEY ?? "",
    DATA_DIR: folder,
    STRIPE_URL: url,
  });

/** How many rows of an organisation stand in each table. */
async function rowsOf(id: string): Promise<Record<string, number>> {
  const tables = await boundTables(ask);
  const counts = tables.map(
    (name) =>
      `select '${name}' as name, count(*)::int as count from ${name} where organisation_id = '${id}'`,
  );
  const rows = await asSuperuser<{ name: string; count: number }>(counts.join(" union all "));
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

beforeAll(async () => {
  await loadSamples();
  await keyOf(muster.id);
  await keyOf(nordlicht.id);
  await asSuperuser(`
    insert into time_entry (organisation_id, client_id, person_id, day, minutes, what)
      select '${houseId}', client, person_id, '2026-11-02', 30, 'Beratung'
        from (select person_id from member where organisation_id = '${houseId}' limit 1) as one,
             unnest(array['${muster.id}', '${nordlicht.id}']::uuid[]) as client;
    with sold as (insert into subscription (organisation_id, package, terms, customer, starts_on, ordered_by)
      values ('${muster.id}', 'start', '{}', '{}', now(), 'x') returning id),
    due as (insert into due_invoice select '${houseId}', '${muster.id}', id, now() from sold)
      insert into invoice (organisation_id, subscription_id, number, kind, period_from, period_until, issued_on, gross_cents, document)
        select '${muster.id}', id, 'RE-2026-00001', 'invoice', now(), now(), now(), 1, '{}' from sold`);
}, 60_000);

test("only a client is erased, and only by its id and its name together", async () => {
  const before = await rowsOf(muster.id);
  for (const words of [
    [],
    ["x"],
    [muster.id],
    [muster.id, nordlicht.name],
    ["00000000-0000-4000-8000-000000000001", "Tulos", "Consulting", "GmbH"],
  ])
    expect(await erase(...words)).toEqual({
      code: 1,
      output: "No client has this id and this name.\n",
    });
  expect(await rowsOf(muster.id)).toEqual(before);
});

test("a client that the payment service charges is not erased before that is ended there", async () => {
  const { world } = service;
  const customer = makeCustomer(world, {}).id;
  const recurring = { interval: "month" };
  const price = makePrice(world, {
    currency: "eur",
    unit_amount: "100",
    recurring,
    product_data: { name: "x" },
  });
  const method = makeMethod(world, "card", "pays", customer).id;
  charged = begin(world, { customer, price, method, metadata: {}, once: [] }).id;
  await asSuperuser(
    `insert into stripe_subscription (organisation_id, stripe_id, customer_id, client_id, subscription_id, status)
     select $1, $2, $3, organisation_id, id, 'active' from subscription`,
    [houseId, charged, customer],
  );
  const before = await rowsOf(muster.id);
  url = "http://sk_test_gone@127.0.0.1:9";
  expect(await erase(muster.id, muster.name)).toEqual({
    code: 1,
    output: "The payment service still charges this client and does not answer. Nothing is gone.\n",
  });
  expect(await rowsOf(muster.id)).toEqual(before);
  url = service.url;
});

test("an erased client leaves its trail and its invoices, and nothing else; the others lose nothing", async () => {
  const others = await rowsOf(nordlicht.id);
  for (const { id } of [muster, nordlicht]) {
    mkdirSync(dirname(fileOf(id)), { recursive: true });
    writeFileSync(fileOf(id), "%PDF");
  }
  const trail = (await rowsOf(muster.id)).audit_event;
  const erased = await erase(muster.id, muster.name);
  expect(erased.output).toMatch(/^\d+ rows are gone for good\./);
  expect(erased.code).toBe(0);
  expect(find(service.world, "subscription", charged).status).toBe("canceled");
  expect([muster, nordlicht].map(({ id }) => existsSync(fileOf(id)))).toEqual([false, true]);
  const left = Object.entries(await rowsOf(muster.id)).filter(([, count]) => count > 0);
  expect(Object.fromEntries(left)).toEqual({
    audit_event: trail,
    organisation_key: 1,
    subscription: 1,
    invoice: 1,
  });
  expect(await asSuperuser("select from due_invoice")).toEqual([]);
  expect(await asSuperuser("select client_id from time_entry")).toEqual([
    { client_id: nordlicht.id },
  ]);
  expect(await rowsOf(nordlicht.id)).toEqual(others);
  await expect(keyOf(muster.id)).rejects.toThrow("destroyed");
  await keyOf(nordlicht.id);

  const people = Object.values(clientPeople);
  const known = await asSuperuser<{ id: string }>("select id from person where id = any ($1)", [
    people.map(({ id }) => id),
  ]);
  expect(known.map(({ id }) => id).toSorted()).toEqual(
    people
      .filter((one) => one.organisation !== "muster")
      .map(({ id }) => id)
      .toSorted(),
  );
  expect((await verifyAllChains()).every(({ verdict }) => verdict.whole)).toBe(true);
  const [event] = await asSuperuser(
    "select kind, subject_id from audit_event where organisation_id <> $1 and kind like 'organisation.e%'",
    [muster.id],
  );
  expect(event).toEqual({ kind: "organisation.erased", subject_id: muster.id });
  expect((await erase(muster.id, muster.name)).code).toBe(1);
});
