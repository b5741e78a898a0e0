import { beforeAll, beforeEach, expect, test } from "vitest";
import "#tests/support/database.ts";
import "#tests/support/settings.ts";
import {
  appointmentRows,
  forgetAppointments,
  openCalendars,
  overlaps,
} from "#tests/support/calendars.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { mailsTo } from "#tests/support/mailed.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { confirmed, jens, katrin } from "#tests/support/prospects.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { upcomingAppointments } from "#app/domain/booking/appointments.server.ts";
import { bookAppointment } from "#app/domain/booking/book.server.ts";
import { contactOfReport } from "#app/domain/booking/contact.server.ts";
import { freeTimes } from "#app/domain/booking/free-times.server.ts";
import { wish } from "./wishes.ts";

const now = new Date("2027-01-11T07:00:00Z");
const first = "2027-01-12T08:00:00Z";

beforeAll(async () => {
  await enrolHouse();
  await openCalendars();
});
beforeEach(() => forgetAppointments());

test("offers the next free time first, a week of days, and what comes later", async () => {
  const free = await freeTimes({ now });
  expect(free.next).toBe(first);
  expect(free.days[0]?.date).toBe("2027-01-12");
  expect(free.days.at(-1)?.date).toBe("2027-01-15");
  expect([free.earlier, free.later]).toEqual([undefined, "2027-01-18"]);
  const later = await freeTimes({ from: free.later, wish: first, now });
  expect([later.next, later.wish, later.days[0]?.date]).toEqual([first, first, "2027-01-18"]);
  expect(later.earlier).toBe("2027-01-11");
  const last = await freeTimes({ from: "2027-02-20", now });
  expect([last.days.map(({ date }) => date), last.later]).toEqual([["2027-02-22"], undefined]);
});

test("books a free time, tells both and leaves a whole trail", async () => {
  expect(await bookAppointment(wish(first), now)).toEqual({
    state: "booked",
    startsAt: new Date(first),
    timeZone: "Europe/Berlin",
  });
  const [row, ...more] = await appointmentRows();
  expect(more).toEqual([]);
  expect(row).toMatchObject({
    person_id: people.anna.id,
    status: "confirmed",
    sequence: 0,
    time_zone: "Europe/Berlin",
  });
  expect(row?.ends_at).toEqual(new Date("2027-01-12T08:30:00Z"));
  const [visitor] = await mailsTo(katrin.email);
  expect(visitor).toMatchObject({ kind: "appointment-booked", language: "de", state: "queued" });
  expect(visitor?.props).toMatchObject({
    day: "Dienstag, 12. Januar 2027",
    time: "09:00 bis 09:30\u00a0Uhr",
    zone: "Mitteleuropäische Zeit (Berlin)",
  });
  expect((await mailsTo(people.anna.email)).map(({ kind }) => kind)).toEqual([
    "appointment-booked-consultant",
  ]);
  const events = await asSuperuser(
    "select kind, data from audit_event where kind like 'appointment.%'",
  );
  expect(events).toEqual([
    {
      kind: "appointment.booked",
      data: { startsAt: "2027-01-12T08:00:00.000Z", answersShared: false },
    },
  ]);
  expect(await verifyChain({ organisationId: houseId, actor: { kind: "system" } })).toMatchObject({
    whole: true,
  });
});

test("the same form again gets the same answer and no second mail; with another time it is refused", async () => {
  const once = wish(first);
  await bookAppointment(once, now);
  const again = await Promise.all([1, 2, 3, 4, 5].map(() => bookAppointment(once, now)));
  expect(again).toEqual(
    again.map(() => ({ state: "booked", startsAt: new Date(first), timeZone: "Europe/Berlin" })),
  );
  const other = await bookAppointment({ ...once, start: "2027-01-12T09:00:00Z" }, now);
  expect(other).toMatchObject({ state: "refused", startsAt: new Date(first) });
  expect(await appointmentRows()).toHaveLength(1);
  expect(await mailsTo(katrin.email)).toHaveLength(1);
});

test("two clicks at the same moment book once", async () => {
  const once = wish(first);
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => bookAppointment({ ...once, from: wish("").from }, now)),
  );
  expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(["booked"]));
  expect(
    [await appointmentRows(), await mailsTo(katrin.email)].map(({ length }) => length),
  ).toEqual([1, 1]);
});

test.each([
  ["too soon", "2027-01-11T10:00:00Z"],
  ["over", "2027-01-04T08:00:00Z"],
  ["beyond the horizon", "2027-02-23T08:00:00Z"],
  ["off the grid", "2027-01-12T08:10:00Z"],
  ["on a Sunday", "2027-01-17T08:00:00Z"],
  ["not there at all", "2027-02-31T08:00:00Z"],
])("refuses a time that is %s with free ones instead", async (_, start) => {
  const answer = await bookAppointment(wish(start), now);
  expect(answer.state).toBe("taken");
  expect(answer.state === "taken" && answer.alternatives.length).toBe(6);
  expect(await appointmentRows()).toEqual([]);
});

test("who had fewer appointments gets the next one, until nobody is free", async () => {
  const shared = "2027-01-13T10:00:00Z";
  await bookAppointment(wish(first), now);
  await bookAppointment(wish(shared), now);
  await bookAppointment(wish(shared), now);
  const rows = await appointmentRows();
  expect(
    rows
      .map(({ person_id }) => person_id)
      .slice(1)
      .toSorted(),
  ).toEqual([people.anna.id, people.jonas.id]);
  const third = await bookAppointment(wish(shared), now);
  const nearest = ["2027-01-13T09:00:00Z", "2027-01-13T11:00:00Z"];
  expect(third).toMatchObject({
    state: "taken",
    alternatives: expect.arrayContaining(nearest) as string[],
  });
  expect(await overlaps()).toEqual([]);
});

test("the constraint holds even against a booking behind the lock's back, and is a named answer", async () => {
  await asSuperuser(`create function slip_in() returns trigger language plpgsql as $$ begin
      if new.name = 'Katrin Beispiel' then
        insert into appointment (organisation_id, person_id, starts_at, ends_at, time_zone, name, email, topic, language, idempotency_key)
        values (new.organisation_id, new.person_id, new.starts_at, new.ends_at, 'Europe/Berlin', 'Schneller', 'a@b.example', 'other', 'de', gen_random_uuid());
      end if; return new; end $$`);
  await asSuperuser(
    "create trigger slip_in before insert on appointment for each row execute function slip_in()",
  );
  expect(await bookAppointment(wish(first), now)).toMatchObject({ state: "taken" });
  await asSuperuser("drop trigger slip_in on appointment");
  expect([await appointmentRows(), await mailsTo(katrin.email)]).toEqual([[], []]);
});

test("five bookings an hour from one network address, then a pause", async () => {
  const from = "198.51.100.7";
  const free = (await freeTimes({ now })).days.flatMap(({ starts }) => starts);
  const states: string[] = [];
  for (const start of free.slice(0, 6))
    states.push((await bookAppointment(wish(start, { from }), now)).state);
  expect(states.filter((state) => state === "limited")).toEqual(["limited"]);
  expect(states.at(-1)).toBe("limited");
});

test("whoever comes from a report is known, and decides whether the answers are seen", async () => {
  const report = await confirmed(jens);
  expect(await contactOfReport(report)).toEqual({
    firstName: "Jens",
    email: jens.email,
    company: jens.company,
  });
  const given = { email: jens.email, name: "Jens Albrecht", report };
  await bookAppointment(wish(first, { ...given, shareAnswers: false }), now);
  await bookAppointment(wish("2027-01-12T09:00:00Z", { ...given, shareAnswers: true }), now);
  const [hidden, shared] = await upcomingAppointments(houseAccess("system"), now);
  expect(hidden?.check).toMatchObject({ result: { light: "yellow" }, answers: undefined });
  expect(shared?.check?.answers).toEqual(jens.answers);
  const leads = await asSuperuser("select id, first_name, company from lead");
  expect(leads).toEqual([{ id: shared?.leadId, first_name: "Jens", company: jens.company }]);
});

test("a booking changes nothing of a lead that is known, and a wrong report token brings nothing along", async () => {
  await confirmed(katrin);
  const stranger = wish(first, {
    company: "Ganz Andere AG",
    language: "en",
    report: "x".repeat(43),
    shareAnswers: true,
  });
  await bookAppointment(stranger, now);
  expect(await asSuperuser("select company, language from lead")).toEqual([
    { company: katrin.company, language: "de" },
  ]);
  expect((await appointmentRows())[0]).toMatchObject({
    self_check_id: null,
    answers_shared: false,
  });
});

test("nobody can be booked who has left or was disabled", async () => {
  await asSuperuser("update person set disabled_at = now() where id = $1", [people.anna.id]);
  await asSuperuser("update member set ended_at = now() where person_id = $1", [people.jonas.id]);
  expect(await freeTimes({ now })).toMatchObject({ next: undefined, days: [], later: undefined });
  expect(await bookAppointment(wish(first), now)).toEqual({ state: "taken", alternatives: [] });
  await asSuperuser("update person set disabled_at = null");
  await asSuperuser("update member set ended_at = null");
});
