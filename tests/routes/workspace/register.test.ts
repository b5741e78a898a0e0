import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, expect, test } from "vitest";
import { browse, type Browser } from "../browser.ts";

const muster = sampleClients.muster.id;
let mertens: Browser;
let aydin: Browser;
let reed: Browser;
let useCase = "";

beforeAll(async () => {
  await loadSamples();
  const app = await appHandler();
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [muster],
  );
  useCase = `/arbeitsbereich/${muster}/ki-einsaetze/${row?.id}`;
  const at = async (person: { id: string }) =>
    browse(await signedInAs(app, person.id), `${useCase}/verzeichnis`);
  mertens = await at(clientPeople.mertens);
  aydin = await at(clientPeople.aydin);
  reed = await at(clientPeople.reed);
}, 150_000);

test("a legitimate interest needs its three steps, and nothing typed is lost", async () => {
  const typed = {
    purpose0: "Leads ordnen",
    basis0: "legitimate-interest",
    interest0: "Der Vertrieb ruft zuerst an, wo es sich lohnt.",
    recipient1: "HubSpot",
    transfer1: "dpf",
    retention: "24 Monate",
  };
  const told = await mertens.press("Angaben speichern", typed);
  expect(told.status).toBe(400);
  expect(told.html).toMatch(/href="#necessity0"[^]*href="#balancing0"[^]*href="#country1"/);
  expect(told.html).toContain('value="24 Monate"');
  expect(told.html).toContain("Der Vertrieb ruft zuerst an");
  const kept = await mertens.press("Angaben speichern", {
    necessity0: "Die Menge lässt sich nicht von Hand ordnen.",
    balancing0: "Nur Firmendaten, Widerspruch jederzeit.",
    country1: "USA",
  });
  expect(kept.text).toContain("Noch offen: Empfänger, Drittland, System und Anbieter");
});

test("somebody slower sees what stands there now and loses nothing", async () => {
  const told = await aydin.press("Angaben speichern", { purpose0: "Angebote schreiben" });
  expect(told.status).toBe(409);
  expect(told.text).toContain("So steht es jetzt");
  expect(told.text).toContain("Die Menge lässt sich nicht von Hand ordnen.");
  expect(told.html).toContain('value="Angebote schreiben"');
  const after = await aydin.press("Angaben speichern", { basis0: "contract" });
  expect(after.status).toBe(200);
  await aydin.open(`${useCase}/verzeichnis`);
  expect(aydin.page.html).toContain('value="Angebote schreiben"');
});

test("who only reads sees what is stated and gaps as gaps, without a form", async () => {
  await reed.open(`${useCase}/verzeichnis`);
  expect(reed.page.text).toContain("Angebote schreiben");
  expect(reed.page.text).toContain("Noch nicht angegeben");
  expect(reed.page.html).not.toContain("Angaben speichern");
});

test("what was changed stands in the history, by name and without the words themselves", async () => {
  const [event] = await asSuperuser<{ data: object }>(
    "select data from audit_event where kind = 'register.changed' order by position desc limit 1",
  );
  expect(event?.data).toEqual({ changed: ["purposes", "recipients", "retention"] });
});
