import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { sender, takeAllowance } from "#app/domain/identity/limits.server.ts";
import { advanceLead } from "#app/domain/leads/stages.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type Consultant, consultants, slotRequest } from "./calendars.server.ts";
import { mailBooked } from "./booked-mails.server.ts";
import { consultation, consultationZone, type Topic } from "./consultation.ts";
import { contactOf } from "./contact.server.ts";
import { freeAt } from "./free-at.ts";
import { allFree, nearest } from "./free-times.server.ts";
import type { SlotRequest } from "./slot-request.ts";

export interface BookingWish {
  /** The chosen start, an instant in UTC as the page offered it. */
  start: string;
  /** Of the form (UUID): sent twice, it books once. */
  key: string;
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
  | { state: "booked"; startsAt: Date }
  /** Somebody was faster, or the time was never offered; the nearest free starts instead. */
  | { state: "taken"; alternatives: string[] }
  | { state: "limited"; retryAfterSeconds: number }
  /** This form has booked another time before. */
  | { state: "refused"; startsAt: Date };

/**
 * Books the first consultation with a free consultant (slots.md, rule 9) in one transaction, with both mails.
 * Accepts exactly what `freeTimes` shows. The same form again gets the same answer and no second mail.
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
    return transaction(access, async (tx) =>
      taken(wish, await slotRequest(tx, access, await consultants(tx, access), now)),
    );
  }
}

/** The lock makes this rare; the constraint holds even against those who do not ask for the lock. */
const isDouble = (error: unknown) =>
  error instanceof Error &&
  "constraint" in error &&
  error.constraint === "appointment_never_double";

async function bookFree(tx: Tx, access: Access, wish: BookingWish, now: Date): Promise<Booking> {
  const bookable = await consultants(tx, access);
  await lock(tx, bookable);
  const known = await bookedBefore(tx, access, wish);
  if (known) return known;
  const request = await slotRequest(tx, access, bookable, now);
  const found = freeAt(request, wish.start);
  const consultant = bookable.find(({ personId }) => personId === found?.assign);
  if (!consultant) return taken(wish, request);
  return keep(tx, access, wish, consultant);
}

/** Everybody takes the locks of the consultants in the order of their ids, so nobody waits in a circle. */
async function lock(tx: Tx, bookable: readonly Consultant[]): Promise<void> {
  for (const { personId } of bookable)
    await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 2))`.execute(tx);
}

const taken = (wish: BookingWish, request: SlotRequest): Booking => ({
  state: "taken",
  alternatives: nearest(allFree(request), wish.start),
});

async function bookedBefore(
  tx: Tx,
  access: Access,
  { key, start }: BookingWish,
): Promise<Booking | undefined> {
  const before = await tx
    .selectFrom("appointment")
    .select("startsAt")
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
  consultant: Consultant,
): Promise<Booking> {
  const { leadId, selfCheckId } = await contactOf(tx, access, wish);
  const { start, key, name, email, phone, company, topic, message, language } = wish;
  const startsAt = new Date(start);
  const appointment = {
    id: randomUUID(),
    startsAt,
    endsAt: new Date(startsAt.getTime() + consultation.durationMin * 60_000),
    timeZone: consultationZone,
    sequence: 0,
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
      personId: consultant.personId,
      idempotencyKey: key,
      message,
      leadId,
      selfCheckId,
      answersShared,
    })
    .execute();
  await advanceLead(tx, access, leadId, "booked");
  await mailBooked(tx, access, appointment, consultant);
  await record(tx, access, {
    kind: "appointment.booked",
    subject: { kind: "appointment", id: appointment.id },
    data: { startsAt: startsAt.toISOString(), answersShared },
  });
  return { state: "booked", startsAt };
}
