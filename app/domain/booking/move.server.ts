import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import {
  extendLink,
  findLink,
  type LinkState,
  makeLink,
  openLink,
} from "#app/domain/mail/links.server.ts";
import { accept, alternativesTo } from "./accept.server.ts";
import { standingAppointment, type StandingAppointment } from "./appointment-rows.server.ts";
import type { MailedAppointment, MailedConsultant } from "./booked-mails.server.ts";
import type { Reason } from "./cancelled-mails.server.ts";
import { consultation } from "./consultation.ts";
import { isDouble } from "./lock.server.ts";
import { mailMoved } from "./moved-mails.server.ts";
import type { Choice } from "./offer.server.ts";
import { planReminders } from "./reminders.server.ts";

export type Moved =
  | { state: "moved"; startsAt: Date; timeZone: string }
  | { state: "taken"; alternatives: string[] }
  | { state: Exclude<LinkState, "open"> };

interface MoveWish {
  /** The new start, an instant in UTC as the page offered it, and the zone it was chosen in. */
  start: string;
  zone: string;
}

/**
 * Moves by the visitor's link, until the appointment begins and as often as one likes, to a free time of the same
 * consultants. The same time again gets the same answer and no second mail. The link goes on with the new time.
 */
export async function moveAppointment(
  token: string,
  wish: MoveWish,
  now = new Date(),
): Promise<Moved> {
  const access = houseAccess("visitor");
  try {
    return await transaction(access, (tx) => moveByLink(tx, access, token, wish, now));
  } catch (error) {
    if (!isDouble(error)) throw error;
    return transaction(access, async (tx) => {
      const { subjectId } = await findLink(tx, "appointment.manage", token);
      const found = await standingAppointment(tx, access, subjectId);
      if (!found) return { state: "voided" };
      const choice = choiceOf(found, wish.zone);
      return {
        state: "taken",
        alternatives: await alternativesTo(tx, access, choice, wish.start, now),
      };
    });
  }
}

async function moveByLink(
  tx: Tx,
  access: Access,
  token: string,
  wish: MoveWish,
  now: Date,
): Promise<Moved> {
  const link = await findLink(tx, "appointment.manage", token);
  if (link.state !== "open") return { state: link.state };
  const found = await standingAppointment(tx, access, link.subjectId);
  if (!found) return { state: "voided" };
  const moved = await moveTo(tx, access, found, choiceOf(found, wish.zone), wish.start, now, {
    by: "visitor",
    note: null,
  });
  return "alternatives" in moved ? { state: "taken", ...moved } : { state: "moved", ...moved };
}

/** A meeting is moved with those it was agreed with. */
export const choiceOf = ({ appointment }: StandingAppointment, zone?: string): Choice => ({
  with: [appointment.personId, appointment.secondPersonId].filter((id) => id !== null),
  zone: zone ?? appointment.timeZone,
  rescheduleOf: appointment.id,
});

/** Moves a locked appointment to a start that is free for the choice, or says which ones are. */
export async function moveTo(
  tx: Tx,
  access: Access,
  { appointment, hosts: before }: StandingAppointment,
  choice: Choice,
  start: string,
  now: Date,
  reason: Reason,
): Promise<{ startsAt: Date; timeZone: string } | { alternatives: string[] }> {
  const asked = before.map(({ personId }) => personId).join() === choice.with.join();
  const timeZone = choice.zone ?? appointment.timeZone;
  if (asked && appointment.startsAt.getTime() === Date.parse(start))
    return { startsAt: appointment.startsAt, timeZone: appointment.timeZone };
  const accepted = await accept(tx, access, choice, start, now);
  if ("alternatives" in accepted) return accepted;
  const startsAt = new Date(start);
  const endsAt = new Date(startsAt.getTime() + consultation.durationMin * 60_000);
  const { sequence } = await tx
    .updateTable("appointment")
    .set({
      startsAt,
      endsAt,
      timeZone,
      sequence: sql`sequence + 1`,
      personId: accepted.hosts[0]?.personId ?? appointment.personId,
      secondPersonId: accepted.hosts[1]?.personId ?? null,
    })
    .where("organisationId", "=", access.organisationId)
    .where("id", "=", appointment.id)
    .returning("sequence")
    .executeTakeFirstOrThrow();
  const changed = { ...appointment, startsAt, endsAt, timeZone, sequence };
  await tell(
    tx,
    access,
    changed,
    accepted.hosts,
    { startsAt: appointment.startsAt, hosts: before },
    reason,
    now,
  );
  return { startsAt, timeZone };
}

async function linkOf(tx: Tx, { id, startsAt }: MailedAppointment): Promise<string> {
  const link = { purpose: "appointment.manage", subjectId: id, expiresAt: startsAt } as const;
  const open = await openLink(tx, link.purpose, id);
  if (!open) return (await makeLink(tx, link)).id;
  await extendLink(tx, open, startsAt);
  return open;
}

async function tell(
  tx: Tx,
  access: Access,
  appointment: StandingAppointment["appointment"],
  hosts: readonly MailedConsultant[],
  before: { startsAt: Date; hosts: readonly MailedConsultant[] },
  reason: Reason,
  now: Date,
): Promise<void> {
  const linkId = await linkOf(tx, appointment);
  await planReminders(tx, access, appointment, now);
  await mailMoved(tx, access, appointment, hosts, { before, linkId, ...reason });
  const { by, note } = reason;
  await record(tx, access, {
    kind: "appointment.moved",
    subject: { kind: "appointment", id: appointment.id },
    data: {
      by,
      from: before.startsAt.toISOString(),
      to: appointment.startsAt.toISOString(),
    },
    ...(note ? { personal: { of: appointment.id, fields: { note } } } : {}),
  });
}
