import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { clientPeople, loadSamples, people, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { sold } from "#tests/support/sold.ts";
import { beforeAll, expect, test } from "vitest";
import { browse, type Browser } from "../browser.ts";

const muster = sampleClients.muster.id;
const home = `/arbeitsbereich/${muster}`;
let client: Browser;
let anna: Browser;
let ines: Browser;
let useCase = "";

beforeAll(async () => {
  await loadSamples();
  const app = await appHandler();
  await asSuperuser("insert into assignment values ($1, $2)", [muster, people.ines.id]);
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [muster],
  );
  useCase = `${home}/ki-einsaetze/${row?.id}`;
  client = await browse(await signedInAs(app, clientPeople.aydin.id), useCase);
  anna = await browse(await signedInAs(app, people.anna.id), "/buero");
  ines = await browse(await signedInAs(app, people.ines.id), "/buero");
}, 150_000);

test("an editor asks from the page of the record; too much is said so and stays typed", async () => {
  expect(client.page.text).toContain("Noch hat niemand um eine Prüfung gebeten.");
  await client.follow("Prüfung anfragen");
  const long = await client.press("Prüfung anfragen", { question: "x".repeat(2_001) });
  expect([long.status, long.text]).toEqual([
    400,
    expect.stringContaining("Das ist zu lang. Möglich sind 2.000 Zeichen."),
  ]);
  expect(long.html).toContain("x".repeat(2_001));
  const asked = await client.press("Prüfung anfragen", { question: "Reicht <b>das</b>?" });
  expect(asked.status).toBe(200);
  expect(asked.html).toContain("Reicht &lt;b&gt;das&lt;/b&gt;?");
  expect(asked.text).toContain("Deniz Aydın hat am");
  expect(asked.text).toContain("Die Anfrage wartet seit weniger als einem Arbeitstag.");
  expect(asked.text).not.toContain("Ich übernehme");
});

test("whoever asks a second time meets the first, and what was typed is not lost", async () => {
  const late = await client.send(`${useCase}/pruefungen`, { question: "Und die Frist?" });
  expect(late.status).toBe(409);
  for (const words of ["Inzwischen läuft schon eine Anfrage", "Und die Frist?", "Offene Anfrage"])
    expect(late.text).toContain(words);
});

test("it is the consultants' turn on the client's overview, and stands in their queue", async () => {
  expect((await client.open(home)).text).toContain(
    "Anna Weber oder Ines Lorenz: 1 angefragte Prüfung wartet, seit dem",
  );
  const english = await client.open(`/en/workspace/${muster}`);
  expect(english.text).toContain("Anna Weber or Ines Lorenz: 1 review that was asked for waits");
  const queue = await anna.open("/buero/pruefungen");
  for (const words of ["Deniz Aydın", "KI-Einsatz", "noch niemand", sampleClients.muster.name])
    expect(queue.text).toContain(words);
  expect((await anna.open("/en/office/reviews")).text).toContain("nobody yet");
  expect((await anna.open("/buero/pruefungen?nach=nichts")).status).toBe(404);
});

test("one takes it over, the other hears of it and may take it from there", async () => {
  const seen = await ines.open(`${useCase}/pruefungen`);
  expect(seen.text).toContain("Noch hat niemand aus der Beratung die Prüfung übernommen.");
  await anna.open(`${useCase}/pruefungen`);
  const taken = await anna.press("Ich übernehme", {});
  expect(taken.text).toContain("Anna Weber hat die Prüfung am");
  const late = await ines.press("Ich übernehme", {});
  expect([late.status, late.text]).toEqual([
    409,
    expect.stringContaining("Inzwischen hat Anna Weber die Prüfung übernommen."),
  ]);
  expect((await ines.press("Statt Anna Weber übernehmen", {})).text).toContain(
    "Ines Lorenz hat die Prüfung am",
  );
  expect((await client.open(useCase)).text).toContain("Ines Lorenz sieht es sich an.");
});

test("the answer is read by the client; who answers or withdraws too late is told how it ended", async () => {
  await anna.open(`${useCase}/pruefungen`);
  await anna.follow("Anfrage beantworten");
  await client.open(`${useCase}/pruefungen`);
  await client.follow("Anfrage zurücknehmen");
  await ines.open(`${useCase}/pruefungen`);
  await ines.follow("Anfrage beantworten");
  const answered = await ines.press("Als geprüft beantworten", { note: "Ja, das reicht." });
  expect(answered.text).toContain("Ja, das reicht.");
  const late = await anna.press("Als geprüft beantworten", { note: "Nein, noch nicht." });
  expect(late.status).toBe(409);
  for (const words of ["inzwischen abgeschlossen", "Nein, noch nicht.", "Ja, das reicht."])
    expect(late.text).toContain(words);
  const withdrawn = await client.press("Anfrage zurücknehmen", {});
  expect([withdrawn.status, withdrawn.text]).toEqual([
    409,
    expect.stringContaining("Ja, das reicht."),
  ]);
  const own = await client.open(`${useCase}/pruefungen`);
  expect(own.text).toContain("Ines Lorenz (Beratung) hat geprüft.");
  expect((await anna.open("/buero/pruefungen")).text).toContain("Es wartet nichts");
});

test("the trail tells all of it, looks of the consultancy at the queue included", async () => {
  const { text } = await client.open(`${home}/verlauf`);
  for (const words of [
    "Deniz Aydın hat um eine Prüfung gebeten: KI-Einsatz „",
    "Ines Lorenz (Beratung) hat eine Prüfung übernommen",
    "hat die Bitte um eine Prüfung beantwortet",
    "die angefragten Prüfungen",
  ])
    expect(text).toContain(words);
  const english = await client.open(`/en/workspace/${muster}/history`);
  expect(english.text).toContain("asked for a review: AI use case “");
});

test("what is over the package's limit can be read and neither asked about nor answered", async () => {
  await client.open(`${useCase}/pruefungen`);
  await client.press("Prüfung anfragen", { question: "" });
  const [row] = await asSuperuser<{ id: string }>(
    "select id from review_request where closed_at is null",
  );
  await sold(muster, "invoice");
  const room = (useCases: number) =>
    asSuperuser(
      "update subscription set terms = jsonb_set(terms, '{offer,useCases}', $2) where organisation_id = $1",
      [muster, useCases],
    );
  await room(0);
  const act = `${home}/pruefungen/${row?.id}`;
  expect((await client.send(`${act}/zuruecknehmen`, {})).status).toBe(403);
  expect((await ines.send(`${act}/antwort`, {})).status).toBe(403);
  expect((await client.open(`${useCase}/pruefungen`)).status).toBe(200);
  await room(5);
  expect((await client.send(`${act}/zuruecknehmen`, {})).text).toContain(
    "Deniz Aydın hat die Anfrage zurückgenommen.",
  );
});
