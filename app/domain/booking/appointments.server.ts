import { transaction } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { day, dateOf, weekdayOf } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import type { Answers } from "#app/domain/self-check/answers.ts";
import type { Result } from "#app/domain/self-check/evaluate.ts";
import { consultationZone, type Topic, type Way } from "./consultation.ts";

/** The check an appointment came from. The light is always known, the answers only if they were shared. */
export interface AppointmentCheck {
  result: Result;
  rulesVersion: string;
  answers: Answers | undefined;
}

/** Confirmed appointments of all consultants from the Monday of this week (Berlin) on, in order. */
export function upcomingAppointments(access: Access, now = new Date()) {
  const zone = zoneOf(consultationZone);
  return appointmentsBetween(access, new Date(zone.instantOf(weekOf(zone.wallAt(now.getTime())))));
}

/** Confirmed appointments of all consultants that begin from an instant on and before another, in order. */
export function appointmentsBetween(access: Access, from: Date, until?: Date) {
  return transaction(access, async (tx) => {
    const rows = await tx
      .selectFrom("appointment")
      .innerJoin("person", "person.id", "appointment.personId")
      .leftJoin("person as second", "second.id", "appointment.secondPersonId")
      .leftJoin("selfCheck", (join) =>
        join
          .onRef("selfCheck.organisationId", "=", "appointment.organisationId")
          .onRef("selfCheck.id", "=", "appointment.selfCheckId"),
      )
      .select([
        "appointment.id",
        "startsAt",
        "endsAt",
        "appointment.name",
        "appointment.email",
        "phone",
        "company",
      ])
      .select([
        "topic",
        "message",
        "answersShared",
        "appointment.leadId",
        "person.name as first",
        "second.name as other",
        "way",
        "outcome",
      ])
      .select(["result", "rulesVersion", "answers"])
      .where("appointment.organisationId", "=", access.organisationId)
      .where("status", "=", "confirmed")
      .where("startsAt", ">=", from)
      .$if(until !== undefined, (query) => query.where("startsAt", "<", until ?? from))
      .orderBy("startsAt")
      .orderBy("appointment.id")
      .limit(500)
      .execute();
    return rows.map(({ result, rulesVersion, answers, topic, way, first, other, ...row }) => ({
      ...row,
      way: way as Way,
      consultant: [first, other].filter(Boolean).join(", "),
      topic: topic as Topic,
      check:
        result && rulesVersion
          ? checkOf(result, rulesVersion, row.answersShared ? answers : null)
          : undefined,
    }));
  });
}

const checkOf = (
  result: object,
  rulesVersion: string,
  answers: object | null,
): AppointmentCheck => ({
  result: result as Result,
  rulesVersion,
  answers: (answers ?? undefined) as Answers | undefined,
});

export type Period = "today" | "thisWeek" | "nextWeek" | "later" | "past";

/** Where an appointment stands from today on, by the calendar in Berlin; what is over this week comes last. */
export function periodOf(startsAt: Date, now: Date): Period {
  const zone = zoneOf(consultationZone);
  const [at, today] = [zone.wallAt(startsAt.getTime()), zone.wallAt(now.getTime())];
  if (dateOf(at) === dateOf(today)) return "today";
  if (at < today) return "past";
  const weeks = (weekOf(at) - weekOf(today)) / (7 * day);
  return weeks === 0 ? "thisWeek" : weeks === 1 ? "nextWeek" : "later";
}

/** The wall-clock reading of Monday 00:00. */
function weekOf(wall: number): number {
  const midnight = Math.floor(wall / day) * day;
  return midnight - (weekdayOf(midnight) - 1) * day;
}
