import { houseId } from "#app/domain/audit/access.ts";
import { asSuperuser } from "./database.ts";
import { people } from "./people.ts";

/** Anna can be met in the mornings in Bavaria, Jonas in the afternoons in Berlin. */
export async function openCalendars(): Promise<void> {
  await openCalendar(people.anna.id, "BY", [
    { days: [1, 2, 3, 4, 5], start: "09:00", end: "12:00" },
  ]);
  await openCalendar(people.jonas.id, "BE", [
    { days: [1, 2, 3, 4, 5], start: "11:00", end: "16:00" },
  ]);
}

export async function openCalendar(
  personId: string,
  land: string | null,
  weekly: object[],
): Promise<void> {
  await asSuperuser(
    `insert into calendar (organisation_id, person_id, land, weekly) values ($1, $2, $3, $4)
     on conflict (organisation_id, person_id) do update set land = excluded.land, weekly = excluded.weekly`,
    [houseId, personId, land, JSON.stringify(weekly)],
  );
}

export interface AppointmentRow {
  id: string;
  person_id: string;
  starts_at: Date;
  ends_at: Date;
  status: string;
  sequence: number;
  email: string;
  lead_id: string | null;
  self_check_id: string | null;
  answers_shared: boolean;
}

export const appointmentRows = () =>
  asSuperuser<AppointmentRow & Record<string, unknown>>(
    "select * from appointment order by starts_at, id",
  );

/** Pairs of confirmed appointments of one consultant that overlap: there may never be any. */
export const overlaps = () =>
  asSuperuser(
    `select one.id from appointment as one join appointment as other
       on array_remove(array[one.person_id, one.second_person_id], null)
          && array_remove(array[other.person_id, other.second_person_id], null)
      and one.id < other.id and one.status = 'confirmed' and other.status = 'confirmed'
      and tstzrange(one.starts_at, one.ends_at) && tstzrange(other.starts_at, other.ends_at)`,
  );

/** Empties what bookings write. */
export const forgetAppointments = () =>
  asSuperuser(`begin; set local session_replication_role = replica;
    delete from appointment_host; delete from appointment_reminder; delete from hold; delete from busy_time;
    delete from busy_source; delete from lead_message;
    delete from appointment; delete from audit_event; delete from self_check; delete from report_request;
    delete from lead_stage; delete from lead_word; delete from lead; delete from mail_event; delete from mail; delete from link; delete from rate_limit; delete from pgboss.job; commit`);
