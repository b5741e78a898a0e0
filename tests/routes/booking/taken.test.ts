import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { appointmentRows, overlaps } from "#tests/support/calendars.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { read } from "../page.ts";
import {
  bookingGround,
  expectTyped,
  fromElsewhere,
  german,
  openMornings,
  times,
  typed,
  valueOf,
} from "./ground.ts";

const { app, open, send, filled } = bookingGround();

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
      page: await read(await app().visitor().post(german.booked, one, fromElsewhere())),
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
  const won = await app().post(
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

test("the sixth booking within an hour from one address waits, with everything still there", async () => {
  const fields = await filled();
  const free = times(await open());
  const from = { "x-forwarded-for": "198.51.100.9" };
  const statuses: number[] = [];
  for (let count = 0; count < 5; count += 1)
    statuses.push(
      (
        await app().post(
          german.booked,
          { ...fields, key: randomUUID(), time: free[count] ?? "" },
          from,
        )
      ).status,
    );
  expect(new Set(statuses)).toEqual(new Set([303, 409]));
  const response = await app().post(german.booked, fields, from);
  expect([response.status, Number(response.headers.get("retry-after")) > 0]).toEqual([429, true]);
  const page = await read(response);
  expect(page.text).toContain("Das waren viele Buchungen in kurzer Zeit.");
  expectTyped(page);
});

test("without a free time the page says so, and leads to the contact form", async () => {
  await asSuperuser("update calendar set weekly = '[]'");
  const page = await open();
  await openMornings();
  expect(page.status).toBe(200);
  expect(page.text).toContain("Derzeit ist kein Termin frei");
  const ways = page.all("a").filter(({ attributes }) => attributes.href === "/kontakt");
  expect(ways.map(({ text }) => text)).toContain("Nachricht schreiben");
});
