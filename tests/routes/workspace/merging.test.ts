import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { atWork, clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, expect, test } from "vitest";
import { addMeasure } from "#app/domain/workspace/adding/add-measure.server.ts";
import { addable } from "#app/domain/workspace/adding/addable.server.ts";
import { scopeOf } from "#app/domain/workspace/plan/scope.ts";
import { browse } from "../browser.ts";

const muster = sampleClients.muster.id;
const home = `/arbeitsbereich/${muster}`;
let measures: string[] = [];

beforeAll(async () => {
  await loadSamples();
  const rows = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) select $1, 'other', t from unnest(array['Eins', 'Zwei']) t returning id",
    [muster],
  );
  const mertens = atWork("mertens");
  // Of a kind that nobody has yet, and that is of one use case each.
  const free = (await addable(mertens, rows[0]?.id ?? ""))?.measures ?? [];
  const had = await asSuperuser<{ measure: string }>("select measure from measure");
  const what =
    free.find(
      (one) => scopeOf(one) === "use-case" && !had.some(({ measure }) => measure === one.id),
    )?.id ?? "";
  const answers = await Promise.all(
    rows.map(({ id }) => addMeasure(mertens, id, { what, ownerId: null, dueOn: null })),
  );
  measures = answers.map((one) => (typeof one === "string" ? expect.fail(one) : one.added));
}, 150_000);

test("two of a kind become one: asked for a reason, told of somebody faster, read in one place", async () => {
  const [stays = "", goes = ""] = measures;
  const app = await appHandler();
  const page = await browse(
    await signedInAs(app, clientPeople.mertens.id),
    `${home}/massnahmen/${stays}`,
  );
  const asked = await page.follow("Mit einer gleichen Maßnahme zusammenführen");
  expect(asked.text).toMatch(
    /Zwei · Offen · noch niemand · fällig [\d.]+ · 0 Nachweise · 0 Kommentare/,
  );
  const nothing = await page.press("Zusammenführen", { reason: "Ein <b>Formular</b>" });
  expect(nothing.status).toBe(400);
  expect(nothing.title).toMatch(/^Fehler/);
  expect(nothing.text).toContain("Bitte wählen Sie die Maßnahme, die in dieser aufgehen soll.");
  expect(nothing.html).toContain("Ein &lt;b&gt;Formular&lt;/b&gt;</textarea>");
  const blank = await page.press("Zusammenführen", { other: `${goes}:1`, reason: "" });
  expect(blank.text).toContain("Bitte begründen Sie das in einem Satz.");
  expect(blank.html).toMatch(
    new RegExp(`value="${goes}:1"[^>]*checked|checked[^>]*value="${goes}:1"`),
  );
  const aydin = await browse(
    await signedInAs(app, clientPeople.aydin.id),
    `${home}/massnahmen/${goes}`,
  );
  await aydin.press("Arbeit beginnen");
  const late = await page.press("Zusammenführen", { reason: "Ein Formular" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Jemand war schneller");
  expect(late.text).toContain("Zwei · In Arbeit");
  const done = await page.press("Zusammenführen");
  expect(done.status).toBe(200);
  expect(done.text).toContain("Darin aufgegangen");
  expect(done.text).toContain("Petra Mertens, Stand damals: In Arbeit");
  expect(done.text).toMatch(/Zählt für: (Eins und Zwei|Zwei und Eins)\./);
  expect(done.text).not.toContain("Mit einer gleichen Maßnahme zusammenführen");
  // The older page leads on: what is typed there is kept, and meets the measure that stays.
  const kept = await aydin.press("Speichern", { dueOn: "2027-08-02" });
  expect(kept.status).toBe(409);
  expect(kept.html).toContain('value="2027-08-02"');
  expect((await aydin.press("Speichern")).status).toBe(200);
  expect(await asSuperuser("select due_on::text from measure where id = $1", [stays])).toEqual([
    { due_on: "2027-08-02" },
  ]);
});

test("a merge can be taken back on the page of what stayed, and where not, the page says why", async () => {
  const [stays = "", goes = ""] = measures;
  const page = await browse(
    await signedInAs(await appHandler(), clientPeople.mertens.id),
    `${home}/massnahmen/${stays}`,
  );
  const asked = await page.follow("wieder trennen");
  expect(asked.text).toContain("Das geht nicht mehr");
  expect(asked.text).toContain("Stand, Termin oder Verantwortliche haben sich seither geändert");
  const undoing = `${home}/massnahmen/${goes}/zusammenfuehren/rueckgaengig`;
  expect((await page.send(undoing, {})).status).toBe(409);
  await asSuperuser(
    "update measure set due_on = (select (before_merge -> 'stands' ->> 'dueOn')::date from measure where id = $2) where id = $1",
    [stays, goes],
  );
  const english = await page.open(`/en/workspace/${muster}/measures/${goes}/merge/undo`);
  expect(english.text).toContain("Both measures then stand as they did before");
  await page.open(undoing);
  const undone = await page.press("Rückgängig machen");
  expect(page.path).toBe(`${home}/massnahmen/${goes}`);
  expect(undone.text).toMatch(/^KI-Einsätze \/Zwei \//);
  expect(undone.text).not.toContain("Darin aufgegangen");
  expect((await page.open(undoing)).status).toBe(404);
  const trail = await page.open(`${home}/verlauf`);
  expect(trail.text).toMatch(/Petra Mertens hat „[^“]+“ wieder zu einer eigenen Maßnahme gemacht/);
});

test("where there is no second one, the page says what can be merged", async () => {
  const [row] = await asSuperuser<{ id: string }>(
    "select id from measure where organisation_id = $1 and scope = 'organisation' limit 1",
    [muster],
  );
  const page = await browse(
    await signedInAs(await appHandler(), clientPeople.mertens.id),
    `${home}/massnahmen/${row?.id}/zusammenfuehren`,
  );
  expect(page.page.text).toContain("Es gibt keine zweite dieser Art");
});
