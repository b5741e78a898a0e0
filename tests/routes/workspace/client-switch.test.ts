import { asSuperuser } from "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import {
  clientPeople,
  everythingWritten,
  loadSamples,
  openMeasure,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, expect, test } from "vitest";
import { read } from "../page.ts";

const { muster, nordlicht } = sampleClients;
const at = (id: string) => `/arbeitsbereich/${id}`;
let app: TestApp;
let mertens: Visitor;
let anna: Visitor;

/** Mertens works for Muster and for Nordlicht, and Anna advises both. */
beforeAll(async () => {
  await loadSamples();
  await asSuperuser(
    "insert into member (organisation_id, person_id, roles) values ($1, $2, '{editor}')",
    [nordlicht.id, clientPeople.mertens.id],
  );
  await asSuperuser("insert into assignment (organisation_id, person_id) values ($1, $2)", [
    nordlicht.id,
    people.anna.id,
  ]);
  app = await appHandler();
  mertens = await signedInAs(app, clientPeople.mertens.id);
  anna = await signedInAs(app, people.anna.id);
}, 60_000);

const links = async (who: Visitor, path: string) => {
  const page = await read(await who.request(path));
  const switched = page.all("details").at(-1);
  const inside = page
    .all("a")
    .filter(({ from }) => switched && from > switched.from && from < switched.to);
  return inside.map(({ text, attributes }) => [text, attributes.href]);
};

test("the menu leads to the other client and to all of them, in both languages", async () => {
  expect(await links(anna, at(muster.id))).toEqual([
    [nordlicht.name, at(nordlicht.id)],
    ["Alle Kunden", "/buero/kunden"],
  ]);
  expect(await links(mertens, `/en/workspace/${nordlicht.id}`)).toEqual([
    [muster.name, `/en/workspace/${muster.id}`],
  ]);
  const jonas = await signedInAs(app, people.jonas.id);
  expect((await read(await jonas.request(at(nordlicht.id)))).text).not.toContain(muster.name);
  const aydin = await signedInAs(app, clientPeople.aydin.id);
  expect((await read(await aydin.request(at(muster.id)))).html).not.toContain("wechseln</summary>");
});

test("many are a few with a way to all; who stopped working for one is not led there", async () => {
  const ids = await asSuperuser<{ id: string }>(
    "insert into organisation (kind, name) select 'client', 'Kunde ' || n from generate_series(1, 9) n returning id",
  );
  for (const { id } of ids)
    await asSuperuser(
      "insert into member (organisation_id, person_id, roles) values ($1, $2, '{editor}')",
      [id, clientPeople.mertens.id],
    );
  const menu = await links(mertens, at(muster.id));
  expect(menu).toHaveLength(8);
  expect(menu.at(-1)).toEqual(["Alle Ihre Bereiche", "/bereiche"]);
  await asSuperuser(
    "update member set ended_at = now() where person_id = $1 and organisation_id = any($2::uuid[])",
    [clientPeople.mertens.id, ids.map(({ id }) => id)],
  );
  expect(await links(mertens, at(muster.id))).toEqual([[nordlicht.name, at(nordlicht.id)]]);
});

/** What only one of the two clients has. */
const secretsOf = async (id: string) => {
  const rows = await asSuperuser<{ secret: string }>(
    `select id::text as secret from measure where organisation_id = $1
     union all select id::text from ai_use_case where organisation_id = $1`,
    [id],
  );
  return rows.map(({ secret }) => secret);
};

test("two windows at once show each its own client only", async () => {
  for (const who of [anna, mertens])
    for (const path of ["", "/massnahmen", "/massnahmen/tafel", "/berichte", "/verlauf"]) {
      const order = [muster, nordlicht, muster, nordlicht];
      const answers = await Promise.all(order.map(({ id }) => who.request(at(id) + path)));
      for (const [index, answer] of answers.entries()) {
        const [here, there] = index % 2 === 0 ? [muster, nordlicht] : [nordlicht, muster];
        expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
        const html = await answer.text();
        expect(html).toContain(at(here.id));
        const foreign = await secretsOf(there.id);
        expect(foreign.filter((secret) => html.includes(secret))).toEqual([]);
      }
    }
});

const change = (version: number, wish: Record<string, string> = {}) => ({
  version: String(version),
  seenOwner: "",
  seenDue: "",
  ownerId: "",
  dueOn: "2027-07-01",
  ...wish,
});
const stored = async (id: string) =>
  (
    await asSuperuser<{ due_on: string; version: number; owner_id: string | null }>(
      "select due_on::text, version, owner_id from measure where id = $1",
      [id],
    )
  )[0];

test("a form of one client with ids of the other finds nothing there and changes nothing", async () => {
  const [ours, theirs] = [await openMeasure(muster.id), await openMeasure(nordlicht.id)];
  const before = [await everythingWritten(), await stored(ours.id), await stored(theirs.id)];
  for (const path of ["", "/stand", "/kommentare", "/zusammenfuehren", "/ablehnung"]) {
    const crossed = `${at(muster.id)}/massnahmen/${theirs.id}${path}`;
    const random = crossed.replace(theirs.id, crypto.randomUUID());
    const form = { ...change(theirs.version), to: "in-progress", text: "Hallo", reason: "Doppelt" };
    const told = await mertens.post(crossed, form);
    expect([path, told.status]).toEqual([path, 404]);
    expect((await mertens.post(random, form)).status).toBe(404);
  }
  // Somebody who belongs to the other client only, and measures of the other client among the ticked ones.
  const kurz = clientPeople.kurz.id;
  const named = await mertens.post(
    `${at(muster.id)}/massnahmen/${ours.id}`,
    change(ours.version, { ownerId: kurz }),
  );
  expect(named.status).toBe(400);
  for (const id of [theirs.id, crypto.randomUUID()]) {
    const ticked = await mertens.post(`${at(muster.id)}/massnahmen`, {
      measure: `${id}:${theirs.version}`,
      to: "in-progress",
      ownerId: "",
      dueOn: "",
      reason: "",
    });
    expect(ticked.status).toBe(409);
  }
  expect([await everythingWritten(), await stored(ours.id), await stored(theirs.id)]).toEqual(
    before,
  );
});

test("back in the window of the first client, its form changes the first client", async () => {
  const [ours, theirs] = [await openMeasure(muster.id), await openMeasure(nordlicht.id)];
  const [first, second] = [
    `${at(muster.id)}/massnahmen/${ours.id}`,
    `${at(nordlicht.id)}/massnahmen/${theirs.id}`,
  ];
  await mertens.request(first);
  await mertens.request(second);
  await mertens.request(at(nordlicht.id));
  const back = await mertens.post(first, change(ours.version));
  expect([back.status, back.headers.get("location")?.startsWith(at(muster.id))]).toEqual([
    303,
    true,
  ]);
  expect((await stored(ours.id))?.due_on).toBe("2027-07-01");
  expect((await stored(theirs.id))?.version).toBe(theirs.version);
  const saved = await Promise.all([
    mertens.post(first, change(ours.version + 1, { dueOn: "2027-08-02" })),
    mertens.post(second, change(theirs.version, { dueOn: "2027-09-01" })),
  ]);
  expect(saved.map(({ status }) => status)).toEqual([303, 303]);
  expect((await stored(ours.id))?.due_on).toBe("2027-08-02");
  expect((await stored(theirs.id))?.due_on).toBe("2027-09-01");
  const told = await asSuperuser<{ organisation_id: string }>(
    "select distinct organisation_id from audit_event where subject_id = $1",
    [theirs.id],
  );
  expect(told).toEqual([{ organisation_id: nordlicht.id }]);
});
