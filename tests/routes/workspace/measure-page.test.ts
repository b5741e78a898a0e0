import { asSuperuser } from "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import {
  clientPeople,
  loadSamples,
  openMeasure,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, expect, test } from "vitest";
import { browse } from "../browser.ts";
import { read } from "../page.ts";

const muster = sampleClients.muster.id;
const home = `/arbeitsbereich/${muster}`;
let app: TestApp;

beforeAll(async () => {
  await loadSamples();
  app = await appHandler();
}, 150_000);

const sample = (name: keyof typeof clientPeople) => signedInAs(app, clientPeople[name].id);

test("two people change one measure: the second sees what is new, keeps what was typed, and can save it", async () => {
  const { id } = await openMeasure(muster);
  const [mertens, aydin] = [await sample("mertens"), await sample("aydin")];
  const [first, second] = [
    await browse(mertens, `${home}/massnahmen/${id}`),
    await browse(aydin, `${home}/massnahmen/${id}`),
  ];
  await first.press("Speichern", { ownerId: clientPeople.mertens.id, dueOn: "2027-03-01" });
  const told = await second.press("Speichern", { ownerId: "", dueOn: "2027-04-01" });
  expect(told.status).toBe(409);
  expect(told.text).toContain("Petra Mertens war schneller");
  expect(told.text).toContain("Fällig ist jetzt: 01.03.2027. Sie hatten eingegeben: 01.04.2027.");
  expect(told.text).toContain("Verantwortlich ist jetzt: Petra Mertens.");
  // What was typed stands in the form, and what was left alone follows the other's change.
  expect(told.html).toContain('value="2027-04-01"');
  expect(told.html).toMatch(new RegExp(`<option value="${clientPeople.mertens.id}" selected`));
  expect((await second.press("Speichern", { ownerId: clientPeople.mertens.id })).status).toBe(200);
  expect(
    await asSuperuser("select owner_id, due_on::text from measure where id = $1", [id]),
  ).toEqual([{ owner_id: clientPeople.mertens.id, due_on: "2027-04-01" }]);
});

test("a step asks for its reason, keeps what was typed, and tells of a faster one", async () => {
  const { id } = await openMeasure(muster);
  const [mertens, aydin] = [await sample("mertens"), await sample("aydin")];
  const page = `${home}/massnahmen/${id}/stand`;
  const [first, second] = [await browse(mertens, page), await browse(aydin, page)];
  const asked = await first.press("Stand speichern", { to: "not-applicable", reason: "" });
  expect(asked.status).toBe(400);
  expect(asked.title).toMatch(/^Fehler/);
  expect(asked.html).toMatch(
    /value="not-applicable"[^>]*checked|checked[^>]*value="not-applicable"/,
  );
  expect((await first.press("Stand speichern", { to: "in-progress", reason: "" })).status).toBe(
    200,
  );
  const late = await second.press("Stand speichern", {
    to: "not-applicable",
    reason: "Betrifft uns nicht",
  });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Der Stand ist jetzt: In Arbeit.");
  expect(late.html).toContain("Betrifft uns nicht</textarea>");
  const saved = await second.press("Stand speichern", {
    to: "not-applicable",
    reason: "Betrifft uns nicht",
  });
  expect(saved.text).toContain("Deniz Aydın: Nicht anwendbar");
  expect(saved.text).toContain("Begründung: Betrifft uns nicht");
});

test.each([
  [{ version: "x" }, 400],
  [{ dueOn: "31.12.2026" }, 400],
  [{ dueOn: "9999-12-31" }, 400],
  [{ ownerId: "nobody" }, 400],
  [{ ownerId: people.anna.id }, 400],
  [{ more: "1" }, 400],
  [{ ownerId: ["", ""] }, 400],
] as const)("a broken form %j changes nothing", async (fields, status) => {
  const { id, version } = await openMeasure(muster);
  const mertens = await sample("mertens");
  const whole = { version: String(version), seenOwner: "", seenDue: "", ownerId: "", dueOn: "" };
  const answer = await mertens.post(`${home}/massnahmen/${id}`, { ...whole, ...fields });
  expect(answer.status).toBe(status);
  expect(await asSuperuser("select version from measure where id = $1", [id])).toEqual([
    { version },
  ]);
});

test("the client reads who did what, the consultancy's looks included, in both languages", async () => {
  const anna = await signedInAs(app, people.anna.id);
  expect((await anna.request(home)).status).toBe(200);
  const mertens = await sample("mertens");
  const german = await read(await mertens.request(`${home}/verlauf`));
  expect(german.text).toContain("Anna Weber (Beratung) hat die Übersicht angesehen.");
  expect(german.text).toMatch(/Petra Mertens hat „[^“]+“ auf „In Arbeit“ gesetzt\./);
  const english = await read(await mertens.request(`/en/workspace/${muster}/history`));
  expect(english.text).toContain("Anna Weber (consultancy) looked at the overview.");
  expect(english.text).not.toMatch(/\bhat\b|\{\{|history\./);
});
