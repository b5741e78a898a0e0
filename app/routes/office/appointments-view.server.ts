import {
  periodOf,
  type Period,
  upcomingAppointments,
} from "#app/domain/booking/appointments.server.ts";
import { consultationZone } from "#app/domain/booking/consultation.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { lampOf } from "#app/domain/self-check/presentation.ts";
import { resultView } from "#app/domain/self-check/result-view.ts";
import { dayInWords, spanInWords, zoneInWords } from "#app/i18n/full-date.ts";
import type { Locale } from "#app/i18n/locale.ts";

const periods: readonly Period[] = ["today", "thisWeek", "nextWeek", "later", "past"];

/** The appointments in the order they matter in: today, the days to come, then what is over. */
export async function appointmentsView(access: HouseAccess, locale: Locale, now = new Date()) {
  const all = (await upcomingAppointments(access, now)).map((one) => ({
    period: periodOf(one.startsAt, now),
    mayCancel: one.startsAt > now && may(access.roles, "appointments.change"),
    ...inWords(one, locale, now),
  }));
  const grouped = periods.map((period) => ({
    period,
    appointments: all.filter((one) => one.period === period),
  }));
  return {
    zone: zoneInWords(consultationZone, locale),
    groups: grouped.filter(({ appointments }) => appointments.length > 0),
  };
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
