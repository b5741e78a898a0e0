import { describe, expect, test } from "vitest";
import { appointmentRows } from "#tests/support/calendars.ts";
import { mailsTo } from "#tests/support/mailed.ts";
import { confirmed, jens } from "#tests/support/prospects.ts";
import { read } from "../page.ts";
import {
  bookingGround,
  english,
  expectTyped,
  fromElsewhere,
  german,
  times,
  typed,
  valueOf,
} from "./ground.ts";

const { app, open, send, filled } = bookingGround();

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
    const response = await app().post(addresses.booked, fields, fromElsewhere());
    expect(response.status).toBe(303);
    const location = response.headers.get("location") ?? "";
    expect(location).not.toMatch(/katrin|muster/i);
    const page = await read(await app().request(location));
    expect([page.status, page.headings]).toEqual([
      200,
      [lang === "de" ? "Ihr Termin ist gebucht" : "Your time is booked"],
    ]);
    const again = await app().post(addresses.booked, fields, fromElsewhere());
    expect([
      again.status,
      new URL(again.headers.get("location") ?? "", app().origin).pathname,
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
    const response = await app().request(german.booked + t);
    expect([response.status, response.headers.get("location")]).toEqual([302, german.page]);
  }
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
