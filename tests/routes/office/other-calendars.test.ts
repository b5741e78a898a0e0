import { beforeAll, beforeEach, expect, test } from "vitest";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { calendarFile } from "#tests/support/calendar-server.ts";
import { forgetAppointments, openCalendars } from "#tests/support/calendars.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { enrolHouse } from "#tests/support/people.ts";
import { upload } from "#tests/support/files/multipart.ts";
import type { Fields } from "#tests/support/visitor.ts";
import { read } from "../page.ts";

let app: TestApp;
const page = "/buero/andere-kalender";

beforeAll(async () => {
  process.env.CALENDAR_HOSTS = "calendar.beispiel.example";
  app = await appHandler();
  await enrolHouse();
});
beforeEach(async () => {
  await forgetAppointments();
  await openCalendars();
});

async function signedIn() {
  const anna = app.visitor();
  await anna.post("/demo/sessions", { person: "anna" });
  const send = (fields: Fields, file?: ReturnType<typeof ics>, at = page) =>
    upload(anna, at, fields, file);
  return { ...anna, send };
}

const events = calendarFile(
  "UID:a\nSUMMARY:Arzt\nDTSTART:20280101T090000Z\nDURATION:PT1H",
  "UID:b",
);
const ics = (text: string | Buffer = events, name = "Mein Kalender.ics") => ({
  name,
  type: "text/calendar",
  bytes: Buffer.from(text),
});

test("a calendar file is uploaded without a script, listed by its name, and removed", async () => {
  const anna = await signedIn();
  const soon = calendarFile(
    `UID:a\nDTSTART:${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll("-", "")}T090000Z\nDURATION:PT1H`,
    "UID:b",
  );
  const sent = await anna.send({ fileName: "" }, ics(soon));
  expect([sent.status, sent.headers.get("location")]).toEqual([303, page]);
  const list = await read(await anna.request(page));
  expect(list.text).toContain("Mein Kalender");
  expect(list.text).toContain("eine belegte Zeit");
  expect(list.text).toContain("Ein Eintrag war nicht lesbar");
  const [source] = await asSuperuser<{ id: string }>("select id from busy_source");
  const removed = await anna.post(`${page}/entfernen`, { source: source?.id ?? "" });
  expect(removed.status).toBe(303);
  expect(await asSuperuser("select * from busy_time")).toEqual([]);
});

const endless = calendarFile("UID:a\nDTSTART:20270101T000000Z\nRRULE:FREQ=SECONDLY");

test.each([
  ["no file", {}, undefined, "Bitte wählen Sie eine Datei."],
  ["an empty file", {}, ics(""), "Bitte wählen Sie eine Datei."],
  ["a picture", {}, ics(Buffer.from([137, 80, 78, 71, 0])), "keine lesbare Kalenderdatei"],
  ["a card", {}, ics("BEGIN:VCARD\r\nFN:K\r\nEND:VCARD\r\n"), "Das ist kein Kalender."],
  ["an endless rule", {}, ics(endless), "eine Regel, die nicht endet"],
  ["more than 2 MB", {}, ics(Buffer.alloc(3_000_000, "x")), "größer als 2 MB"],
  ["a field too many", { person: "x" }, ics(), "keine lesbare Kalenderdatei"],
  ["a name twice", { fileName: ["Privat", "Verein"] }, ics(), "keine lesbare Kalenderdatei"],
  ["a name over lines", { fileName: "Pri\nvat" }, ics(), "nur gewöhnliche Zeichen"],
])("%s is refused in words, and the name typed stays", async (_, fields, file, words) => {
  const given: Fields = { fileName: "Privat", ...fields };
  const answer = await read(await (await signedIn()).send(given, file));
  expect(answer.status).toBe(400);
  expect(answer.text).toContain(words);
  if (given.fileName === "Privat") expect(answer.html).toContain('value="Privat"');
  expect(await asSuperuser("select * from busy_source")).toEqual([]);
});

test("a hostile file name is text", async () => {
  const anna = await signedIn();
  await anna.send({ fileName: "" }, ics(events, `"><script>alert(1)</script>.ics`));
  const { html } = await read(await anna.request(page));
  expect(html).not.toContain("<script>alert");
});

test("files come to their own page only, and half of one is none", async () => {
  const anna = await signedIn();
  expect((await anna.send({}, ics(), "/buero/sperren")).status).toBe(415);
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const broken = await anna.post(page, {}, headers, Buffer.from("--x\r\nkein Ende"));
  expect(broken.status).toBe(400);
});

test("an address of an allowed host is taken, never shown again; all others are refused without being repeated", async () => {
  const anna = await signedIn();
  const add = (address: string) => anna.post(`${page}/adresse`, { address, addressName: "Verein" });
  for (const address of [
    "https://7QxZ.example/a.ics",
    "http://calendar.beispiel.example/7QxZ",
    "https://127.0.0.1/7QxZ",
  ]) {
    const refused = await read(await add(address));
    expect(refused.status).toBe(400);
    expect(refused.text).toContain("Von dieser Adresse holen wir keine Kalender.");
    expect(refused.html).toContain('value="Verein"');
    expect(refused.html).not.toContain("7QxZ");
  }
  expect((await add("webcal://calendar.beispiel.example/private-7QxZ/basic.ics")).status).toBe(303);
  const list = await read(await anna.request(page));
  expect(list.text).toContain(
    "Abo bei calendar.beispiel.example · wird gerade zum ersten Mal geholt",
  );
  expect(list.html).not.toContain("7QxZ");
  await asSuperuser(
    "update busy_source set problem = 'gone', failed_at = now(), fetched_at = now()",
  );
  const failing = await read(await anna.request("/en/office/other-calendars"));
  expect(failing.text).toContain(
    "There is no calendar at this address any more. The times from before still count.",
  );
});
