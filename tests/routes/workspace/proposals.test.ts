import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import {
  atWork,
  clientPeople,
  loadSamples,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, expect, test } from "vitest";
import { addMeasure } from "#app/domain/workspace/adding/add-measure.server.ts";
import { browse } from "../browser.ts";

const muster = sampleClients.muster.id;
const home = `/arbeitsbereich/${muster}`;
let measure = "";
let useCase = "";

beforeAll(async () => {
  await loadSamples();
  const [row] = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) values ($1, 'other', 'Eins') returning id",
    [muster],
  );
  const answer = await addMeasure(atWork("mertens"), row?.id ?? "", {
    what: { title: "Prompts ansehen", what: null, effort: "S" },
    ownerId: null,
    dueOn: null,
  });
  const id = typeof answer === "string" ? expect.fail(answer) : answer.added;
  measure = `${home}/massnahmen/${id}`;
  useCase = `${home}/ki-einsaetze/${row?.id}`;
}, 150_000);

const as = async (id: string, address: string) =>
  browse(await signedInAs(await appHandler(), id), address);
const anna = (address: string) => as(people.anna.id, address);
const mertens = (address: string) => as(clientPeople.mertens.id, address);

test("a consultant proposes a step with a reason, the client reads it and takes it on", async () => {
  const hers = await anna(measure);
  await hers.follow("Anderen Stand oder „nicht anwendbar“ vorschlagen");
  const without = await hers.press("Vorschlagen", { to: "in-progress", reason: " " });
  expect(without.status).toBe(400);
  expect(without.title).toMatch(/^Fehler/);
  expect(without.text).toContain("Bitte begründen Sie Ihren Vorschlag");
  const proposed = await hers.press("Vorschlagen", {
    to: "in-progress",
    reason: "Läuft <b>schon</b>",
  });
  expect(proposed.text).toContain("1 offener Vorschlag");
  expect(proposed.text).toContain("Der Stand soll von „Offen“ auf „In Arbeit“ gehen.");
  await hers.follow("Anderen Stand oder „nicht anwendbar“ vorschlagen");
  const twice = await hers.press("Vorschlagen", { to: "in-progress", reason: "Noch einmal" });
  expect(twice.status).toBe(409);
  expect(twice.text).toContain("wartet schon ein Vorschlag");
  expect(twice.html).toContain("Noch einmal</textarea>");
  const mine = await mertens(home);
  expect(mine.page.text).toContain("1 Vorschlag der Beratung wartet auf Ihre Entscheidung");
  await mine.follow("Vorschläge ansehen");
  const sheet = await mine.follow("Vorschlag ansehen");
  expect(sheet.html).toContain("Läuft &lt;b&gt;schon&lt;/b&gt;");
  const accepted = await mine.press("Vorschlag annehmen");
  expect(accepted.text).toMatch(/angenommen: Petra Mertens/);
  expect((await mine.follow("Zur Maßnahme")).text).toContain("In Arbeit");
  const history = await mine.open(`${home}/verlauf`);
  expect(history.text).toContain(
    "Petra Mertens hat zu „Prompts ansehen“ einen Vorschlag der Beratung angenommen: ein anderer Stand.",
  );
  expect((await hers.open(`${home}/vorschlaege`)).text).toMatch(/angenommen: Petra Mertens/);
});

test("what changed meanwhile is shown and asked again; a word comes back with the refusal", async () => {
  const hers = await anna(measure);
  await hers.follow("Anderen Termin vorschlagen");
  const day = await hers.press("Vorschlagen", { dueOn: "2027-13-01", reason: "Zu spät" });
  expect(day.status).toBe(400);
  expect(day.html).toContain("Zu spät</textarea>");
  await hers.press("Vorschlagen", { dueOn: "2027-03-01", reason: "Zu spät" });
  const mine = await mertens(measure);
  await mine.follow("Vorschlag ansehen");
  const other = await mertens(measure);
  await other.press("Speichern", { dueOn: "2027-04-01" });
  const late = await mine.press("Vorschlag annehmen");
  expect(late.status).toBe(409);
  expect(late.text).toContain("Angenommen ist noch nichts");
  expect(late.text).toMatch(/war der Termin: keiner\. Jetzt ist er: 01\.04\.2027/);
  const long = await mine.press("Vorschlag ablehnen", { word: "x".repeat(2001) });
  expect(long.status).toBe(400);
  const declined = await mine.press("Vorschlag ablehnen", { word: "Erst nach der Messe." });
  expect(declined.text).toMatch(/abgelehnt: Petra Mertens/);
  expect((await hers.open(`${home}/vorschlaege`)).text).toContain("Dazu: Erst nach der Messe.");
});

test("a measure is proposed for a plan, and taken back by whoever proposed it", async () => {
  const hers = await anna(useCase);
  await hers.follow("Maßnahme vorschlagen");
  const chosen = { measure: "gov-ropa-entry", reason: "Pflicht nach Art. 30" };
  const proposed = await hers.press("Vorschlagen", chosen);
  expect(proposed.text).toContain("1 offener Vorschlag");
  await hers.follow("Vorschlag ansehen");
  expect((await hers.press("Vorschlag zurückziehen")).text).toMatch(/zurückgezogen: Anna Weber/);
  await hers.open(useCase);
  await hers.follow("Maßnahme vorschlagen");
  await hers.follow("Stattdessen in eigenen Worten vorschlagen");
  const own = { title: "Eingaben prüfen", effort: "S", reason: "Fehlt" };
  expect((await hers.press("Vorschlagen", own)).text).toContain("„Eingaben prüfen“");
  const mine = await mertens(useCase);
  await mine.follow("Vorschlag ansehen");
  expect((await mine.press("Vorschlag annehmen")).text).toContain("angenommen: Petra Mertens");
  expect((await mine.open(`${useCase}?alle`)).text).toContain("Eingaben prüfen");
});

test("a fact of the screening is proposed on its page, and stated by whoever accepts it", async () => {
  const hers = await anna(`${useCase}/einstufung`);
  const asked = await hers.follow("Andere Angabe zur Einstufung vorschlagen");
  expect(asked.text).toContain("(jetzt: unbekannt)");
  const nothing = await hers.press("Vorschlagen", { fact: "nothing", reason: "Viele" });
  expect(nothing.status).toBe(400);
  expect(nothing.text).toContain("Bitte wählen Sie eine der Angaben.");
  expect(nothing.html).toContain("Viele</textarea>");
  const wish = { fact: "large-scale", value: "yes", reason: "Über 10.000 Kontakte" };
  expect((await hers.press("Vorschlagen", wish)).text).toContain("soll von „unbekannt“ auf „ja“");
  const mine = await mertens(`${useCase}/einstufung`);
  const sheet = await mine.follow("Vorschlag ansehen");
  expect(sheet.text).toContain("gilt mit ihr auch das Vorausgefüllte als angegeben");
  expect((await mine.press("Vorschlag annehmen")).text).toContain("angenommen: Petra Mertens");
  await hers.open(`${useCase}/einstufung`);
  await hers.follow("Andere Angabe zur Einstufung vorschlagen");
  const same = await hers.press("Vorschlagen", wish);
  expect(same.status).toBe(400);
  expect(same.text).toContain("Das steht schon so da.");
});

test("where changes are entrusted nothing is proposed, and who only reads decides nothing", async () => {
  const { page } = await as(clientPeople.reed.id, measure);
  expect(page.html).not.toMatch(/vorschlag\/(stand|termin)|Vorschlagen/);
  await asSuperuser("update organisation set consultants_may_change = true where id = $1", [
    muster,
  ]);
  const hers = await anna(measure);
  expect(hers.page.html).not.toContain("/vorschlag/");
  expect((await hers.open(`${measure}/vorschlag/stand`)).status).toBe(403);
  await asSuperuser("update organisation set consultants_may_change = false where id = $1", [
    muster,
  ]);
});
