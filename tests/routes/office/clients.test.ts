import { appHandler, type TestApp } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import {
  clientPeople,
  everythingWritten,
  inOffice,
  loadSamples,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { endAssignment } from "#app/domain/workspace/assign-consultant.server.ts";
import {
  type ClientCursor,
  clientPageSize,
  clients,
} from "#app/domain/workspace/clients/clients.server.ts";
import { read } from "../page.ts";

const { muster, nordlicht } = sampleClients;
const office = `/buero/kunden/${nordlicht.id}`;
const workspace = `/arbeitsbereich/${nordlicht.id}`;
const ending = (personId: string) => `${office}/beratung/${personId}/ende`;
let app: TestApp;
let anna: Visitor;
let jonas: Visitor;

beforeAll(async () => {
  await loadSamples();
  app = await appHandler();
  anna = await signedInAs(app, people.anna.id);
  jonas = await signedInAs(app, people.jonas.id);
}, 60_000);

const assigned = () =>
  asSuperuser<{ person_id: string }>(
    "select person_id from assignment where organisation_id = $1 and ended_at is null order by 1",
    [nordlicht.id],
  );

test("a consultant sees the own clients, the lead all of them, each name leading where it may", async () => {
  const own = await read(await jonas.request("/buero/kunden"));
  expect(own.text).toContain(nordlicht.name);
  expect(own.text).not.toContain(muster.name);
  expect(own.html).not.toContain(`${office}"`);
  const linked = (page: Awaited<ReturnType<typeof read>>, name: string) =>
    page.all("a").find(({ text }) => text === name)?.attributes.href;
  expect(linked(own, nordlicht.name)).toBe(workspace);
  const all = await read(await anna.request("/buero/kunden"));
  expect(linked(all, muster.name)).toBe(`/arbeitsbereich/${muster.id}`);
  expect(linked(all, nordlicht.name)).toBe(office);
  const searched = await read(await anna.request("/en/office/clients?suche=TELEFONIE%20nord"));
  expect(searched.text).toContain(nordlicht.name);
  expect(searched.text).not.toContain(muster.name);
  const none = await read(await anna.request("/buero/kunden?suche=%25"));
  expect(none.text).toContain("Kein Kunde mit diesem Namen");
});

/** The page of the lead that became that client. */
async function leadOf(clientId: string): Promise<string> {
  const [lead] = await asSuperuser<{ id: string }>("select id from lead where client_id = $1", [
    clientId,
  ]);
  return `/buero/leads/${lead?.id}`;
}

test("a lead that became a client leads to its workspace for those who work for it, and for nobody else", async () => {
  const address = await leadOf(muster.id);
  const own = await read(await anna.request(address));
  expect(own.html).toContain(`href="/arbeitsbereich/${muster.id}"`);
  const other = await read(await jonas.request(address));
  expect(other.text).toContain("Den Arbeitsbereich betreuen andere.");
  expect(other.html.includes(muster.id)).toBe(false);
});

test("the open browser of a consultant is out at once, and in again with a new assignment", async () => {
  const look = async () => (await jonas.request(workspace)).status;
  const lead = await leadOf(nordlicht.id);
  const isLedThere = async () => (await read(await jonas.request(lead))).html.includes(workspace);
  expect([await look(), await isLedThere()]).toEqual([200, true]);
  expect((await anna.request(workspace)).status).toBe(404);
  expect((await anna.post(office, { personId: people.ines.id })).status).toBe(303);
  const asked = await read(await anna.request(ending(people.jonas.id)));
  expect(asked.headings).toEqual(["Beratung durch Jonas Brandt beenden?"]);
  expect(await look()).toBe(200);
  const { status, headers } = await anna.post(ending(people.jonas.id), {});
  expect([status, headers.get("location")]).toEqual([303, office]);
  expect([await look(), await isLedThere()]).toEqual([404, false]);
  expect((await jonas.request("/buero/kunden")).status).toBe(200);
  expect((await anna.post(ending(people.jonas.id), {})).status).toBe(404);
  for (const _ of [1, 2])
    expect((await anna.post(office, { personId: people.jonas.id })).status).toBe(303);
  expect(await look()).toBe(200);
});

test("the client reads it in its own trail, whose chain is whole", async () => {
  const told = await asSuperuser<{ kind: string; subject_id: string }>(
    `select kind, subject_id from audit_event where organisation_id = $1 and kind like 'consultant.%' order by position`,
    [nordlicht.id],
  );
  expect(told.slice(1)).toEqual([
    { kind: "consultant.assigned", subject_id: people.ines.id },
    { kind: "consultant.unassigned", subject_id: people.jonas.id },
    { kind: "consultant.assigned", subject_id: people.jonas.id },
  ]);
  const kurz = await signedInAs(app, clientPeople.kurz.id);
  const { text } = await read(await kurz.request(`${workspace}/verlauf`));
  expect(text).toContain("hat die Beratung durch Jonas Brandt beendet.");
  const system = { kind: "system" } as const;
  const chain = await verifyChain({ organisationId: nordlicht.id, actor: system });
  expect(chain).toMatchObject({ whole: true });
});

test("a fault at the end leaves nothing behind", async () => {
  const [before, team] = [await everythingWritten(), await assigned()];
  await asSuperuser(
    `create function fail_at_the_end() returns trigger language plpgsql as $$ begin raise exception 'pulled the plug'; end $$;
     create trigger fail before insert on audit_event for each row execute function fail_at_the_end()`,
  );
  await expect(endAssignment(inOffice("anna"), nordlicht.id, people.ines.id)).rejects.toThrow(
    "pulled the plug",
  );
  await asSuperuser("drop trigger fail on audit_event");
  expect([await everythingWritten(), await assigned()]).toEqual([before, team]);
});

test("two who are ended at once leave one, and the last one stays until somebody follows", async () => {
  const team = [people.jonas.id, people.ines.id];
  const answers = await Promise.all(
    team.map((id) => endAssignment(inOffice("anna"), nordlicht.id, id)),
  );
  expect(answers.toSorted()).toEqual(["ended", "last"]);
  const [left] = await assigned();
  const at = ending(left?.person_id ?? "");
  const refused = await anna.post(at, {});
  expect(refused.status).toBe(409);
  const page = await read(refused);
  expect(page.text).toContain("Ein Kunde bleibt nie ohne Beratung.");
  expect(page.text).not.toContain("Beratung beenden?");
  expect(await assigned()).toEqual([left]);
});

test("somebody who has left the house is no successor", async () => {
  const [left] = await assigned();
  await anna.post(office, { personId: people.anna.id });
  const change = (id: string, ended: string | null) =>
    asSuperuser("update member set ended_at = $2 where person_id = $1", [id, ended]);
  await change(left?.person_id ?? "", "2026-01-01");
  expect((await anna.post(ending(people.anna.id), {})).status).toBe(409);
  expect((await anna.post(ending(left?.person_id ?? ""), {})).status).toBe(303);
  await change(left?.person_id ?? "", null);
  expect((await anna.post(office, { personId: people.jonas.id })).status).toBe(303);
});

test("whoever is no consultant of the house is refused in words", async () => {
  const before = await everythingWritten();
  for (const personId of ["", "x", clientPeople.kurz.id, crypto.randomUUID()]) {
    const page = await read(await anna.post(office, { personId }));
    expect([page.status, page.title]).toEqual([400, `Fehler: ${nordlicht.name}`]);
    expect(page.text).toContain("Bitte wählen Sie eine Person aus der Beratung.");
  }
  expect(await everythingWritten()).toEqual(before);
});

test("for a consultant without the lead, and for what is no client, there is no such page", async () => {
  const before = await everythingWritten();
  const form = { personId: people.jonas.id };
  for (const id of [nordlicht.id, muster.id, houseId, crypto.randomUUID(), "abc"])
    for (const path of [`/buero/kunden/${id}`, `/en/office/clients/${id}`])
      for (const who of id === nordlicht.id || id === muster.id ? [jonas] : [jonas, anna]) {
        expect((await who.request(path)).status, path).toBe(404);
        expect((await who.post(path, form)).status, path).toBe(404);
      }
  expect((await jonas.post(ending(people.anna.id), {})).status).toBe(404);
  expect(await everythingWritten()).toEqual(before);
});

test("pages go on after the last name without a gap or a double, umlauts where a reader looks", async () => {
  const names = Array.from({ length: 60 }, (_, at) => `${["Zett", "Ähre", "Muster"][at % 3]} AG`);
  await asSuperuser("insert into organisation (kind, name) select 'client', unnest($1::text[])", [
    names,
  ]);
  const seen: { id: string; name: string }[] = [];
  let cursor: ClientCursor | undefined;
  do {
    const page = await clients(inOffice("anna"), { order: "name", cursor });
    expect(page.clients.length).toBeLessThanOrEqual(clientPageSize);
    seen.push(...page.clients);
    cursor = page.next;
  } while (cursor);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(62);
  expect(seen.length).toBe(62);
  expect(seen[0]?.name).toBe("Ähre AG");
  const next = (await read(await anna.request("/buero/kunden"))).all("a").at(-1)?.attributes.href;
  expect(next).toContain("?nach=");
  for (const after of ["x", "x_y", `${"x".repeat(401)}_${houseId}`])
    expect((await anna.request(`/buero/kunden?nach=${after}`)).status).toBe(404);
});
