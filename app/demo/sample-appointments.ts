import type { Tx } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { offer } from "#app/domain/booking/offer.server.ts";
import { consultation, consultationZone } from "#app/domain/booking/consultation.ts";
import { freeAt } from "#app/domain/booking/free-at.ts";
import { allFree } from "#app/domain/booking/free-times.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { people } from "./people.ts";

/** Anna's hours in Munich, Jonas's in Berlin; their public holidays differ. */
const calendars = [
  {
    personId: people.anna.id,
    land: "BY",
    weekly: [
      { days: [1, 2, 3, 4], start: "09:00", end: "12:00" },
      { days: [2, 4], start: "14:00", end: "16:30" },
    ],
  },
  {
    personId: people.jonas.id,
    land: "BE",
    weekly: [
      { days: [2, 3, 4], start: "13:00", end: "17:00" },
      { days: [5], start: "10:00", end: "14:00" },
    ],
  },
] as const;

/** Jens has booked three days ahead, with the check he made, and lets the consultant see his answers. */
const booked = {
  email: "jens@beispiel-maschinenbau.example",
  name: "Jens Albrecht",
  phone: "+49 711 5550123",
  topic: "check-result",
  message: "Unser Chatbot läuft schon. Was müssen wir zuerst ändern?",
  daysAhead: 3,
};

/** Loads calendars and the booked appointment once. */
export async function loadAppointments(tx: Tx): Promise<void> {
  const known = await tx
    .selectFrom("calendar")
    .select("personId")
    .where("organisationId", "=", houseId)
    .limit(1)
    .executeTakeFirst();
  if (known) return;
  for (const { weekly, ...calendar } of calendars)
    await tx
      .insertInto("calendar")
      .values({ organisationId: houseId, ...calendar, weekly: JSON.stringify(weekly) })
      .execute();
  await bookSample(tx);
}

async function bookSample(tx: Tx): Promise<void> {
  const access = houseAccess("system");
  const { email, daysAhead, ...given } = booked;
  const lead = await leadWithCheck(tx, email);
  const { request } = await offer(tx, access, { with: [] }, new Date());
  const wanted = new Date(Date.now() + daysAhead * 86_400_000).toISOString();
  const start = allFree(request).find((one) => one > wanted) ?? "";
  const found = freeAt(request, start);
  if (!lead || !found) return;
  const startsAt = new Date(start);
  const { id } = await tx
    .insertInto("appointment")
    .values({
      organisationId: houseId,
      personId: found.assign,
      startsAt,
      endsAt: new Date(startsAt.getTime() + consultation.durationMin * 60_000),
      timeZone: consultationZone,
      answersShared: true,
      language: "de",
      idempotencyKey: crypto.randomUUID(),
      email,
      ...given,
      ...lead,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const data = { startsAt: startsAt.toISOString(), answersShared: true };
  await record(tx, access, {
    kind: "appointment.booked",
    subject: { kind: "appointment", id },
    data,
  });
}

function leadWithCheck(tx: Tx, email: string) {
  return tx
    .selectFrom("lead")
    .innerJoin("selfCheck", (join) =>
      join
        .onRef("selfCheck.organisationId", "=", "lead.organisationId")
        .onRef("selfCheck.leadId", "=", "lead.id"),
    )
    .select(["lead.id as leadId", "selfCheck.id as selfCheckId", "lead.company"])
    .where("lead.organisationId", "=", houseId)
    .where("email", "=", email)
    .executeTakeFirst();
}
