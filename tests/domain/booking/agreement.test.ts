import { beforeAll, beforeEach, expect, test } from "vitest";
import "#tests/support/database.ts";
import "#tests/support/settings.ts";
import {
  appointmentRows,
  forgetAppointments,
  openCalendar,
  overlaps,
} from "#tests/support/calendars.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { bookAppointment } from "#app/domain/booking/book.server.ts";
import { freeTimes } from "#app/domain/booking/free-times.server.ts";
import { random, wish } from "./wishes.ts";

beforeAll(() => enrolHouse());
beforeEach(() => forgetAppointments());

/** Every free start there is: all windows one after another, as a visitor pages through them. */
async function listed(now: Date): Promise<string[]> {
  const found: string[] = [];
  for (let from: string | undefined, more = true; more;) {
    const free = await freeTimes({ from, now });
    found.push(...free.days.flatMap(({ starts }) => starts));
    from = free.later;
    more = from !== undefined;
  }
  return found;
}

test.each([1, 2, 3, 4, 5, 6])("listing and accepting agree (seed %i)", async (seed) => {
  const next = random(seed);
  const pick = (count: number) => Math.floor(next() * count);
  const hour = (least: number, most: number) =>
    `${String(least + pick(most - least)).padStart(2, "0")}:${pick(2) ? "00" : "30"}`;
  const lands = ["BY", "BE", "SN", null];
  for (const { id } of [people.anna, people.jonas]) {
    const days = [1, 2, 3, 4, 5, 6, 7].filter(() => next() < 0.6);
    await openCalendar(id, lands[pick(4)] ?? null, [
      { days: [...days, 3], start: hour(7, 11), end: hour(12, 18) },
    ]);
  }
  // Around both changes of the clock, Easter, May and the turn of the year.
  const starts = [
    "2027-03-22",
    "2027-10-25",
    "2027-03-29",
    "2027-04-28",
    "2026-12-21",
    "2027-02-26",
  ];
  const now = new Date(`${starts[seed - 1]}T06:20:00Z`);
  for (let round = 0; round < 12; round += 1) {
    const free = await listed(now);
    const isWild = next() < 0.4;
    const any = new Date(now.getTime() + pick(45 * 48) * 1_800_000)
      .toISOString()
      .replace(".000", "");
    const start = isWild ? any : (free[pick(free.length)] ?? any);
    const answer = await bookAppointment(wish(start), now);
    expect([start, answer.state]).toEqual([start, free.includes(start) ? "booked" : "taken"]);
    if (answer.state === "taken")
      expect(answer.alternatives.filter((one) => !free.includes(one))).toEqual([]);
  }
  expect((await appointmentRows()).length).toBeGreaterThan(4);
  expect(await overlaps()).toEqual([]);
});
