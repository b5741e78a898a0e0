import { asSuperuser } from "#tests/support/database.ts";
import { appHandler } from "#tests/support/app.ts";
import { clientPeople, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { sold } from "#tests/support/sold.ts";
import { beforeAll, expect, test } from "vitest";
import { browse, type Browser } from "../browser.ts";

const muster = sampleClients.muster.id;
const home = `/arbeitsbereich/${muster}`;
let page: Browser;
let consultant: Browser;
/** The sample's own AI use case, which is the oldest, and another. */
let [first, second] = ["", ""];

beforeAll(async () => {
  await loadSamples();
  const app = await appHandler();
  await sold(muster, "invoice");
  await asSuperuser(
    "update subscription set terms = jsonb_set(terms, '{offer,useCases}', '1') where organisation_id = $1",
    [muster],
  );
  await asSuperuser(
    "insert into ai_use_case (organisation_id, use_case, title) values ($1, 'other', 'Zweiter Einsatz')",
    [muster],
  );
  const rows = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1 order by created_at",
    [muster],
  );
  [first = "", second = ""] = rows.map(({ id }) => id);
  page = await browse(await signedInAs(app, clientPeople.mertens.id), home);
  consultant = await browse(await signedInAs(app, people.anna.id), "/buero");
  await asSuperuser("update session set stepped_up_at = now()");
}, 150_000);

test("an AI use case over the limit is shown, explained and cannot be changed; the other can", async () => {
  expect(page.page.text).toContain("nur lesbar, mehr als Ihr Paket umfasst");
  expect(page.page.text).not.toContain("Dieser KI-Einsatz ist nur lesbar");
  const closed = await page.open(`${home}/ki-einsaetze/${second}/verzeichnis`);
  expect([closed.status, closed.text]).toEqual([
    200,
    expect.stringContaining("Dieser KI-Einsatz ist nur lesbar"),
  ]);
  expect(closed.text).not.toContain("Angaben speichern");
  const refused = await page.send(`${home}/ki-einsaetze/${second}/verzeichnis`, {});
  expect([refused.status, refused.text]).toEqual([
    403,
    expect.stringContaining("Ihr Paket umfasst weniger KI-Einsätze"),
  ]);
  const english = await page.send(`/en/workspace/${muster}/ai-use-cases/${second}/record`, {});
  expect([english.status, english.text]).toEqual([
    403,
    expect.stringContaining("This AI use case can only be read"),
  ]);
  const open = await page.open(`${home}/ki-einsaetze/${first}/verzeichnis`);
  expect(open.text).not.toContain("nur lesbar");
  expect((await page.send(`${home}/ki-einsaetze/${first}/verzeichnis`, {})).status).toBe(400);
});

test("the client chooses another one, exactly as many as are included, and it holds at once", async () => {
  await page.open(`${home}/ki-einsaetze/${second}`);
  const form = await page.follow("Wählen, welche bearbeitbar bleiben");
  expect(form.text).toContain("Ihr Paket umfasst einen KI-Einsatz, hier stehen 2.");
  const both = await page.press("Auswahl speichern", { useCase: [first, second] });
  expect([both.status, both.text]).toEqual([
    400,
    expect.stringContaining("Bitte wählen Sie genau einen KI-Einsatz."),
  ]);
  expect(both.html.match(/checked=""/g)).toHaveLength(2);
  const foreign = await page.press("Auswahl speichern", { useCase: crypto.randomUUID() });
  expect([foreign.status, foreign.text]).toEqual([
    400,
    expect.stringContaining("Bitte wählen Sie aus den KI-Einsätzen, die hier stehen."),
  ]);
  const done = await page.press("Auswahl speichern", { useCase: second });
  expect(done.text).toContain("Wählen, welche KI-Einsätze bearbeitbar bleiben");
  expect((await page.open(`${home}/ki-einsaetze/${second}`)).text).not.toContain("nur lesbar");
  expect((await page.send(`${home}/ki-einsaetze/${first}/angaben`, {})).status).toBe(403);
  expect((await page.open(`${home}/verlauf`)).text).toContain(
    "hat gewählt, welche KI-Einsätze bearbeitbar bleiben",
  );
});

test("measures, evidence and entries of what is over the limit stay as they are", async () => {
  const one = async (table: string) => {
    const [row] = await asSuperuser<{ id: string }>(
      `select id from ${table} where organisation_id = $1 order by id limit 1`,
      [muster],
    );
    return row?.id ?? "";
  };
  for (const path of [
    `massnahmen/${await one("measure")}`,
    `massnahmen/${await one("measure")}/kommentare`,
    `nachweise/${await one("evidence")}/zuruecknehmen`,
    `eintraege/${await one("ledger_entry")}`,
  ])
    expect([path, (await page.send(`${home}/${path}`, {})).status]).toEqual([path, 403]);
  const measure = await page.open(`${home}/massnahmen/${await one("measure")}`);
  expect([measure.status, measure.text]).toEqual([200, expect.stringContaining("nur lesbar")]);
});

test("the consultancy writes nothing there either; with room for all, there is nothing to choose", async () => {
  const draft = `${home}/ki-einsaetze/${first}/beratung/entwurf`;
  expect((await consultant.send(draft, {})).status).toBe(403);
  await asSuperuser(
    "update subscription set terms = jsonb_set(terms, '{offer,useCases}', '5') where organisation_id = $1",
    [muster],
  );
  expect((await consultant.send(draft, {})).status).toBe(400);
  const choice = await page.open(`${home}/paket/vertrag/ki-einsaetze`);
  expect(choice.text).toContain("Ihr Paket reicht für alle KI-Einsätze.");
  expect((await page.open(home)).text).not.toContain("nur lesbar");
});
