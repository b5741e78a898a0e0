import { appointmentsBetween } from "#app/domain/booking/appointments.server.ts";
import { blocksBetween } from "#app/domain/booking/blocks.server.ts";
import { consultationZone } from "#app/domain/booking/consultation.ts";
import { mondayOf } from "#app/domain/booking/free-times.server.ts";
import { dateIn } from "#app/domain/booking/hours-in-words.ts";
import { dateOf, day, midnightOf } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { dayInWords, shortDayInWords, spanInWords } from "#app/i18n/full-date.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** The week a date (YYYY-MM-DD) lies in, or this one: appointments and blocked times day by day. */
export async function weekView(
  access: HouseAccess,
  locale: Locale,
  from: string | null,
  now = new Date(),
) {
  const zone = zoneOf(consultationZone);
  const today = dateOf(zone.wallAt(now.getTime()));
  const monday = mondayOf(dateIn(from ?? "") ?? today);
  const at = (number: number) => new Date(zone.instantOf(midnightOf(monday) + number * day));
  const appointments = await appointmentsBetween(access, at(0), at(7));
  const blocks = await blocksBetween(access, at(0), at(7));
  const all = [
    ...appointments.map((one) => ({
      ...one,
      kind: "appointment" as const,
      words: one.name,
      who: one.consultant,
    })),
    ...blocks.map(({ note, name, ...one }) => ({
      ...one,
      kind: "block" as const,
      words: note ?? "",
      who: name,
    })),
  ].toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  const days = Array.from({ length: 7 }, (_, number) => {
    const date = dateOf(midnightOf(monday) + number * day);
    const entries = all.filter(
      ({ startsAt }) => startsAt >= at(number) && startsAt < at(number + 1),
    );
    return {
      date,
      name: shortDayInWords(at(number), locale, consultationZone),
      isToday: date === today,
      entries: entries.map(({ id, kind, words, who, startsAt, endsAt }) => ({
        id,
        kind,
        words,
        who,
        time: spanInWords(startsAt, endsAt, locale, consultationZone),
      })),
    };
  });
  const t = i18nFor(locale).getFixedT(locale, "calendar");
  return {
    title: t("week.title", { day: dayInWords(at(0), locale, consultationZone) }),
    days,
    before: dateOf(midnightOf(monday) - 7 * day),
    after: dateOf(midnightOf(monday) + 7 * day),
  };
}
