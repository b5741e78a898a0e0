import { beforeAll, beforeEach, expect, test } from "vitest";
import "#tests/support/settings.ts";
import { appointmentRows, forgetAppointments, openCalendars } from "#tests/support/calendars.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { bookAppointment } from "#app/domain/booking/book.server.ts";
import { deletePastAppointments } from "#app/domain/booking/retention.server.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import { wish } from "./wishes.ts";

const now = new Date("2027-01-11T07:00:00Z");

beforeAll(async () => {
  await enrolHouse();
  await openCalendars();
});
beforeEach(async () => {
  await forgetAppointments();
  await asSuperuser("delete from appointment_count");
});

type Outcome = "held" | "no-show" | "cancelled" | "unknown";

/** One appointment of so many hours past its term (below zero: not yet), and how it ended. */
async function past(outcome: Outcome, hours: number, email: string): Promise<void> {
  const booked = await bookAppointment(
    wish("2027-01-12T08:00:00Z", { email, with: [people.anna.id] }),
    now,
  );
  expect(booked.state).toBe("booked");
  await asSuperuser(
    `update appointment set starts_at = now() - $2::interval - $3::interval,
            ends_at = now() - $2::interval - $3::interval + interval '30 minutes' where email = $1`,
    [email, `${retention.appointmentMonths} months`, `${hours} hours`],
  );
  if (outcome === "cancelled")
    await asSuperuser(
      "update appointment set status = 'cancelled', cancelled_at = now() where email = $1",
      [email],
    );
  else if (outcome !== "unknown")
    await asSuperuser(
      "update appointment set outcome = $2, outcome_at = now(), outcome_by = $3 where email = $1",
      [email, outcome, people.anna.id],
    );
}

const counts = async () => {
  const [row] = await asSuperuser(
    `select sum(held)::int as held, sum(no_show)::int as "no-show", sum(cancelled)::int as cancelled,
            sum(unknown)::int as unknown from appointment_count`,
  );
  return row;
};

test("six months after its day an appointment goes, not an hour before; how many there were stays", async () => {
  expect(retention.appointmentMonths).toBe(6);
  await past("held", 1, "a@beispiel.example");
  await past("held", 2, "b@beispiel.example");
  await past("no-show", 3, "c@beispiel.example");
  await past("cancelled", 4, "d@beispiel.example");
  await past("unknown", 5, "e@beispiel.example");
  await past("held", -1, "young@beispiel.example");
  expect(await deletePastAppointments()).toMatchObject({ appointments: 5 });
  expect((await appointmentRows()).map(({ email }) => email)).toEqual(["young@beispiel.example"]);
  expect(await counts()).toEqual({ held: 2, "no-show": 1, cancelled: 1, unknown: 1 });

  // A later run adds to the months that are counted already, and counts nothing twice.
  expect(await deletePastAppointments()).toMatchObject({ appointments: 0 });
  await past("held", 1, "f@beispiel.example");
  expect(await deletePastAppointments()).toMatchObject({ appointments: 1 });
  expect(await counts()).toEqual({ held: 3, "no-show": 1, cancelled: 1, unknown: 1 });
});

test("nothing of a deleted appointment is left but the lead that has a term of its own, and the trail is whole", async () => {
  await past("held", 1, "weg@beispiel.example");
  await asSuperuser("delete from mail");
  await deletePastAppointments();
  const tables = await asSuperuser<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await asSuperuser(
      `select 1 from "${name}" as one where one::text like '%weg@beispiel%' limit 1`,
    );
    if (rows.length > 0) found.push(name);
  }
  expect(found.filter((name) => !name.startsWith("lead"))).toEqual([]);
  for (const table of ["appointment_host", "appointment_reminder"])
    expect(await asSuperuser(`select 1 from ${table}`), table).toEqual([]);
  const columns = await asSuperuser<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = 'appointment_count'::regclass and attnum > 0 order by attnum",
  );
  expect(columns.map(({ name }) => name)).toEqual([
    "organisation_id",
    "month",
    "held",
    "no_show",
    "cancelled",
    "unknown",
  ]);
  expect(await verifyChain(houseAccess("system"))).toMatchObject({ whole: true });
});
