import { beforeAll, beforeEach, expect, test } from "vitest";
import "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import { appointmentRows, forgetAppointments, openCalendars } from "#tests/support/calendars.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { mailsTo } from "#tests/support/mailed.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { wish } from "#tests/domain/booking/wishes.ts";
import { bookAppointment } from "#app/domain/booking/book.server.ts";
import { freeTimes } from "#app/domain/booking/free-times.server.ts";
import { read } from "../page.ts";

let app: TestApp;
const { anna, jonas } = people;
const visitor = "katrin@muster-vertrieb.example";

beforeAll(async () => {
  app = await appHandler();
  await enrolHouse();
});
beforeEach(async () => {
  await forgetAppointments();
  await asSuperuser("delete from calendar_feed");
  await openCalendars();
});

async function signedIn(person: "anna" | "jonas" = "anna") {
  const somebody = app.visitor();
  await somebody.post("/demo/sessions", { person });
  return somebody;
}

const hours = (other: Record<string, string> = {}) => ({
  person: anna.id,
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((day) => [`day${day}`, "08:00-10:00, 10.30–11:30"]),
  ),
  overrides: "",
  timeOff: "",
  extraHolidays: "",
  timeZone: "Europe/Berlin",
  land: "",
  bufferBeforeMin: "0",
  bufferAfterMin: "0",
  noticeHours: "24",
  maxAheadDays: "42",
  maxPerDay: "6",
  priority: "0",
  deputy: "",
  videoRoom: "",
  ...other,
});

test("hours are previewed without being saved, saved, and count at once", async () => {
  const office = await signedIn();
  const before = (await freeTimes({ with: [anna.id] })).days;
  const preview = await read(await office.post("/buero/zeiten/vorschau", hours()));
  expect(preview.status).toBe(200);
  expect(preview.text).toContain("08:00\u00a0Uhr · 08:30\u00a0Uhr");
  expect((await freeTimes({ with: [anna.id] })).days).toEqual(before);
  const saved = await office.post("/buero/zeiten", hours({ deputy: jonas.id }));
  expect(saved.status).toBe(303);
  const page = await read(await office.request(saved.headers.get("location") ?? ""));
  expect(page.html).toContain('value="08:00–10:00, 10:30–11:30"');
  // The notice may cut the first day, and a week may end with it: the week after is whole.
  const { later: from } = await freeTimes({ with: [anna.id] });
  expect((await freeTimes({ with: [anna.id], from })).days[0]?.starts).toHaveLength(6);
});

test.each([
  ["day2", "neun bis zwölf", "Bitte schreiben Sie Zeiten wie"],
  ["day3", "12:00–09:00", "Das Ende muss nach dem Anfang liegen."],
  ["timeOff", "01.02.2027\n31.02.2027", "Zeile 2: Bitte schreiben Sie den Tag"],
  ["overrides", "24.12.2026: 25:00–26:00", "Zeile 1: Bitte schreiben Sie Zeiten"],
  ["maxPerDay", "0", "Bitte geben Sie eine passende Zahl an."],
  ["timeZone", "Mars/Olympus", "Diese Zeitzone kennen wir nicht."],
  ["videoRoom", "http://x.example", "Bitte geben Sie eine Adresse an"],
])("a wrong %s is named and nothing is lost", async (field, value, words) => {
  const page = await read(
    await (await signedIn()).post("/buero/zeiten", hours({ [field]: value })),
  );
  expect(page.status).toBe(400);
  expect(page.text).toContain(words);
  expect(page.html).toContain("08:00-10:00, 10.30–11:30");
});

test("others' hours are for the lead of the consultants", async () => {
  const office = await signedIn("jonas");
  const own = (people.jonas.roles as readonly string[]).includes("lead-consultant");
  const page = await office.request(`/buero/zeiten?person=${anna.id}`);
  expect(page.status).toBe(own ? 200 : 404);
  expect((await office.post("/buero/zeiten", hours())).status).toBe(own ? 303 : 404);
});

test("says why a time is not free, and that one is", async () => {
  const office = await signedIn();
  const start = (await freeTimes({ with: [anna.id] })).next ?? "";
  const ask = async (at: string) => {
    const [day = "", time = ""] = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Berlin",
      dateStyle: "short",
      timeStyle: "short",
    })
      .format(new Date(at))
      .split(" ");
    const address = `/buero/warum?person=${anna.id}&tag=${day}&zeit=${time}`;
    return (await read(await office.request(address))).text;
  };
  expect(await ask(start)).toContain("Dieser Termin ist frei.");
  await bookAppointment(wish(start, { with: [anna.id] }));
  expect(await ask(start)).toContain("ist belegt: Katrin Beispiel");
  expect(await ask(new Date().toISOString())).not.toContain("Dieser Termin ist frei.");
  const later = (await freeTimes({ with: [anna.id] })).next ?? "";
  const [day = ""] = later.split("T");
  const block = { person: anna.id, day, from: "00:00", to: "23:59", note: "Messe" };
  expect((await office.post("/buero/sperren", block)).status).toBe(303);
  expect(await ask(later)).toContain("ist belegt: Messe");
  expect((await office.post("/buero/sperren", block)).status).toBe(303);
  const [row, ...more] = await asSuperuser<{ id: string }>("select id from busy_time");
  expect(more).toEqual([]);
  const week = await read(await office.request(`/buero/woche?ab=${day}`));
  expect(week.text).toContain("Messe");
  expect((await office.post("/buero/sperren/aufheben", { block: row?.id ?? "" })).status).toBe(303);
  expect(await ask(later)).toContain("Dieser Termin ist frei.");
});

test("moves and hands over with a note; an outcome is recorded once and a no-show gets an offer", async () => {
  const office = await signedIn();
  const time = (await freeTimes({ with: [anna.id, jonas.id] })).next ?? "";
  await bookAppointment(wish(time, { with: [anna.id] }));
  const id = (await appointmentRows())[0]?.id ?? "";
  const address = `/buero/termine/${id}/verschieben`;
  const times = async (person: string) =>
    (await read(await office.request(`${address}?person=${person}`))).html;
  expect(await times(anna.id)).not.toContain(time);
  expect(await times(jonas.id)).toContain(time);
  const moved = await office.post(address, { time, with: jonas.id, note: "Jonas übernimmt." });
  expect(moved.status).toBe(303);
  expect((await appointmentRows())[0]).toMatchObject({ person_id: jonas.id, sequence: 1 });
  expect((await mailsTo(visitor)).at(-1)?.props.note).toBe("Jonas übernimmt.");
  expect((await mailsTo(anna.email)).at(-1)?.kind).toBe("appointment-cancelled");
  expect((await mailsTo(jonas.email)).at(-1)?.kind).toBe("appointment-booked-consultant");
  const outcome = `/buero/termine/${id}/ergebnis`;
  expect((await office.post(outcome, { outcome: "no-show" })).status).toBe(404);
  await asSuperuser(
    "update appointment set starts_at = now() - interval '1 hour', ends_at = now() - interval '30 minutes'",
  );
  expect((await office.post(outcome, { outcome: "no-show" })).status).toBe(303);
  expect((await office.post(outcome, { outcome: "held" })).status).toBe(404);
  const missed = (await mailsTo(visitor)).filter(({ kind }) => kind === "appointment-missed");
  expect(missed).toHaveLength(1);
});

test("a feed shows busy or full until it is revoked or its owner leaves", async () => {
  const office = await signedIn();
  await bookAppointment(
    wish((await freeTimes({ with: [anna.id] })).next ?? "", { with: [anna.id] }),
  );
  const make = async (shows: string) => {
    const page = await read(await office.post("/buero/kalender", { shows }));
    return /\/kalender\/[\w-]{43}/.exec(page.text)?.[0] ?? "";
  };
  const [busy, full] = [await make("busy"), await make("full")];
  const look = async (address: string) => app.visitor().request(address);
  const text = async (address: string) =>
    (await (await look(address)).text()).replaceAll("\r\n ", "");
  expect(await text(busy)).not.toContain("Katrin");
  expect(await text(busy)).toContain("SUMMARY:Belegt");
  expect(await text(full)).toContain("Katrin Beispiel");
  const { headers } = await look(busy);
  expect([headers.get("content-type"), headers.get("cache-control")]).toEqual([
    "text/calendar; charset=utf-8",
    "no-store",
  ]);
  const [feed] = await asSuperuser<{ id: string }>(
    "select id from calendar_feed where shows = 'busy'",
  );
  expect((await office.post("/buero/kalender/widerruf", { feed: feed?.id ?? "" })).status).toBe(
    303,
  );
  expect([(await look(busy)).status, (await look(full)).status]).toEqual([404, 200]);
  await asSuperuser("update member set ended_at = now() where person_id = $1", [anna.id]);
  expect((await look(full)).status).toBe(404);
  await asSuperuser("update member set ended_at = null where person_id = $1", [anna.id]);
});
