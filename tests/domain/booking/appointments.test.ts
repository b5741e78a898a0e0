import { beforeAll, beforeEach, expect, test } from "vitest";
import "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { appointmentRows, forgetAppointments, openCalendars } from "#tests/support/calendars.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { enrolHouse, foundClients, muster } from "#tests/support/people.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { periodOf, upcomingAppointments } from "#app/domain/booking/appointments.server.ts";
import { bookAppointment } from "#app/domain/booking/book.server.ts";
import { deletePastAppointments } from "#app/domain/booking/retention.server.ts";
import { wish } from "./wishes.ts";

const now = new Date("2027-01-11T07:00:00Z");

beforeAll(async () => {
  await enrolHouse();
  await foundClients();
  await openCalendars();
});
beforeEach(() => forgetAppointments());

// Thursday, 28 October 2027, shortly before the clock goes back on Sunday.
test.each([
  ["2027-10-28T06:00:00Z", "today"],
  ["2027-10-28T21:59:00Z", "today"],
  ["2027-10-28T22:00:00Z", "thisWeek"],
  ["2027-10-31T22:59:00Z", "thisWeek"],
  ["2027-10-31T23:00:00Z", "nextWeek"],
  ["2027-11-07T22:59:00Z", "nextWeek"],
  ["2027-11-07T23:00:00Z", "later"],
  ["2027-10-25T08:00:00Z", "past"],
])("%s stands under %s, by the calendar in Berlin", (startsAt, period) => {
  expect(periodOf(new Date(startsAt), new Date("2027-10-28T10:00:00Z"))).toBe(period);
});

test("lists from this Monday on, in order, and only what stands and is one's own", async () => {
  for (const start of ["2027-01-14T08:00:00Z", "2027-01-12T08:00:00Z"])
    await bookAppointment(wish(start), now);
  const starts = async (at: string) =>
    (await upcomingAppointments(houseAccess("system"), new Date(at))).map(({ startsAt }) =>
      startsAt.toISOString(),
    );
  const both = ["2027-01-12T08:00:00.000Z", "2027-01-14T08:00:00.000Z"];
  expect(await starts("2027-01-17T22:59:00Z")).toEqual(both);
  expect(await starts("2027-01-17T23:00:00Z")).toEqual([]);
  const outsider = { organisationId: muster.id, actor: { kind: "system" } } as const;
  expect(await upcomingAppointments(outsider, now)).toEqual([]);
});

test("what is over for twelve months is deleted, and the trail says how many", async () => {
  for (const start of ["2027-01-12T08:00:00Z", "2027-01-13T08:00:00Z"])
    await bookAppointment(wish(start), now);
  await asSuperuser(
    `update appointment set starts_at = now() - interval '12 months 1 day', ends_at = now() - interval '12 months'
      where starts_at = '2027-01-12T08:00:00Z'`,
  );
  expect(await deletePastAppointments()).toMatchObject({ appointments: 1 });
  expect(await deletePastAppointments()).toMatchObject({ appointments: 0 });
  expect((await appointmentRows()).map(({ starts_at }) => starts_at)).toEqual([
    new Date("2027-01-13T08:00:00Z"),
  ]);
  const events = await asSuperuser(
    "select data from audit_event where kind = 'appointments.deleted'",
  );
  expect(events).toEqual([{ data: { count: 1 } }]);
});
