import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import "#tests/support/database.ts";
import { appHandler, type TestApp } from "#tests/support/app.ts";
import {
  appointmentRows,
  forgetAppointments,
  openCalendar,
  overlaps,
} from "#tests/support/calendars.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { mailedToken, mailsTo } from "#tests/support/mailed.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { confirmed, jens } from "#tests/support/prospects.ts";
import type { Fields } from "#tests/support/visitor.ts";
import { type Page, read } from "./page.ts";

let app: TestApp;

const everyDay = [{ days: [1, 2, 3, 4, 5, 6, 7], start: "09:00", end: "12:00" }];

beforeAll(async () => {
  app = await appHandler();
  app.site.trustedProxyHops = 1;
  await enrolHouse();
  await openCalendar(people.anna.id, null, everyDay);
});
beforeEach(() => forgetAppointments());

const german = { page: "/erstgespraech", booked: "/erstgespraech/gebucht" };
const english = { page: "/en/first-consultation", booked: "/en/first-consultation/booked" };

let senders = 0;
const fromElsewhere = () => ({ "x-forwarded-for": `2001:db8:${(senders += 1).toString(16)}::1` });

const open = async (path = german.page) => read(await app.request(path));
const send = async (fields: Fields, path = german.booked) =>
  read(await app.post(path, fields, fromElsewhere()));
const times = (page: Page) =>
  page
    .all("input")
    .filter(({ attributes }) => attributes.name === "time")
    .map(({ attributes }) => attributes.value ?? "");
const valueOf = (page: Page, name: string) =>
  page.all("input").find(({ attributes }) => attributes.name === name)?.attributes.value;

const typed = {
  name: "Katrin Beispiel",
  email: "katrin@muster-vertrieb.example",
  phone: "+49 30 123456",
  company: "Muster & Söhne",
  topic: "planned-use",
  message: "Zeile eins\r\nZeile „zwei“ <b>",
  way: "phone",
  zone: "Europe/Berlin",
};

async function filled(other: Fields = {}): Promise<Fields> {
  const page = await open();
  return {
    ...typed,
    time: times(page)[0] ?? "",
    key: valueOf(page, "key") ?? "",
    report: "",
    shown: "",
    ...other,
  };
}

function expectTyped(page: Page) {
  for (const name of ["name", "email", "phone", "company"] as const)
    expect(valueOf(page, name)).toBe(typed[name]);
  expect(page.html).toContain('<option value="planned-use" selected="">');
  expect(page.html).toMatch(/Zeile eins\r?\nZeile „zwei“ &lt;b&gt;<\/textarea>/);
}

describe.each([
  [
    "de",
    german,
    /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch), \d{1,2}\. \S+ 20\d\d, \d\d:\d\d\sUhr$/,
  ],
  ["en", english, /^\w+day, \d{1,2} \w+ 20\d\d, \d\d:\d\d$/],
] as const)("the page in %s", (lang, addresses, full) => {
  test("shows the next free time first, every time as a full date, and one small script of our own", async () => {
    const page = await open(addresses.page);
    expect([page.status, page.lang]).toEqual([200, lang]);
    expect(page.html.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(/^<script src="\/live-times\.js" nonce="[\w-]{22}" type="module">$/),
    ]);
    expect(page.headers.get("set-cookie")).toBeNull();
    const labels = page
      .all("label")
      .filter(({ text }) => /\d\d:\d\d/.test(text))
      .map(({ text }) => text);
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.filter((text) => !full.test(text))).toEqual([]);
    const values = times(page);
    expect(values).toEqual(values.toSorted());
    expect(new Set(values).size).toBe(values.length);
    expect(page.text).toContain(
      lang === "de" ? "Mitteleuropäische Zeit (Berlin)" : "Central European Time (Berlin)",
    );
    const ticked = page.all("input").filter(({ attributes }) => "checked" in attributes);
    expect(ticked.map(({ attributes }) => attributes.value)).toEqual(["phone"]);
  });

  test("books by form, confirms on a page of its own and twice the same", async () => {
    const fields = await filled();
    const response = await app.post(addresses.booked, fields, fromElsewhere());
    expect(response.status).toBe(303);
    const location = response.headers.get("location") ?? "";
    expect(location).not.toMatch(/katrin|muster/i);
    const page = await read(await app.request(location));
    expect([page.status, page.headings]).toEqual([
      200,
      [lang === "de" ? "Ihr Termin ist gebucht" : "Your time is booked"],
    ]);
    const again = await app.post(addresses.booked, fields, fromElsewhere());
    expect([
      again.status,
      new URL(again.headers.get("location") ?? "", app.origin).pathname,
    ]).toEqual([303, addresses.booked]);
    expect(
      [await appointmentRows(), await mailsTo(typed.email)].map(({ length }) => length),
    ).toEqual([1, 1]);
    expect((await appointmentRows())[0]).toMatchObject({
      language: lang,
      message: "Zeile eins\nZeile „zwei“ <b>",
    });
  });
});

test("without a receipt of ours the confirmation shows nothing", async () => {
  for (const t of ["", "?t=", "?t=eyJhIjoxfQ.AAAA", "?t=2026-12-01T10:00:00Z"]) {
    const response = await app.request(german.booked + t);
    expect([response.status, response.headers.get("location")]).toEqual([302, german.page]);
  }
});

test("50 visitors at once want one time: one gets it, 49 see others and keep what they typed", async () => {
  const fields = await filled();
  const people49 = Array.from({ length: 50 }, (_, index) => ({
    ...fields,
    key: randomUUID(),
    email: `wunsch${index}@muster-vertrieb.example`,
  }));
  const answers = await Promise.all(
    people49.map(async (one) => ({
      one,
      page: await read(await app.visitor().post(german.booked, one, fromElsewhere())),
    })),
  );
  const refused = answers.filter(({ page }) => page.status === 409);
  expect([answers.filter(({ page }) => page.status === 303).length, refused.length]).toEqual([
    1, 49,
  ]);
  for (const { one, page } of refused) {
    const offered = times(page);
    expect(offered.length).toBeGreaterThan(5);
    expect(offered).not.toContain(fields.time);
    expect(page.title).toMatch(/^Fehler: /);
    expect(page.text).toContain("Dieser Termin ist leider nicht mehr frei.");
    expect(page.text).toContain("Diese Termine sind noch frei");
    expect([valueOf(page, "email"), valueOf(page, "key")]).toEqual([one.email, one.key]);
    expect([valueOf(page, "name"), valueOf(page, "phone"), valueOf(page, "company")]).toEqual([
      typed.name,
      typed.phone,
      typed.company,
    ]);
  }
  expect((await appointmentRows()).length).toBe(1);
  expect(await overlaps()).toEqual([]);
  const mails = await asSuperuser("select kind from mail order by kind");
  expect(mails.map(({ kind }) => String(kind))).toEqual([
    "appointment-booked",
    "appointment-booked-consultant",
  ]);
}, 60_000);

test("the loser takes one of the others with the same form", async () => {
  const fields = await filled();
  await send({ ...fields, key: randomUUID() });
  const lost = await send(fields);
  expectTyped(lost);
  const won = await app.post(
    german.booked,
    { ...fields, time: times(lost)[0] ?? "" },
    fromElsewhere(),
  );
  expect(won.status).toBe(303);
});

test("the same form for another time is refused and says what is booked", async () => {
  const fields = await filled();
  await send(fields);
  const other = times(await open()).find((time) => time !== fields.time) ?? "";
  const page = await send({ ...fields, time: other });
  expect(page.status).toBe(409);
  expect(page.text).toContain("Mit diesem Formular haben Sie schon einen Termin gebucht:");
  expectTyped(page);
});

const long = (length: number) => "x".repeat(length);

test.each([
  ["time", "", "Bitte wählen Sie einen Termin."],
  ["time", "morgen", "Bitte wählen Sie einen Termin."],
  ["time", "2026-02-31T10:00:00Z", "Bitte wählen Sie einen Termin."],
  ["name", "  ", "Bitte geben Sie Ihren Namen an."],
  ["name", long(201), "Das ist zu lang."],
  ["name", "Katrin\u0007", "Hier sind nur gewöhnliche Zeichen"],
  ["email", "katrin", "Bitte geben Sie eine E-Mail-Adresse an"],
  ["email", "a@b.example, c@d.example", "Bitte geben Sie eine E-Mail-Adresse an"],
  ["phone", "ruf mich an", "Bitte prüfen Sie die Telefonnummer"],
  ["company", long(201), "Das ist zu lang."],
  ["topic", "", "Bitte wählen Sie ein Thema."],
  ["topic", "anything", "Bitte wählen Sie ein Thema."],
  ["message", long(4001), "Das ist zu lang."],
])("a wrong %s is named at its field and nothing else is lost", async (field, value, words) => {
  const page = await send(await filled({ [field]: value }));
  expect([page.status, page.title.startsWith("Fehler: ")]).toEqual([400, true]);
  const link = page.all("a").find(({ attributes }) => attributes.href === `#${field}`);
  expect(link?.text).toContain(words);
  expect(page.html).toMatch(new RegExp(`id="${field}-error"`));
  expect(page.html).toMatch(new RegExp(`<(input|select|textarea)[^>]* id="${field}"`));
  if (field !== "email") expect(valueOf(page, "email")).toBe(typed.email);
  expect(await appointmentRows()).toEqual([]);
});

test.each([
  ["a field we do not know", { admin: "1" }],
  ["a broken key", { key: "1" }],
  ["a repeated hidden field", { shown: ["2026-12-01", "2026-12-02"] }],
])("%s is a broken form", async (_, other) => {
  expect((await send(await filled(other))).status).toBe(400);
  expect(await appointmentRows()).toEqual([]);
});

test("later times keep what was typed, the chosen time included, and nothing is booked", async () => {
  const first = await open();
  const later = first.all("button").find(({ text }) => text === "Spätere Woche");
  const chosen = times(first)[3] ?? "";
  const page = await send(
    { ...(await filled()), time: chosen, show: later?.attributes.value ?? "" },
    german.page,
  );
  expect(page.status).toBe(200);
  expectTyped(page);
  expect(page.html).toContain(`checked="" value="${chosen}"`);
  expect(times(page).filter((time) => !times(first).includes(time)).length).toBeGreaterThan(20);
  expect(page.all("button").map(({ text }) => text)).toContain("Frühere Woche");
  expect(await appointmentRows()).toEqual([]);
  const inEnglish = await send(
    { ...(await filled()), time: chosen, shown: later?.attributes.value ?? "" },
    english.page,
  );
  expect([inEnglish.lang, valueOf(inEnglish, "name")]).toEqual(["en", typed.name]);
});

test("from a report nothing is typed again, and only a tick shares the answers", async () => {
  const report = await confirmed(jens);
  const reportPage = await open(`/bericht/ansehen/${report}`);
  const form = reportPage.all("form").find(({ attributes }) => attributes.action === german.page);
  expect([form?.attributes.method, valueOf(reportPage, "report")]).toEqual(["post", report]);
  const page = await send({ report }, german.page);
  expect([valueOf(page, "name"), valueOf(page, "email"), valueOf(page, "company")]).toEqual([
    "Jens",
    jens.email,
    jens.company,
  ]);
  const share = page.all("input").find(({ attributes }) => attributes.name === "share");
  expect(share && "checked" in share.attributes).toBe(false);
  await send({ ...(await filled()), email: jens.email, report, share: "yes" });
  expect((await appointmentRows())[0]).toMatchObject({ answers_shared: true, email: jens.email });
  expect((await appointmentRows())[0]?.self_check_id).not.toBeNull();
});

test("the sixth booking within an hour from one address waits, with everything still there", async () => {
  const fields = await filled();
  const free = times(await open());
  const from = { "x-forwarded-for": "198.51.100.9" };
  const statuses: number[] = [];
  for (let count = 0; count < 5; count += 1)
    statuses.push(
      (
        await app.post(
          german.booked,
          { ...fields, key: randomUUID(), time: free[count] ?? "" },
          from,
        )
      ).status,
    );
  expect(new Set(statuses)).toEqual(new Set([303, 409]));
  const response = await app.post(german.booked, fields, from);
  expect([response.status, Number(response.headers.get("retry-after")) > 0]).toEqual([429, true]);
  const page = await read(response);
  expect(page.text).toContain("Das waren viele Buchungen in kurzer Zeit.");
  expectTyped(page);
});

test("link scanners cancel nothing; the button does, and the time is free again", async () => {
  const fields = await filled();
  await send(fields);
  const address = `/erstgespraech/absagen/${await mailedToken(typed.email, "appointment-booked")}`;
  for (let count = 0; count < 5; count += 1) {
    expect((await app.request(address, { method: "HEAD" })).status).toBe(200);
    const look = await open(address);
    expect([look.status, look.headings, look.headers.get("cache-control")]).toEqual([
      200,
      ["Möchten Sie diesen Termin absagen?"],
      "no-store",
    ]);
  }
  expect((await appointmentRows())[0]?.status).toBe("confirmed");
  expect(times(await open())).not.toContain(fields.time);
  expect((await send({}, address)).headings).toEqual(["Ihr Termin ist abgesagt"]);
  expect((await send({}, address)).status).toBe(410);
  expect(times(await open())).toContain(fields.time);
  expect((await open("/en/first-consultation/cancel/nonsense")).status).toBe(404);
});

test("without a free time the page says so, and leads to the contact form", async () => {
  await asSuperuser("update calendar set weekly = '[]'");
  const page = await open();
  await openCalendar(people.anna.id, null, everyDay);
  expect(page.status).toBe(200);
  expect(page.text).toContain("Derzeit ist kein Termin frei");
  const ways = page.all("a").filter(({ attributes }) => attributes.href === "/kontakt");
  expect(ways.map(({ text }) => text)).toContain("Nachricht schreiben");
});
