import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { wordsOf } from "#app/domain/leads/words.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";

export interface FoundAppointment {
  id: string;
  startsAt: Date;
  name: string;
  company: string | null;
  consultant: string;
}

/** Where a page goes on: the last appointment of the page before. */
export interface AppointmentCursor {
  startsAt: string;
  id: string;
}

/**
 * Confirmed appointments of all consultants by beginnings of words of name, company or address, all of which must be
 * found; the latest first. Keyset paging after `cursor`. Nothing for who may not read appointments.
 */
export async function foundAppointments(
  access: HouseAccess,
  search: string,
  { size, cursor }: { size: number; cursor?: AppointmentCursor | undefined },
): Promise<{ found: FoundAppointment[]; next: AppointmentCursor | undefined }> {
  const words = wordsOf(search);
  if (words.length === 0 || !may(access.roles, "appointments.read"))
    return { found: [], next: undefined };
  return transaction(access, async (tx) => {
    let query = tx
      .selectFrom("appointment")
      .innerJoin("person", "person.id", "appointment.personId")
      .select(["appointment.id", "startsAt", "appointment.name", "company"])
      .select("person.name as consultant")
      .where("appointment.organisationId", "=", access.organisationId)
      .where("status", "=", "confirmed")
      .orderBy("startsAt", "desc")
      .orderBy("appointment.id", "desc")
      .limit(size + 1);
    for (const word of words)
      query = query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("appointmentWord")
            .select("word")
            .where("appointmentWord.organisationId", "=", access.organisationId)
            .whereRef("appointmentWord.appointmentId", "=", "appointment.id")
            .where("word", ">=", word)
            .where("word", "<", `${word}\u{10ffff}`),
        ),
      );
    if (cursor)
      query = query.where(
        sql<boolean>`(starts_at, appointment.id) < (${cursor.startsAt}::timestamptz, ${cursor.id}::uuid)`,
      );
    const rows = await query.execute();
    const found = rows.slice(0, size);
    const last = rows.length > size ? found.at(-1) : undefined;
    return { found, next: last && { startsAt: last.startsAt.toISOString(), id: last.id } };
  });
}
