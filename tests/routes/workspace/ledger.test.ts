import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { upload } from "#tests/support/files/multipart.ts";
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

test("the use case says how much is assessed, and leads to each field", async () => {
  const page = await browse(mertens, useCase);
  expect(page.page.text).toMatch(/\d+ von \d+ Feldern bewertet/);
  const fields = await page.follow("Felder einzeln bewerten");
  expect(fields.text).toContain("fehlt");
  const english = await read(
    await mertens.request(
      `${useCase}/daten-hinein`
        .replace("/arbeitsbereich/", "/en/workspace/")
        .replace("ki-einsaetze", "ai-use-cases")
        .replace("daten-hinein", "data-in"),
    ),
  );
  expect(english.text).toMatch(/\d+ of \d+ fields assessed/);
});

test("a field is entered, found twice, changed and removed", async () => {
  const page = await browse(mertens, `${useCase}/daten-hinein`);
  const entry = {
    name: "Deal.Marge",
    category: "contract-history",
    treatment: "",
    source: "",
    retention: "",
  };
  const blank = await page.press("Eintragen", { ...entry, name: " " });
  expect(blank.text).toContain("Bitte geben Sie einen Namen an.");
  const entered = await page.press("Eintragen", entry);
  expect(entered.text).toContain("Deal.Marge");
  expect((await page.press("Eintragen", entry)).text).toContain("Das steht schon im Verzeichnis.");
  await page.open(`${useCase}/daten-hinein`);
  await page.follow("Deal.Marge");
  const other = await browse(aydin, page.path);
  await other.press("Speichern", { treatment: "block" });
  const told = await page.press("Speichern", { source: "Buchhaltung" });
  expect(told.status).toBe(409);
  expect(told.text).toContain("Umgang ist jetzt: gesperrt.");
  expect(told.html).toContain('value="Buchhaltung"');
  expect((await page.press("Speichern", { treatment: "block" })).text).toContain("Buchhaltung");
  await page.open(other.path);
  await page.follow("Deal.Marge");
  expect((await page.press("Eintrag entfernen")).text).not.toContain("Deal.Marge");
});

test("a pasted table is shown row by row before anything is taken over", async () => {
  const page = await browse(mertens, `${useCase}/daten-hinein/einfuegen`);
  expect((await page.press("Vorschau zeigen", { table: "" })).text).toContain(
    "mindestens eine Zeile",
  );
  const table =
    "Feld\tKategorie\nTask.Notiz\tFreitext und Notizen\nTask.Wetter\tWetter\n=HYPERLINK(1)\t";
  const before = await asSuperuser("select count(*) from ledger_entry");
  const seen = await page.press("Vorschau zeigen", { table });
  expect(seen.text).toContain("2 von 3 Zeilen können übernommen werden.");
  expect(seen.text).toContain("Zeile 3: diese Art von Daten kennen wir nicht");
  expect(await asSuperuser("select count(*) from ledger_entry")).toEqual(before);
  const taken = await page.press("2 Felder übernehmen");
  expect(taken.text).toContain("Task.Notiz");
  expect(taken.text).not.toContain("Task.Wetter");
});

test("a file of a spreadsheet is read like a pasted table; what is none is refused", async () => {
  const path = `${useCase}/daten-hinein/einfuegen`;
  const send = async (bytes: Buffer) =>
    read(
      await upload(mertens, path, { table: "" }, { name: "felder.csv", type: "text/csv", bytes }),
    );
  // As Excel writes it in Germany: semicolons and Windows-1252.
  const table = "Feld;Umgang;Löschfrist\r\nFirma.Größe;nötig;2 Jahre\r\n";
  const seen = await send(Buffer.from(table, "latin1"));
  expect(seen.text).toContain("1 von 1 Zeilen können übernommen werden.");
  expect(seen.html).toContain("Firma.Größe");
  expect((await send(Buffer.from(`\ufeff${table}`, "utf16le"))).text).toContain("Firma.Größe");
  const picture = await send(Buffer.from([0x89, 0x50, 0, 0, 1]));
  expect(picture.status).toBe(400);
  expect(picture.text).toContain("Diese Datei ließ sich nicht lesen.");
  const huge = await send(Buffer.from("a;b\n".repeat(40_000)));
  expect(huge.status).toBe(400);
  expect(huge.text).toContain("Das sind zu viele Zeilen auf einmal.");
});

test("a suggestion adds what is not there yet, and says so in the trail", async () => {
  const page = await browse(mertens, `${useCase}/ergebnisse-hinaus`);
  const suggested = await page.press("Vorschlag für HubSpot");
  expect(suggested.text).toMatch(/\d+ von \d+ Ergebnissen bewertet/);
  await page.open(`${useCase}/daten-hinein`);
  await page.press("Vorschlag für Salesforce");
  const again = await page.press("Vorschlag für Salesforce");
  expect(again.status).toBe(200);
  const trail = await read(await mertens.request(`/arbeitsbereich/${muster}/verlauf`));
  expect(trail.text).toMatch(/Petra Mertens hat bei „[^“]+“ \d+ Einträge übernommen\./);
});
