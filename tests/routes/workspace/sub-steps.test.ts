import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { atWork, clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, expect, test } from "vitest";
import { addMeasure } from "#app/domain/workspace/adding/add-measure.server.ts";
import { browse } from "../browser.ts";

const muster = sampleClients.muster.id;
let address = "";

beforeAll(async () => {
  await loadSamples();
  const [useCase] = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) values ($1, 'other', 'Eins') returning id",
    [muster],
  );
  const answer = await addMeasure(atWork("mertens"), useCase?.id ?? "", {
    what: { title: "Prompts ansehen", what: "Einmal im Quartal", effort: "S" },
    ownerId: null,
    dueOn: null,
  });
  const id = typeof answer === "string" ? expect.fail(answer) : answer.added;
  address = `/arbeitsbereich/${muster}/massnahmen/${id}`;
}, 150_000);

const seenBy = async (who: keyof typeof clientPeople) =>
  browse(await signedInAs(await appHandler(), clientPeople[who].id), address);

test("a list is pasted, ticked off, changed and shortened; who is late loses nothing", async () => {
  const mine = await seenBy("mertens");
  expect(mine.page.text).toContain("Zerlegen Sie die Maßnahme in Teilschritte");
  await mine.follow("Teilschritte hinzufügen");
  const nothing = await mine.press("Hinzufügen", { words: " \n- " });
  expect(nothing.status).toBe(400);
  expect(nothing.text).toContain("Bitte schreiben Sie mindestens einen Teilschritt.");
  const long = await mine.press("Hinzufügen", { words: `${"x".repeat(201)}\nKurz` });
  expect(long.status).toBe(400);
  expect(long.html).toContain("Kurz</textarea>");
  const pasted = "- Prompts <b>sammeln</b>\n2. Auswerten\n\n[ ] Ablegen";
  const added = await mine.press("Hinzufügen", { words: pasted });
  expect(added.status).toBe(200);
  expect(added.text).toContain("0 von 3 erledigt");
  expect(added.html).toMatch(/Prompts &lt;b&gt;sammeln&lt;\/b&gt;.*Auswerten.*Ablegen/s);
  const first = await mine.press("Abhaken");
  expect(first.text).toContain("1 von 3 erledigt");
  expect(first.text).toMatch(/erledigt: Petra Mertens, [\d.]+/);
  expect((await mine.press("Doch offen")).text).toContain("0 von 3 erledigt");

  const theirs = await seenBy("aydin");
  await mine.follow("Ändern");
  await theirs.follow("Ändern");
  const faster = await theirs.press("Speichern", { words: "Prompts holen" });
  expect(faster.text).toContain("Prompts holen");
  const late = await mine.press("Speichern", { words: "Prompts suchen" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Jetzt heißt er: „Prompts holen“");
  expect(late.html).toContain('value="Prompts suchen"');
  expect((await mine.press("Speichern")).text).toContain("Prompts suchen");
  await mine.follow("Ändern");
  const { path } = mine;
  const gone = await mine.press("Teilschritt entfernen");
  expect(gone.status).toBe(200);
  expect(gone.text).toContain("0 von 2 erledigt");
  expect(gone.text).not.toContain("Prompts suchen");
  const older = await theirs.send(path, { version: "3", words: "Egal" });
  expect(older.status).toBe(404);
});

test("who reads sees the steps and no way to change them", async () => {
  const { page } = await seenBy("reed");
  expect(page.text).toContain("Auswerten");
  expect(page.html).not.toContain("/teilschritte");
  expect(page.html).not.toContain("/worte");
});

test("own words are changed in their form, and who is late sees the newer ones", async () => {
  const [mine, theirs] = [await seenBy("mertens"), await seenBy("aydin")];
  const form = await mine.follow("Worte dieser eigenen Maßnahme ändern");
  await theirs.follow("Worte dieser eigenen Maßnahme ändern");
  expect(form.html).toContain("Einmal im Quartal</textarea>");
  const empty = await mine.press("Speichern", { title: " " });
  expect(empty.status).toBe(400);
  expect(empty.title).toMatch(/^Fehler/);
  expect((await theirs.press("Speichern", { title: "Prompts prüfen" })).text).toContain(
    "Prompts prüfen",
  );
  const late = await mine.press("Speichern", { title: "Prompts lesen" });
  expect(late.status).toBe(409);
  expect(late.text).toContain("Jetzt steht dort: Prompts prüfen");
  expect(late.html).toContain('value="Prompts lesen"');
  expect((await mine.press("Speichern")).text).toContain("Prompts lesen");
});
