import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { consumeLink, findLink, type LinkState, voidLinks } from "#app/domain/mail/links.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { standingAppointment } from "./appointment-rows.server.ts";
import { mailCancelled, type Reason } from "./cancelled-mails.server.ts";
import { dropReminders } from "./reminders.server.ts";

export interface CancelledTime {
  startsAt: Date;
  timeZone: string;
}

export type Cancellation = { state: LinkState | "cancelled"; time: CancelledTime | undefined };

/** What a GET of the mailed link may say; it changes nothing. */
export function lookAtCancellation(token: string): Promise<Cancellation> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    const link = await findLink(tx, "appointment.manage", token);
    return { state: link.state, time: await timeOf(tx, access, link.subjectId) };
  });
}

/** Cancels by the visitor's link, once and until the appointment begins. The time is free again at once; all get a mail. */
export function cancelAppointment(token: string): Promise<Cancellation> {
  const access = houseAccess("visitor");
  return transaction(access, async (tx) => {
    // The appointment before the link, as everybody who changes one: nobody waits in a circle.
    const { subjectId } = await findLink(tx, "appointment.manage", token);
    if (subjectId) await standingAppointment(tx, access, subjectId);
    const link = await consumeLink(tx, "appointment.manage", token);
    const time = await timeOf(tx, access, link.subjectId);
    if (link.state !== "open") return { state: link.state, time };
    const cancelled = await cancel(tx, access, link.subjectId, { by: "visitor", note: null });
    return { state: cancelled ? "cancelled" : "voided", time };
  });
}

/**
 * Cancels from the office, with a note to the visitor. Twice is as good as once. False for an id of nobody or of
 * another organisation, for what is over, and for roles that may not.
 */
export function cancelFromOffice(
  access: HouseAccess,
  id: string,
  note: string | null,
): Promise<boolean> {
  if (!may(access.roles, "appointments.change")) return Promise.resolve(false);
  return transaction(access, async (tx) => {
    const cancelled = await cancel(tx, access, id, { by: "consultant", note });
    if (!cancelled) return isCancelled(tx, access, id);
    await voidLinks(tx, "appointment.manage", id);
    return true;
  });
}

/** Cancels every coming appointment of a lead that asks for its deletion; both sides get their mail. */
export async function cancelAllOf(tx: Tx, access: Access, leadId: string): Promise<void> {
  const coming = await tx
    .selectFrom("appointment")
    .select("id")
    .where("organisationId", "=", access.organisationId)
    .where("leadId", "=", leadId)
    .where("status", "=", "confirmed")
    .where("startsAt", ">", sql<Date>`now()`)
    .execute();
  for (const { id } of coming) await cancel(tx, access, id, { by: "visitor", note: null });
}

async function cancel(tx: Tx, access: Access, id: string, reason: Reason): Promise<boolean> {
  const found = await standingAppointment(tx, access, id);
  if (!found) return false;
  const changed = await tx
    .updateTable("appointment")
    .set({ status: "cancelled", cancelledAt: sql`now()`, sequence: sql`sequence + 1` })
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", id)
    .where("startsAt", ">", sql<Date>`now()`)
    .returning("sequence")
    .executeTakeFirst();
  if (!changed) return false;
  await dropReminders(tx, access, id);
  await mailCancelled(tx, access, { ...found.appointment, ...changed }, found.hosts, reason);
  const { by, note } = reason;
  await record(tx, access, {
    kind: "appointment.cancelled",
    subject: { kind: "appointment", id },
    data: { by },
    ...(note ? { personal: { of: id, fields: { note } } } : {}),
  });
  return true;
}

async function isCancelled(tx: Tx, access: Access, id: string): Promise<boolean> {
  const found = await tx
    .selectFrom("appointment")
    .select("id")
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", id)
    .where("status", "=", "cancelled")
    .executeTakeFirst();
  return found !== undefined;
}

function timeOf(tx: Tx, access: Access, id: string): Promise<CancelledTime | undefined> {
  if (id === "") return Promise.resolve(undefined);
  return tx
    .selectFrom("appointment")
    .select(["startsAt", "timeZone"])
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
}
