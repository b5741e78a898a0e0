import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { clientPeople, loadSamples, openMeasure, sampleClients } from "#tests/support/samples.ts";
import { signedInAs } from "#tests/support/signed-in.ts";
import { beforeAll, expect, test } from "vitest";
import { browse, type Browser } from "../browser.ts";

const muster = sampleClients.muster.id;
let page: Browser;

beforeAll(async () => {
  await loadSamples();
  const reed = await signedInAs(await appHandler(), clientPeople.reed.id);
  const { id } = await openMeasure(muster);
  page = await browse(reed, `/arbeitsbereich/${muster}/massnahmen/${id}`);
}, 150_000);

test("who reads only may still comment; a mistake loses nothing, and text is only text", async () => {
  await page.follow("Kommentare lesen und schreiben");
  const { aydin } = clientPeople;
  const empty = await page.press("Kommentar senden", { text: " ", mentioned: aydin.id });
  expect(empty.status).toBe(400);
  expect(empty.text).toContain("Bitte schreiben Sie etwas.");
  expect(empty.html).toMatch(
    new RegExp(`value="${aydin.id}"[^>]*checked=""|checked=""[^>]*value="${aydin.id}"`),
  );
  const foreign = await page.press("Kommentar senden", {
    text: "<b>Wer</b> prüft das?",
    mentioned: clientPeople.kurz.id,
  });
  expect(foreign.status).toBe(400);
  expect(foreign.text).toContain("Diese Person ist nicht (mehr) dabei.");
  expect(foreign.html).toContain("&lt;b&gt;Wer&lt;/b&gt; prüft das?");
  const sent = await page.press("Kommentar senden", {
    text: "<b>Wer</b> prüft das?",
    mentioned: aydin.id,
  });
  expect(sent.html).toContain("&lt;b&gt;Wer&lt;/b&gt; prüft das?");
  expect(sent.text).toContain("Genannt: Deniz Aydın");
  const [mail] = await asSuperuser("select kind from mail where recipient = $1", [aydin.email]);
  expect(mail).toEqual({ kind: "comment-written" });
});

test.each([
  ["evidence", "/nachweise/", ""],
  ["ai_use_case", "/ki-einsaetze/", ""],
  ["ai_use_case", "/ki-einsaetze/", "/einstufung"],
  ["ai_use_case", "/ki-einsaetze/", "/beratung"],
])(
  "what was said last, and how much, stands on the page of %s at %s…%s",
  async (table, path, below) => {
    const [row] = await asSuperuser<{ id: string }>(
      `select id from ${table} where organisation_id = $1 order by created_at limit 1`,
      [muster],
    );
    const address = `${path}${row?.id}${below}`;
    for (const [room, words] of [
      [
        "/arbeitsbereich",
        ["Kommentare lesen und schreiben", "Kommentar senden", "1 Kommentar", "Zuletzt Tom Reed"],
      ],
      [
        "/en/workspace",
        ["Read and write comments", "Send the comment", "2 comments", "Last Tom Reed"],
      ],
    ] as const) {
      const at = room === "/en/workspace" ? english(address) : address;
      await page.open(`${room}/${muster}${at}`);
      await page.follow(words[0]);
      const sent = await page.press(words[1], { text: `Frage in ${room}` });
      expect(sent.text).toContain(`Frage in ${room}`);
      const record = await page.open(`${room}/${muster}${at}`);
      for (const said of [...words.slice(2), `Frage in ${room}`])
        expect(record.text).toContain(said);
    }
  },
);

const english = (address: string) =>
  address
    .replace("/nachweise", "/evidence")
    .replace("/ki-einsaetze", "/ai-use-cases")
    .replace("/einstufung", "/screening")
    .replace("/beratung", "/advice");

test("who wants no mail when named says so once, and finds it said", async () => {
  await page.open(`/arbeitsbereich/${muster}/erinnerungen`);
  expect(page.page.html).toMatch(/name="mentions"[^>]*checked|checked[^>]*name="mentions"/);
  const off = await page.press("Speichern", { choice: "weekly", mentions: [] });
  expect(off.status).toBe(200);
  expect(off.html).not.toMatch(/name="mentions"[^>]*checked|checked[^>]*name="mentions"/);
  const broken = await page.press("Speichern", { choice: "weekly", mentions: "vielleicht" });
  expect(broken.status).toBe(400);
  expect(broken.text).toContain("Das Formular war unvollständig.");
  const on = await page.press("Speichern", { choice: "each", mentions: "yes" });
  expect(on.html).toMatch(/name="mentions"[^>]*checked|checked[^>]*name="mentions"/);
});
