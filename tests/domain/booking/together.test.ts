import { beforeAll, beforeEach, expect, test } from "vitest";
import "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { appointmentRows, forgetAppointments, openCalendar } from "#tests/support/calendars.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { mailedToken, mailsTo } from "#tests/support/mailed.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { bookAppointment } from "#app/domain/booking/book.server.ts";
import { cancelAppointment } from "#app/domain/booking/cancel.server.ts";
import { freeTimes } from "#app/domain/booking/free-times.server.ts";
import { holdTime } from "#app/domain/booking/hold.server.ts";
import { moveAppointment } from "#app/domain/booking/move.server.ts";
import { remind } from "#app/domain/booking/reminders.server.ts";
import { wish } from "./wishes.ts";

const { anna, jonas } = people;
const visitor = "katrin@muster-vertrieb.example";
const now = new Date("2027-01-11T07:00:00Z");
const at = (clock: string) => `2027-01-12T${clock}:00Z`;
const weekdays = [1, 2, 3, 4, 5];

beforeAll(() => enrolHouse());
beforeEach(async () => {
  await forgetAppointments();
  await openCalendar(anna.id, null, [{ days: weekdays, start: "09:00", end: "12:00" }]);
  await openCalendar(jonas.id, null, [{ days: weekdays, start: "11:00", end: "16:00" }]);
  await asSuperuser(
    "update calendar set buffer_before_min = 0, buffer_after_min = 15, deputy_id = null, time_off = '[]'",
  );
});

const starts = async (other: Parameters<typeof freeTimes>[0] = {}) =>
  (await freeTimes({ now, ...other })).days[0]?.starts ?? [];

test("with one by name, and with two only when both are free", async () => {
  expect(await starts({ with: [jonas.id] })).toContain(at("14:30"));
  expect(await starts({ with: [jonas.id] })).not.toContain(at("08:00"));
  const both = { with: [anna.id, jonas.id] };
  expect(await starts(both)).toEqual([at("10:00"), at("10:30")]);
  expect(await bookAppointment(wish(at("10:00"), both), now)).toMatchObject({ state: "booked" });
  expect(await appointmentRows()).toMatchObject([
    { person_id: anna.id, second_person_id: jonas.id },
  ]);
  for (const { email } of [anna, jonas]) expect(await mailsTo(email)).toHaveLength(1);
  expect((await mailsTo(visitor))[0]?.props.consultant).toBe(`${anna.name} und ${jonas.name}`);
  for (const { id } of [anna, jonas])
    expect(await bookAppointment(wish(at("10:00"), { with: [id] }), now)).toMatchObject({
      state: "taken",
    });
});

test("nobody bookable by that name offers nothing", async () => {
  expect(await starts({ with: [people.ines.id] })).toEqual([]);
  const asked = wish(at("08:00"), { with: [people.ines.id] });
  expect(await bookAppointment(asked, now)).toEqual({ state: "taken", alternatives: [] });
});

test("on days off the deputy stands in for whoever was asked for", async () => {
  await asSuperuser("update calendar set time_off = $1, deputy_id = $2 where person_id = $3", [
    JSON.stringify([{ from: "2027-01-12", to: "2027-01-12" }]),
    jonas.id,
    anna.id,
  ]);
  const asked = { with: [anna.id] };
  expect((await starts(asked))[0]).toBe(at("10:00"));
  await bookAppointment(wish(at("14:00"), asked), now);
  expect((await appointmentRows())[0]?.person_id).toBe(jonas.id);
  const wednesday = (await freeTimes({ now, ...asked })).days[1];
  expect(wednesday?.starts.at(-1)).toBe("2027-01-13T10:30:00Z");
});

test("the greater of both buffers is kept, not their sum, by listing and by the table", async () => {
  await asSuperuser(
    "update calendar set buffer_before_min = 30, buffer_after_min = 30 where person_id = $1",
    [anna.id],
  );
  const asked = { with: [anna.id] };
  await bookAppointment(wish(at("08:00"), asked), now);
  const free = await starts(asked);
  expect([free.includes(at("08:30")), free.includes(at("09:00"))]).toEqual([false, true]);
  expect(await bookAppointment(wish(at("09:00"), asked), now)).toMatchObject({ state: "booked" });
  const behindTheLock = (clock: string) =>
    asSuperuser(
      `insert into appointment (organisation_id, person_id, starts_at, ends_at, time_zone, name, email, topic, language, idempotency_key)
       select organisation_id, person_id, $1, $1::timestamptz + interval '30 minutes', time_zone, name, email, topic, language, gen_random_uuid()
         from appointment limit 1`,
      [at(clock)],
    );
  await expect(behindTheLock("09:45")).rejects.toThrow("appointment_never_double");
  await behindTheLock("10:00");
});

test("a held time is nobody else's for ten minutes and no longer", async () => {
  const mine = wish(at("08:00"), { with: [anna.id] });
  const { key, with: asked, zone, from, start } = mine;
  const until = new Date(now.getTime() + 600_000);
  expect(await holdTime({ key, with: asked, zone, from, start }, now)).toEqual({
    state: "held",
    until,
  });
  expect(await starts({ with: asked })).not.toContain(start);
  expect(await starts({ with: asked, holdToken: key })).toContain(start);
  const other = wish(start, { with: asked });
  expect(await holdTime({ ...other, key: other.key }, now)).toEqual({ state: "taken" });
  expect(await bookAppointment(other, now)).toMatchObject({ state: "taken" });
  expect(await freeTimes({ now: until, with: asked }).then(({ next }) => next)).not.toBe(undefined);
  expect((await freeTimes({ now: until, with: asked })).days[0]?.starts).toContain(at("08:30"));
  await holdTime({ key, with: asked, zone, from, start: at("09:00") }, now);
  expect(await starts({ with: asked })).toContain(start);
  expect(await bookAppointment(mine, now)).toMatchObject({ state: "booked" });
  expect(await asSuperuser("select 1 from hold")).toEqual([]);
});

const calendarsTo = async (recipient: string) =>
  (await mailsTo(recipient)).flatMap(({ props }) => (props.calendar as { text: string }) ?? []);

test("moves by the link as often as one likes, the same time once; then cancels", async () => {
  await bookAppointment(wish(at("08:00"), { with: [anna.id] }), now);
  const token = await mailedToken(visitor, "appointment-booked");
  const to = { start: at("09:30"), zone: "Pacific/Kiritimati" };
  const moves = await Promise.all([1, 2, 3].map(() => moveAppointment(token, to, now)));
  expect(new Set(moves.map(({ state }) => state))).toEqual(new Set(["moved"]));
  expect(await appointmentRows()).toMatchObject([
    { starts_at: new Date(to.start), sequence: 1, time_zone: to.zone },
  ]);
  const moved = (await mailsTo(visitor)).at(-1);
  expect(moved).toMatchObject({
    kind: "appointment-moved",
    props: { day: "Dienstag, 12. Januar 2027", time: "23:30 bis 00:00\u00a0Uhr" },
  });
  expect(await moveAppointment(token, { ...to, start: at("06:00") }, now)).toMatchObject({
    state: "taken",
  });
  expect(await starts({ with: [anna.id] })).toContain(at("08:00"));
  expect(await cancelAppointment(token)).toMatchObject({ state: "cancelled" });
  expect(await moveAppointment(token, to, now)).toEqual({ state: "used" });
  for (const recipient of [visitor, anna.email]) {
    const files = (await calendarsTo(recipient)).map(({ text }) => text);
    expect(files.map((text) => /SEQUENCE:(\d)/.exec(text)?.[1])).toEqual(["0", "1", "2"]);
    expect(new Set(files.map((text) => /UID:(.*)/.exec(text)?.[1])).size).toBe(1);
  }
});

test("reminds a day and an hour before, each once, for the time that counts", async () => {
  await bookAppointment(wish("2027-01-13T08:00:00Z", { with: [anna.id] }), now);
  const reminders = async () =>
    (await mailsTo(visitor)).filter(({ kind }) => kind === "appointment-reminder");
  const day = new Date("2027-01-12T08:00:30Z");
  expect(await remind(new Date("2027-01-12T07:59:00Z"))).toBe(0);
  const sent = await Promise.all([1, 2, 3].map(() => remind(day)));
  expect(sent.toSorted((one, other) => one - other)).toEqual([0, 0, 1]);
  expect(await remind(new Date("2027-01-12T07:00:00Z"))).toBe(0);
  const token = await mailedToken(visitor, "appointment-booked");
  await moveAppointment(token, { start: "2027-01-14T08:00:00Z", zone: "Europe/Berlin" }, day);
  expect(await remind(new Date("2027-01-13T07:30:00Z"))).toBe(0);
  expect(await remind(new Date("2027-01-13T08:01:00Z"))).toBe(1);
  expect(await remind(new Date("2027-01-14T07:01:00Z"))).toBe(1);
  expect((await reminders()).map(({ props }) => props.when)).toEqual(["day", "day", "hour"]);
  await forgetAppointments();
  await bookAppointment(wish("2027-01-13T08:00:00Z", { with: [anna.id] }), now);
  await cancelAppointment(await mailedToken(visitor, "appointment-booked"));
  expect(await remind(new Date("2027-01-13T07:30:00Z"))).toBe(0);
  await bookAppointment(wish("2027-01-13T09:00:00Z", { with: [anna.id] }), now);
  expect(await remind(new Date("2027-01-13T09:10:00Z")), "too late").toBe(0);
});

test.each([
  ["Pacific/Kiritimati", "Dienstag, 12. Januar 2027", "22:00 bis 22:30\u00a0Uhr"],
  ["Pacific/Pago_Pago", "Montag, 11. Januar 2027", "21:00 bis 21:30\u00a0Uhr"],
])("page, mail and calendar file agree for a visitor in %s", async (zone, day, time) => {
  const free = await freeTimes({ now, zone, with: [anna.id] });
  expect(free.days[0]?.starts).toContain(at("08:00"));
  await bookAppointment(wish(at("08:00"), { zone, with: [anna.id] }), now);
  expect((await mailsTo(visitor))[0]?.props).toMatchObject({ day, time });
  expect((await mailsTo(anna.email))[0]?.props).toMatchObject({
    day: "Dienstag, 12. Januar 2027",
    time: anna.language === "de" ? "09:00 bis 09:30\u00a0Uhr" : "09:00 to 09:30",
  });
  expect((await calendarsTo(visitor))[0]?.text).toContain("DTSTART:20270112T080000Z");
});
