import { randomUUID } from "node:crypto";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { sender, takeAllowance } from "#app/domain/identity/limits.server.ts";
import { advanceLead } from "#app/domain/leads/stages.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { accept, alternativesTo } from "./accept.server.ts";
import { mailBooked } from "./booked-mails.server.ts";
import type { Consultant } from "./calendars.server.ts";
import { consultation, type Topic, type Way } from "./consultation.ts";
import { contactOf } from "./contact.server.ts";
import { countBooking } from "./count-booking.server.ts";
import { letGo } from "./hold.server.ts";
import { isDouble } from "./lock.server.ts";
import { planReminders } from "./reminders.server.ts";

export interface BookingWish {
  /** The chosen start, an instant in UTC as the page offered it. */
  start: string;
  /** Of the form (UUID): sent twice, it books once; what it holds does not block it. */
  key: string;
  /** Ids of the consultants asked for: none, one, or two together. */
  with: readonly string[];
  /** IANA name of the zone the time was chosen in. */
  zone: string;
  way: Way;
  name: string;
  email: string;
  phone: string | null;
  company: string | null;
  topic: Topic;
  message: string | null;
  language: Locale;
  /** Token of the report the visitor came from, and whether the consultant may see its answers. */
  report: string | null;
  shareAnswers: boolean;
  /** Network address, for the limit only; it is not stored. */
  from: string;
}

export type Booking =
  | { state: "booked"; startsAt: Date; timeZone: string }
  /** Somebody was faster, or the time was never offered; the nearest free starts instead. */
  | { state: "taken"; alternatives: string[] }
  | { state: "limited"; retryAfterSeconds: number }
  /** This form has booked another time before. */
  | { state: "refused"; startsAt: Date; timeZone: string };

const choiceOf = ({ with: asked, zone, key }: BookingWish) => ({
  with: asked,
  zone,
  holdToken: key,
});

/**
 * Books the first consultation with a free consultant (slots.md, rule 9), the one asked for, or two, in one transaction
 * with all mails. Accepts exactly what `freeTimes` shows. The same form again gets the same answer and no second mail.
 */
export async function bookAppointment(wish: BookingWish, now = new Date()): Promise<Booking> {
  const access = houseAccess("visitor");
  const known = await transaction(access, (tx) => bookedBefore(tx, access, wish));
  if (known) return known;
  const allowance = await takeAllowance("booking.address", sender(wish.from));
  if (!allowance.allowed)
    return { state: "limited", retryAfterSeconds: allowance.retryAfterSeconds };
  try {
    return await transaction(access, (tx) => bookFree(tx, access, wish, now));
  } catch (error) {
    if (!isDouble(error)) throw error;
    return transaction(access, async (tx) => ({
      state: "taken",
      alternatives: await alternativesTo(tx, access, choiceOf(wish), wish.start, now),
    }));
  }
}

async function bookFree(tx: Tx, access: Access, wish: BookingWish, now: Date): Promise<Booking> {
  const accepted = await accept(tx, access, choiceOf(wish), wish.start, now);
  // Looked up under the lock: the other click of a double click may just have booked.
  const known = await bookedBefore(tx, access, wish);
  if (known) return known;
  if ("alternatives" in accepted) return { state: "taken", ...accepted };
  return keep(tx, access, wish, accepted.hosts, now);
}

async function bookedBefore(
  tx: Tx,
  access: Access,
  { key, start }: BookingWish,
): Promise<Booking | undefined> {
  const before = await tx
    .selectFrom("appointment")
    .select(["startsAt", "timeZone"])
    .where("organisationId", "=", access.organisationId)
    .where("idempotencyKey", "=", key)
    .executeTakeFirst();
  if (!before) return undefined;
  return {
    state: before.startsAt.getTime() === Date.parse(start) ? "booked" : "refused",
    ...before,
  };
}

async function keep(
  tx: Tx,
  access: Access,
  wish: BookingWish,
  hosts: readonly Consultant[],
  now: Date,
): Promise<Booking> {
  const { leadId, selfCheckId } = await contactOf(tx, access, wish);
  const { start, key, zone: timeZone, way, name, email, phone, company, topic, language } = wish;
  const startsAt = new Date(start);
  const appointment = {
    id: randomUUID(),
    startsAt,
    endsAt: new Date(startsAt.getTime() + consultation.durationMin * 60_000),
    timeZone,
    sequence: 0,
    way,
    name,
    email,
    phone,
    company,
    topic,
    language,
  };
  const answersShared = wish.shareAnswers && selfCheckId !== null;
  await tx
    .insertInto("appointment")
    .values({
      ...appointment,
      organisationId: access.organisationId,
      personId: hosts[0]?.personId ?? "",
      secondPersonId: hosts[1]?.personId ?? null,
      idempotencyKey: key,
      message: wish.message,
      leadId,
      selfCheckId,
      answersShared,
    })
    .execute();
  await advanceLead(tx, access, leadId, "booked");
  await countBooking(tx, access, language, selfCheckId);
  await letGo(tx, access, key);
  await planReminders(tx, access, appointment, now);
  await mailBooked(tx, access, appointment, hosts);
  await record(tx, access, {
    kind: "appointment.booked",
    subject: { kind: "appointment", id: appointment.id },
    data: { startsAt: startsAt.toISOString(), answersShared },
  });
  return { state: "booked", startsAt, timeZone };
}
