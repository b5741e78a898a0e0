import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { isOver } from "#app/domain/leads/kept.ts";

/**
 * Deletes appointments some months after their day (retention.appointmentMonths) and busy times that are over. What stays
 * is how many there were in a month and how they ended, of nobody in particular. Returns how many of each kind.
 */
export function deletePastAppointments(): Promise<
  Record<"appointments" | "busyTimes" | "holds", number>
> {
  const access = houseAccess("system");
  const { organisationId } = access;
  return transaction(access, async (tx) => {
    const busy = await tx
      .deleteFrom("busyTime")
      .where("organisationId", "=", organisationId)
      .where(isOver("busyTimes"))
      .executeTakeFirst();
    const held = await tx
      .deleteFrom("hold")
      .where("organisationId", "=", organisationId)
      .where(isOver("holds"))
      .executeTakeFirst();
    const { rows } = await sql<{ count: number }>`
      with gone as (
        delete from appointment where organisation_id = ${organisationId}
           and ${isOver("appointments")}
        returning date_trunc('month', starts_at at time zone time_zone)::date as month, status, outcome),
      counted as (
        insert into appointment_count (organisation_id, month, held, no_show, cancelled, unknown)
        select ${organisationId}, month,
               count(*) filter (where outcome = 'held'), count(*) filter (where outcome = 'no-show'),
               count(*) filter (where status = 'cancelled'), count(*) filter (where status <> 'cancelled' and outcome is null)
          from gone group by month
        on conflict (organisation_id, month) do update set
          held = appointment_count.held + excluded.held, no_show = appointment_count.no_show + excluded.no_show,
          cancelled = appointment_count.cancelled + excluded.cancelled, unknown = appointment_count.unknown + excluded.unknown)
      select count(*) from gone`.execute(tx);
    const count = rows[0]?.count ?? 0;
    const subject = { kind: "appointment", id: null };
    if (count > 0)
      await record(tx, access, { kind: "appointments.deleted", subject, data: { count } });
    return {
      appointments: count,
      busyTimes: Number(busy.numDeletedRows),
      holds: Number(held.numDeletedRows),
    };
  });
}
