import { asSuperuser } from "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
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
import { correctTime } from "#app/domain/workspace/time-log/book-time.server.ts";
import { monthsLater } from "#app/domain/workspace/time-log/month.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { read } from "../page.ts";

const { muster, nordlicht } = sampleClients;
const at = `/buero/kunden/${nordlicht.id}/zeit`;
const day = "2026-10-05";
let app: TestApp;
let anna: Visitor;
let jonas: Visitor;

/** Jonas advises Nordlicht; Anna leads and advises Muster. */
beforeAll(async () => {
  await loadSamples();
  app = await appHandler();
  anna = await signedInAs(app, people.anna.id);
  jonas = await signedInAs(app, people.jonas.id);
}, 60_000);

const work = (minutes: string, what: string, on = day) => ({ day: on, minutes, what });
const entries = () =>
  asSuperuser<{ id: string; person_id: string; minutes: number; what: string; version: number }>(
    "select id, person_id, minutes, what, version from time_entry order by booked_at",
  );
const last = async () => {
  const found = (await entries()).at(-1);
  if (!found) throw new Error("Nothing is booked");
  return found;
};
const kinds = async (id: string) =>
  (
    await asSuperuser<{ kind: string }>(
      "select kind from audit_event where organisation_id = $1 and subject_id = $2 order by position",
      [houseId, id],
    )
  ).map(({ kind }) => kind);

test("time is booked, corrected and removed, each with its event in the consultancy's trail", async () => {
  const booked = await jonas.post(at, work("95", "Stellungnahme vorbereitet"));
  expect([booked.status, booked.headers.get("location")]).toEqual([303, `${at}?monat=2026-10`]);
  const { id, person_id } = await last();
  expect(person_id).toBe(people.jonas.id);
  const page = await read(await jonas.request(`${at}?monat=2026-10`));
  expect(page.text).toContain("05.10.2026 · 1\u00a0Std.\u00a035\u00a0Min. · Jonas Brandt");
  const form = { ...work("60", "Kürzer"), version: "1" };
  expect((await jonas.post(`${at}/${id}`, form)).status).toBe(303);
  expect(await last()).toMatchObject({ minutes: 60, what: "Kürzer", version: 2 });
  const asked = await read(await jonas.request(`${at}/${id}/entfernen`));
  expect(asked.headings).toEqual(["Eintrag entfernen?"]);
  expect((await last()).id).toBe(id);
  expect((await jonas.post(`${at}/${id}/entfernen`, {})).status).toBe(303);
  expect(await entries()).toEqual([]);
  expect(await kinds(id)).toEqual(["work.booked", "work.corrected", "work.removed"]);
  expect((await jonas.post(`${at}/${id}/entfernen`, {})).status).toBe(404);
});

test("what cannot be booked is refused in words, and nothing typed is lost", async () => {
  const before = await everythingWritten();
  const tomorrow = new Date(Date.parse(todayInBerlin()) + 86_400_000).toISOString().slice(0, 10);
  for (const [form, words] of [
    [work("0", "Anruf"), "Bitte geben Sie ganze Minuten an"],
    [work("1441", "Anruf"), "Bitte geben Sie ganze Minuten an"],
    [work("1,5", "Anruf"), "Bitte geben Sie ganze Minuten an"],
    [work("30", " "), "Bitte schreiben Sie, wofür die Zeit war."],
    [work("30", "x".repeat(301)), "Bitte kürzen Sie"],
    [work("30", "Anruf", "gestern"), "Bitte geben Sie einen Tag an"],
    [work("30", "Anruf", tomorrow), "der schon begonnen hat"],
  ] as const) {
    const page = await read(await jonas.post(at, form));
    expect([page.status, page.title]).toEqual([400, `Fehler: Zeit für ${nordlicht.name}`]);
    expect(page.text).toContain(words);
    const value = page.all("input").find(({ attributes }) => attributes.name === "minutes");
    expect(value?.attributes.value).toBe(form.minutes);
  }
  const english = await read(
    await jonas.post(`/en/office/clients/${nordlicht.id}/time`, work("x", "Call")),
  );
  expect(english.text).toContain("Please give whole minutes");
  expect(await everythingWritten()).toEqual(before);
});

test("a consultant changes the own entries only, and books on the own clients only; the lead all", async () => {
  await anna.post(at, work("30", "Anna half aus"));
  const annas = await last();
  const page = await read(await jonas.request(`${at}?monat=2026-10`));
  expect(page.text).toContain("Anna half aus");
  expect(page.html).not.toContain(`${at}/${annas.id}`);
  const form = { ...work("1", "Anders"), version: "1" };
  expect((await jonas.request(`${at}/${annas.id}`)).status).toBe(403);
  expect((await jonas.post(`${at}/${annas.id}`, form)).status).toBe(403);
  expect((await jonas.post(`${at}/${annas.id}/entfernen`, {})).status).toBe(403);
  const other = `/buero/kunden/${muster.id}/zeit`;
  expect((await jonas.post(other, work("30", "Fremd"))).status).toBe(404);
  // An entry of one client is none of another's.
  expect((await anna.post(`${other}/${annas.id}`, form)).status).toBe(404);
  await jonas.post(at, work("45", "Jonas"));
  const own = await last();
  expect((await anna.post(`${at}/${own.id}`, { ...form, version: "1" })).status).toBe(303);
  expect(await last()).toMatchObject({ person_id: people.jonas.id, minutes: 1, version: 2 });
  expect((await entries()).map(({ what }) => what)).toEqual(["Anna half aus", "Anders"]);
});

test("who corrects an older version is told how it stands now and keeps what was typed", async () => {
  const own = await last();
  const old = { ...work("20", "Meine Fassung"), version: String(own.version - 1) };
  const page = await read(await jonas.post(`${at}/${own.id}`, old));
  expect(page.status).toBe(409);
  expect(page.text).toContain("Jemand hat diesen Eintrag inzwischen geändert");
  expect(page.text).toContain("„Anders“");
  const fields = Object.fromEntries(
    page.all("input").map(({ attributes: { name = "", value } }) => [name, value]),
  );
  expect(fields).toMatchObject({ what: "Meine Fassung", version: String(own.version) });
  const both = await Promise.all(
    ["jonas", "anna"].map((name) =>
      correctTime(
        inOffice(name as "jonas"),
        { clientId: nordlicht.id, id: own.id, version: own.version },
        { day, minutes: 20, what: name },
      ),
    ),
  );
  expect(both.filter((answer) => answer === "corrected")).toHaveLength(1);
  expect((await last()).version).toBe(own.version + 1);
});

test("the month is summed per client and per person, within one's rights, and comes as a file safe against formulas", async () => {
  await asSuperuser("delete from time_entry");
  await jonas.post(at, work("50", "=HYPERLINK(1)"));
  await anna.post(`/buero/kunden/${muster.id}/zeit`, work("70", "Beratung"));
  await anna.post(at, work("15", "Rückfrage"));
  await anna.post(at, work("15", "Später", "2026-11-01"));
  const all = await read(await anna.request("/buero/zeit?monat=2026-10"));
  for (const words of [
    "1\u00a0Std.\u00a010\u00a0Min.",
    "1\u00a0Std.\u00a05\u00a0Min.",
    "1\u00a0Std.\u00a025\u00a0Min.",
  ])
    expect(all.text).toContain(words);
  expect(all.text.match(/Zusammen: 2\u00a0Std.\u00a015\u00a0Min\./g)).toHaveLength(2);
  const own = await read(await jonas.request("/en/office/time?monat=2026-10"));
  expect(own.text).toContain("In total: 1\u00a0h\u00a05\u00a0min");
  expect(own.text).not.toContain(muster.name);
  const file = await jonas.post("/buero/zeit?monat=2026-10", {});
  expect(file.headers.get("content-type")).toContain("text/csv");
  const body = await file.text();
  expect(body).toContain(`2026-10-05;${nordlicht.name};Jonas Brandt;50;'=HYPERLINK(1)`);
  expect(body).not.toContain("Beratung");
  for (const broken of ["2026-13", "x", "1999-01"])
    expect((await anna.request(`/buero/zeit?monat=${broken}`)).status).toBe(404);
  expect(monthsLater("2026-12", 1)).toBe("2027-01");
});

test("the client finds nothing of it: no page, no row, no line of its trail", async () => {
  const kurz = await signedInAs(app, clientPeople.kurz.id);
  expect((await kurz.request(at)).status).toBe(404);
  expect(
    await asSuperuser(
      "select from audit_event where organisation_id <> $1 and kind like 'work.%'",
      [houseId],
    ),
  ).toEqual([]);
  expect(
    await asSuperuser("select from time_entry where organisation_id <> $1", [houseId]),
  ).toEqual([]);
});
