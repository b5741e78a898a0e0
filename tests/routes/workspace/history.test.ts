import "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { clientPeople, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, expect, test } from "vitest";
import { read } from "../page.ts";

const at = `/arbeitsbereich/${sampleClients.muster.id}/verlauf`;
let app: TestApp;

beforeAll(async () => {
  await loadSamples();
  app = await appHandler();
}, 60_000);

const mertens = () => signedInAs(app, clientPeople.mertens.id);

test("the history is narrowed by its form, without script", async () => {
  const page = await read(
    await (await mertens()).request(`${at}?wer=${clientPeople.aydin.id}&was=plan&von=2026-01-01`),
  );
  expect(page.status).toBe(200);
  expect(page.text).toContain("Deniz Aydın hat");
  expect(page.text).not.toContain("Petra Mertens hat");
  expect(page.html).toContain('value="2026-01-01"');
});

test.each([
  ["von=gestern", 400],
  ["bis=2026-13-01", 400],
  ["was=alles", 400],
  ["wer=x'--", 400],
  ["vor=-1", 404],
  ["vor=x", 404],
])("a query that cannot be read (%s) is said to be so", async (query, status) => {
  expect((await (await mertens()).request(`${at}?${query}`)).status).toBe(status);
});

test("the own chain is verified for everybody who may read it", async () => {
  const page = await read(await (await mertens()).request(`${at}/pruefung`));
  expect(page.text).toContain("Ja. Alle Einträge passen zueinander.");
  const consultant = await signedInAs(app, people.anna.id);
  expect((await consultant.request(`${at}/pruefung`)).status).toBe(200);
});

test("the administrator sees whether chains fit, and no content", async () => {
  const ines = await signedInAs(app, people.ines.id);
  const page = await read(await ines.request("/buero/pruefspur"));
  expect(page.status).toBe(200);
  expect(page.text).toContain("Nordlicht Telefonie GmbH");
  expect(page.text).toContain("Unverändert");
  const jonas = await signedInAs(app, people.jonas.id);
  expect((await jonas.request("/en/office/audit-trail")).status).toBe(404);
});
