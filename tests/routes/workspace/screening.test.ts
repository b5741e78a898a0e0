import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { beforeAll, expect, test } from "vitest";
import { browse } from "../browser.ts";
import { read } from "../page.ts";

const muster = sampleClients.muster.id;
let mertens: Visitor;
let aydin: Visitor;
let useCase = "";

beforeAll(async () => {
  await loadSamples();
  const app = await appHandler();
  mertens = await signedInAs(app, clientPeople.mertens.id);
  aydin = await signedInAs(app, clientPeople.aydin.id);
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [muster],
  );
  useCase = `/arbeitsbereich/${muster}/ki-einsaetze/${row?.id}`;
}, 150_000);

test("from the suggestion to a confirmed answer, and outdated again, in both languages", async () => {
  const page = await browse(mertens, useCase);
  const first = await page.follow("Einstufung ansehen");
  expect(first.text).toContain("Das ist erst ein Vorschlag");
  expect(first.text).not.toContain("Bestätigen:");
  const facts = await page.follow("Angaben prüfen");
  expect(facts.text).toContain("vorausgefüllt aus dem Pilotencheck");
  const other = await browse(aydin, page.path);
  const answered = await page.press("Angaben speichern", { "special-categories": "no" });
  expect(answered.text).toContain("Noch nicht bestätigt");
  await page.press("Bestätigen: Verzeichnis (VVT)");
  expect(page.page.text).toContain("Bestätigt von Petra Mertens");
  const told = await other.press("Angaben speichern", {
    "large-scale": "no",
    "special-categories": "yes",
  });
  expect(told.status).toBe(409);
  expect(told.html).toMatch(
    /name="special-categories" [^>]*checked="" [^>]*value="yes"|checked="" value="yes"|value="yes" checked=""/,
  );
  const saved = await other.press("Angaben speichern");
  expect(saved.text).toContain("Veraltet");
  expect(saved.text).toContain("Seither geändert: Sind besondere Kategorien dabei");
  const english = await read(
    await mertens.request(
      `${useCase}/einstufung`
        .replace("/arbeitsbereich/", "/en/workspace/")
        .replace("ki-einsaetze", "ai-use-cases")
        .replace("einstufung", "screening"),
    ),
  );
  expect(english.text).toContain("Out of date");
  expect(english.text).not.toMatch(/\{\{|screening\./);
});

test("what follows is taken into the plan by one button", async () => {
  const page = await browse(mertens, `${useCase}/einstufung`);
  expect(page.page.text).toContain("Maßnahmen, die daraus folgen");
  const [button] = page.page
    .all("button")
    .filter(({ text }) => text.includes("in den Plan aufnehmen"));
  if (button) await page.press(button.text);
  expect(page.page.text).not.toContain("noch nicht im Plan");
});

test.each([
  [{ version: "x" }],
  [{ "personal-data": "perhaps" }],
  [{ channels: ["email", "none"] }],
  [{ channels: "pigeon" }],
  [{ ground: "z" }],
  [{ more: "1" }],
])("a broken form %j changes nothing", async (fields) => {
  const before = await asSuperuser("select * from use_case_facts");
  const answer = await mertens.post(`${useCase}/angaben`, { version: "2", ...fields });
  expect(answer.status).toBe(400);
  expect(await asSuperuser("select * from use_case_facts")).toEqual(before);
});
