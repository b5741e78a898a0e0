import { appHandler } from "#tests/support/app.ts";
import { clientPeople, loadSamples, openMeasure, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, expect, test } from "vitest";
import { browse, type Browser } from "../browser.ts";

const home = `/arbeitsbereich/${sampleClients.muster.id}`;
let measure = "";

beforeAll(async () => {
  await loadSamples();
  measure = `${home}/massnahmen/${(await openMeasure(sampleClients.muster.id)).id}`;
}, 150_000);

const as = async (name: "mertens" | "aydin", path: string): Promise<Browser> =>
  browse(await signedInAs(await appHandler(), clientPeople[name].id), path);

test("a measure is declined with a reason after a look at what changes, and taken up again", async () => {
  const page = await as("mertens", measure);
  const asked = await page.follow("Maßnahme ablehnen");
  expect(asked.text).toContain("Das ist eine Muss-Maßnahme.");
  expect(asked.text).toContain("Was sich dadurch ändert");
  expect(asked.text).toMatch(/noch \d+ Punkte → noch \d+ Punkte/);
  const blank = await page.press("Maßnahme ablehnen", { reason: "  " });
  expect(blank.status).toBe(400);
  expect(blank.title).toMatch(/^Fehler/);
  expect(blank.text).toContain("Bitte begründen Sie das in einem Satz.");
  const late = await as("aydin", `${measure}/ablehnung`);
  const done = await page.press("Maßnahme ablehnen", { reason: "Wir <b>senden</b> nichts" });
  expect(done.text).toContain("Diese Maßnahme ist abgelehnt und gilt als nicht anwendbar.");
  expect(done.html).toContain("Begründung: Wir &lt;b&gt;senden&lt;/b&gt; nichts");
  const told = await late.press("Maßnahme ablehnen", { reason: "Auch ich nicht" });
  expect(told.status).toBe(409);
  expect(told.text).toContain("Diese Maßnahme ist schon abgelehnt");
  await page.open(measure);
  await page.follow("Ablehnung zurücknehmen");
  const empty = await page.press("Wieder aufnehmen", { reason: "" });
  expect(empty.status).toBe(400);
  const back = await page.press("Wieder aufnehmen", { reason: "Jetzt doch" });
  expect(back.text).toContain("Maßnahme ablehnen");
  expect(back.text).toContain("Petra Mertens: Offen");
  expect(back.text).toContain("Begründung: Jetzt doch");
});

test("who was slower keeps the typed reason and sees where the measure stands", async () => {
  const [page, late] = [await as("mertens", measure), await as("aydin", `${measure}/ablehnung`)];
  await page.press("Arbeit beginnen");
  const told = await late.press("Maßnahme ablehnen", { reason: "Passt nicht zu uns" });
  expect(told.status).toBe(409);
  expect(told.text).toContain("ihr Stand ist jetzt: In Arbeit.");
  expect(told.html).toContain("Passt nicht zu uns</textarea>");
  expect((await late.press("Maßnahme ablehnen")).text).toContain("ist abgelehnt");
  const english = await late.open(
    measure.replace("/arbeitsbereich", "/en/workspace").replace("massnahmen", "measures"),
  );
  expect(english.text).toContain("This measure is declined and counts as not applicable.");
});
