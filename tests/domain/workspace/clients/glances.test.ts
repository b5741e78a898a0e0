import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { behindEachWall, currentOrganisation } from "#db/each-organisation.server.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { atWork, inOffice, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { newestContact, urgencyOf } from "#app/domain/workspace/clients/glance.ts";
import { clients, mostByUrgency } from "#app/domain/workspace/clients/clients.server.ts";
import { measureList } from "#app/domain/workspace/measure-list/list.server.ts";
import { overview } from "#app/domain/workspace/use-cases.server.ts";

const { muster, nordlicht } = sampleClients;

beforeAll(loadSamples, 60_000);

const seenBy = async (name: keyof typeof people, search = "") =>
  (await clients(inOffice(name), { search })).clients;
const glanceOf = async (name: keyof typeof people, id: string) => {
  const found = (await seenBy(name)).find((one) => one.id === id);
  if (!found) throw new Error(`${name} does not see ${id}`);
  return found;
};

test("the lights are those of the client's own overview", async () => {
  for (const [who, client] of [
    ["mertens", muster],
    ["kurz", nordlicht],
  ] as const) {
    const { useCases } = await overview(atWork(who));
    const count = (light: string) => useCases.filter((one) => one.light === light).length;
    const { lights } = await glanceOf("anna", client.id);
    expect(lights).toEqual({ red: count("red"), yellow: count("yellow"), green: count("green") });
    expect(useCases.length).toBeGreaterThan(0);
  }
});

test("overdue and to be looked at again are counted as the client's own list shows them, for those who advise", async () => {
  await asSuperuser(
    `update measure set due_on = current_date - 10 where organisation_id = $1 and status in ('open', 'in-progress')
       and id in (select id from measure where organisation_id = $1 and status = 'open' order by id limit 3)`,
    [muster.id],
  );
  const list = await measureList(atWork("mertens"), { standing: "overdue" });
  const { work } = await glanceOf("anna", muster.id);
  expect(work?.overdue).toBe(list?.count);
  expect(work?.overdue).toBeGreaterThan(2);
  expect((await glanceOf("anna", nordlicht.id)).work).toBeUndefined();
  expect((await glanceOf("jonas", nordlicht.id)).work).toBeDefined();
  expect((await seenBy("jonas")).map(({ id }) => id)).toEqual([nordlicht.id]);
});

test("who needs somebody comes first: red, overdue, to be looked at again, yellow", () => {
  const none = { red: 0, yellow: 0, green: 0 };
  const key = (lights: object, work?: { overdue: number; reviews: number }) =>
    urgencyOf({ lights: { ...none, ...lights }, work });
  const places = [
    key({ red: 2 }),
    key({ red: 1 }, { overdue: 12, reviews: 0 }),
    key({ red: 1, green: 4 }, { overdue: 3, reviews: 9 }),
    key({ yellow: 5 }, { overdue: 1, reviews: 0 }),
    key({}, { overdue: 0, reviews: 2 }),
    key({ yellow: 1 }),
    key({ green: 9 }),
  ];
  expect(places.toSorted()).toEqual(places);
  expect(key({ red: 20_000 }) <= key({ red: 9_999 })).toBe(true);
});

test("the last contact is the newest that is known, whoever knows it", async () => {
  expect(newestContact({})).toBeUndefined();
  expect(newestContact({ request: "2026-03-01", meeting: "2026-03-02", comment: null })).toEqual({
    on: "2026-03-02",
    what: "meeting",
  });
  await asSuperuser(
    "update lead set last_contact_at = '2026-01-05 23:30+00' where client_id is not null",
  );
  const before = await glanceOf("anna", nordlicht.id);
  expect(before.contact).toEqual({ on: "2026-01-06", what: "request" });
  await asSuperuser(
    `insert into advice_meeting (organisation_id, held_on, recorded_by) values ($1, '2026-02-03', $2)`,
    [nordlicht.id, people.jonas.id],
  );
  expect((await glanceOf("jonas", nordlicht.id)).contact).toEqual({
    on: "2026-02-03",
    what: "meeting",
  });
  // Who does not advise the client knows what the consultancy itself does.
  expect((await glanceOf("anna", nordlicht.id)).contact).toEqual(before.contact);
});

test("what is read behind each wall stays there, and the transaction comes back behind its own", async () => {
  const scope = { organisationId: houseId };
  await transaction(scope, async (tx) => {
    const both = [muster.id, nordlicht.id];
    const names = await behindEachWall(
      tx,
      both,
      sql<{ organisationId: string; own: string }>`
        select organisation_id, title as own from ai_use_case order by created_at desc`.compile(tx),
    );
    for (const id of both) {
      expect(names.get(id)?.length).toBeGreaterThan(0);
      expect(new Set(names.get(id)?.map((row) => row.organisationId))).toEqual(new Set([id]));
    }
    expect(await tx.selectFrom("aiUseCase").select("id").execute()).toEqual([]);
    const where = sql<{ own: string }>`select ${currentOrganisation} as own`;
    expect((await where.execute(tx)).rows).toEqual([{ own: houseId }]);
    await expect(behindEachWall(tx, both, sql`select ${1}`.compile(tx))).rejects.toThrow(
      "no parameters",
    );
  });
  // One that broke off leaves its connection as good as it was.
  const read = (statement: string) =>
    transaction(scope, (tx) =>
      behindEachWall(tx, [muster.id], sql<{ one: number }>`${sql.raw(statement)}`.compile(tx)),
    );
  await expect(read("select 1 / (count(*) - count(*)) as one from person")).rejects.toThrow("zero");
  for (const _ of [1, 2])
    expect((await read("select 1 as one")).get(muster.id)).toEqual([{ one: 1 }]);
});

test("of too many the names lead, and a search brings the urgent ones back", async () => {
  await asSuperuser(
    "insert into organisation (kind, name) select 'client', 'Viele ' || n from generate_series(1, $1::int) n",
    [mostByUrgency],
  );
  const all = await clients(inOffice("anna"));
  expect(all.order).toBe("name");
  expect(all.clients[0]?.name).toBe(muster.name);
  const some = await clients(inOffice("anna"), { search: "viele" });
  expect(some.order).toBe("urgency");
  const rest = await clients(inOffice("anna"), { search: "viele", cursor: some.next });
  const seen = [...some.clients, ...rest.clients].map(({ id }) => id);
  expect(new Set(seen).size).toBe(some.clients.length + rest.clients.length);
  expect((await clients(inOffice("anna"), { search: "viele", order: "name" })).order).toBe("name");
});
