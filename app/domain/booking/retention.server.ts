import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { retention } from "#app/domain/catalogue/company.ts";

/** Deletes appointments some months after their day (retention.appointmentMonths). Returns how many. */
export function deletePastAppointments(): Promise<number> {
  const access = houseAccess("system");
  return transaction(access, async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom("appointment")
      .where("organisationId", "=", access.organisationId)
      .where(
        "startsAt",
        "<",
        sql<Date>`now() - make_interval(months => ${retention.appointmentMonths})`,
      )
      .executeTakeFirst();
    const count = Number(numDeletedRows);
    const subject = { kind: "appointment", id: null };
    if (count > 0)
      await record(tx, access, { kind: "appointments.deleted", subject, data: { count } });
    return count;
  });
}
