import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { sold } from "#tests/support/sold.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, expect, test } from "vitest";
import { browse } from "../browser.ts";

const muster = sampleClients.muster.id;
const home = `/arbeitsbereich/${muster}`;

beforeAll(async () => {
  await loadSamples();
  await sold(muster, "card");
}, 150_000);

const room = (useCases: number) =>
  asSuperuser(
    "update subscription set terms = jsonb_set(terms, '{offer,useCases}', to_jsonb($2::int)) where organisation_id = $1",
    [muster, useCases],
  );

test("from the overview to a plan, without a check and without scripts", async () => {
  await room(100);
  const page = await browse(await signedInAs(await appHandler(), clientPeople.mertens.id), home);
  const choice = await page.follow("KI-Einsatz hinzufügen");
  expect(choice.text).toContain("Gesprächsaufzeichnung und -analyse");
  expect(choice.text).toContain("Etwas anderes");
  const asked = await page.follow("Lead-Bewertung (Lead-Scoring)");
  expect(asked.text).toMatch(/anderer oder noch offen HubSpot Salesforce/);
  // The answer keeps what was typed, on the page of what was chosen.
  page.path += "?einsatz=lead-scoring";
  const refused = await page.press("KI-Einsatz anlegen", { title: " ", flags: ["recording"] });
  expect(refused.status).toBe(400);
  expect(refused.title).toMatch(/^Fehler/);
  expect(refused.text).toContain("Bitte geben Sie dem Einsatz einen Namen.");
  expect(refused.html).toMatch(/value="recording"[^>]*checked|checked[^>]*value="recording"/);
  const added = await page.press("KI-Einsatz anlegen", {
    title: "Bewertung <b>neu</b>",
    vendor: "hubspot",
  });
  expect(added.status).toBe(200);
  expect(added.html).toContain("Bewertung &lt;b&gt;neu&lt;/b&gt;");
  expect(added.text).not.toContain("laut Pilotencheck");
  expect(added.text).toMatch(/von \d+ Feldern bewertet/);
  const facts = await page.open(`${page.path}/angaben`);
  expect(facts.text).toContain("angegeben, als der KI-Einsatz angelegt wurde");
  expect((await page.open(`${home}/verlauf`)).text).toContain("angelegt, ohne Pilotencheck");
});

test("a full package says so and leads to the package", async () => {
  await room(1);
  const page = await browse(
    await signedInAs(await appHandler(), clientPeople.mertens.id),
    `${home}/ki-einsaetze/hinzufuegen`,
  );
  expect(page.page.text).toContain("Ihr Paket ist voll");
  expect(page.page.html).not.toContain("?einsatz=");
  const sent = await page.send(page.path, {
    useCase: "lead-scoring",
    title: "Noch einer",
    vendor: "",
    personalData: "yes",
  });
  expect(sent.status).toBe(400);
  expect((await page.open(`${page.path}?einsatz=gibt-es-nicht`)).status).toBe(404);
});
