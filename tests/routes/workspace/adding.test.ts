import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { clientPeople, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { browse, type Browser } from "../browser.ts";

const muster = sampleClients.muster.id;
let page: Browser;
let plan = "";

beforeAll(async () => {
  await loadSamples();
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [muster],
  );
  plan = `/arbeitsbereich/${muster}/ki-einsaetze/${row?.id}`;
  page = await browse(await signedInAs(await appHandler(), clientPeople.mertens.id), plan);
}, 150_000);

test("from the use case one leads to the catalogue, which narrows, takes in and leads to the measure", async () => {
  await page.open(plan);
  await page.follow("Maßnahme hinzufügen");
  const all = page.page.html.match(/name="measure"/g)?.length ?? 0;
  const narrowed = await page.open(`${page.path}?art=outreach`);
  const some = narrowed.html.match(/name="measure"/g)?.length ?? 0;
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  const [, kind = ""] = /name="measure"[^>]*value="([^"]+)"/.exec(narrowed.html) ?? [];
  const known = rules.measures.find(({ id }) => id === kind);
  expect(known?.category).toBe("outreach");
  const none = await page.press("In den Plan aufnehmen", { dueOn: "2027-05-03" });
  expect(none.status).toBe(400);
  expect(none.title).toMatch(/^Fehler/);
  expect(none.text).toContain("Bitte wählen Sie eine Maßnahme.");
  expect(none.html).toContain('value="2027-05-03"');
  const measure = await page.press("In den Plan aufnehmen", { measure: kind });
  expect(measure.text).toContain(known?.title.de);
  expect(measure.html).toContain('value="2027-05-03"');
  await page.open(`${plan}/massnahmen/hinzufuegen`);
  const twice = await page.press("In den Plan aufnehmen", { measure: kind });
  expect(twice.status).toBe(400);
  expect(twice.text).toContain("Diese Maßnahme ist schon im Plan.");
});

test("an own measure keeps what was typed until all of it is right, and is only text", async () => {
  await page.open(`${plan}/massnahmen/hinzufuegen`);
  await page.follow("Stattdessen eine eigene Maßnahme schreiben");
  const title = "<b>Prompts</b> ansehen";
  const half = await page.press("Maßnahme anlegen", {
    title,
    what: "Zeile 1\nZeile 2",
    effort: "",
    ownerId: people.anna.id,
  });
  expect(half.status).toBe(400);
  expect(half.text).toContain("Bitte wählen Sie, wie aufwendig es ist.");
  expect(half.html).toContain("&lt;b&gt;Prompts&lt;/b&gt; ansehen");
  const foreign = await page.press("Maßnahme anlegen", { effort: "M", ownerId: people.anna.id });
  expect(foreign.text).toContain("Bitte wählen Sie jemanden aus Ihrem Unternehmen.");
  const made = await page.press("Maßnahme anlegen", {
    title,
    effort: "M",
    ownerId: clientPeople.aydin.id,
  });
  expect(made.status).toBe(200);
  expect(made.html).toContain("&lt;b&gt;Prompts&lt;/b&gt; ansehen");
  expect(made.text).toContain("Eigene Maßnahme · Aufwand: mittel (mehrere Tage).");
  const english = await page.open(
    `/en${page.path.replace("arbeitsbereich", "workspace").replace("massnahmen", "measures")}`,
  );
  expect(english.text).toContain("Your own measure · Effort: medium (several days).");
  const list = await page.open(`/arbeitsbereich/${muster}/massnahmen?suche=prompts`);
  expect(list.text).toContain("eigene Maßnahme");
  const log = await page.open(`/arbeitsbereich/${muster}/verlauf`);
  expect(log.text).toContain("in den Plan aufgenommen.");
});

test("who only reads finds no way to add", async () => {
  const reed = await browse(await signedInAs(await appHandler(), clientPeople.reed.id), plan);
  expect(reed.page.text).not.toContain("Maßnahme hinzufügen");
  expect((await reed.open(`${plan}/massnahmen/eigene`)).status).toBe(403);
});
