import {
  appointmentsBetween,
  periodOf,
  type Period,
  upcomingAppointments,
} from "#app/domain/booking/appointments.server.ts";
import { consultationZone } from "#app/domain/booking/consultation.ts";
import { dateOf, day, midnightOf } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { lampOf } from "#app/domain/self-check/presentation.ts";
import { resultView } from "#app/domain/self-check/result-view.ts";
import { dayInWords, spanInWords, zoneInWords } from "#app/i18n/full-date.ts";
import type { Locale } from "#app/i18n/locale.ts";

const periods: readonly Period[] = ["today", "thisWeek", "nextWeek", "later", "past"];

/**
 * The appointments in the order they matter in: today, the days to come, then what is over. With a date (YYYY-MM-DD)
 * the sheet of that day alone.
 */
export async function appointmentsView(
  access: HouseAccess,
  locale: Locale,
  date?: string,
  now = new Date(),
) {
  const mayChange = may(access.roles, "appointments.change");
  const all = (await listed(access, date, now)).map((one) => ({
    period: periodOf(one.startsAt, now),
    mayCancel: one.startsAt > now && mayChange,
    mayRecord: one.startsAt <= now && one.outcome === null && mayChange,
    ...inWords(one, locale, now),
  }));
  const grouped = periods.map((period) => ({
    period,
    appointments: all.filter((one) => one.period === period),
  }));
  return {
    zone: zoneInWords(consultationZone, locale),
    date: date && dayInWords(startOf(date), locale, consultationZone),
    groups: grouped.filter(({ appointments }) => appointments.length > 0),
  };
}

/** 00:00 of a date on the office's clock. */
const startOf = (date: string) => new Date(zoneOf(consultationZone).instantOf(midnightOf(date)));

function listed(access: HouseAccess, date: string | undefined, now: Date) {
  if (!date) return upcomingAppointments(access, now);
  return appointmentsBetween(access, startOf(date), startOf(dateOf(midnightOf(date) + day)));
}

export type AppointmentView = Awaited<
  ReturnType<typeof appointmentsView>
>["groups"][number]["appointments"][number];

type Appointment = Awaited<ReturnType<typeof upcomingAppointments>>[number];

function inWords({ startsAt, endsAt, check, ...one }: Appointment, locale: Locale, now: Date) {
  const shared =
    check?.answers &&
    resultView(check.result, check.answers, check.rulesVersion, locale, now).answers;
  return {
    ...one,
    day: dayInWords(startsAt, locale, consultationZone),
    time: spanInWords(startsAt, endsAt, locale, consultationZone),
    light: check && lampOf(check.result, check.rulesVersion, locale),
    answers: shared?.map(({ question, text, given }) => ({
      question,
      text,
      given: given.join(" · "),
    })),
  };
}
