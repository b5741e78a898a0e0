import { type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";

export interface NextAppointment {
  startsAt: Date;
  /** Who of the consultancy will be there. */
  consultant: string;
}

/**
 * The next appointment with the consultancy of the lead that became this client. The calendar is the consultancy's, so
 * nothing but the time and the name comes over. Nothing for a guest.
 */
export async function nextAppointment(
  tx: Tx,
  access: OrganisationAccess,
  now = new Date(),
): Promise<NextAppointment | undefined> {
  if (!seesAll(access)) return undefined;
  return withinOrganisation(tx, houseId, () =>
    tx
      .selectFrom("appointment")
      .innerJoin("lead", (join) =>
        join
          .onRef("lead.organisationId", "=", "appointment.organisationId")
          .onRef("lead.id", "=", "appointment.leadId"),
      )
      .innerJoin("person", "person.id", "appointment.personId")
      .select(["startsAt", "person.name as consultant"])
      .where("appointment.organisationId", "=", houseId)
      .where("lead.clientId", "=", access.organisationId)
      .where("status", "=", "confirmed")
      .where("startsAt", ">", now)
      .orderBy("startsAt")
      .limit(1)
      .executeTakeFirst(),
  );
}
