import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import type { MailedAppointment, MailedConsultant } from "./booked-mails.server.ts";

/** A standing appointment with everybody who meets the visitor, the first one first. */
export interface StandingAppointment {
  appointment: MailedAppointment & { personId: string; secondPersonId: string | null };
  hosts: MailedConsultant[];
}

/** Locks a confirmed appointment for a change. Undefined for one that was cancelled, is not there or is another organisation's. */
export async function standingAppointment(
  tx: Tx,
  access: Access,
  id: string,
): Promise<StandingAppointment | undefined> {
  const appointment = await rows(tx, access, id).forUpdate().executeTakeFirst();
  return appointment && withHosts(tx, access, appointment as StandingAppointment["appointment"]);
}

const rows = (tx: Tx, access: Access, id: string) =>
  tx
    .selectFrom("appointment")
    .select(["id", "personId", "secondPersonId", "startsAt", "endsAt", "timeZone", "sequence"])
    .select(["way", "name", "email", "phone", "company", "topic", "language"])
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", id)
    .where("status", "=", "confirmed");

async function withHosts(
  tx: Tx,
  access: Access,
  appointment: StandingAppointment["appointment"],
): Promise<StandingAppointment> {
  const hosts = await hostsOf(tx, access, [appointment.personId, appointment.secondPersonId]);
  return { appointment, hosts };
}

/** The people of a meeting as its mails name them, in the given order. */
export async function hostsOf(
  tx: Tx,
  access: Access,
  ids: readonly (string | null)[],
): Promise<MailedConsultant[]> {
  const found = await tx
    .selectFrom("calendar")
    .innerJoin("person", "person.id", "calendar.personId")
    .select(["personId", "name", "email", "language", "timeZone", "videoRoom"])
    .where("calendar.organisationId", "=", access.organisationId)
    .where(
      "personId",
      "in",
      ids.filter((id) => id !== null),
    )
    .execute();
  return ids.flatMap((id) => found.filter(({ personId }) => personId === id));
}
