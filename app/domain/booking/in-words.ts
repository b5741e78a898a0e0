import { company } from "#app/domain/catalogue/company.ts";
import type { CalendarFile, StoredAppointment } from "#app/domain/mail/attached.ts";
import { dayInWords, spanInWords, zoneInWords } from "#app/i18n/full-date.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { greetableName } from "#emails/greeting.ts";
import type { MailedAppointment, MailedConsultant } from "./booked-mails.server.ts";
import { calendarFile } from "./calendar-file.server.ts";

const list = (names: readonly string[], language: Locale) =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(names);

export const namesOf = (hosts: readonly MailedConsultant[], language: Locale): string =>
  list(
    hosts.map(({ name }) => name),
    language,
  );

/** How people meet, in words: the number that is called, the room on the web, or the office. */
export function placeInWords(
  { way, phone }: Pick<MailedAppointment, "way" | "phone">,
  hosts: readonly MailedConsultant[],
  language: Locale,
): string {
  const t = i18nFor(language).getFixedT(language, "booking");
  if (way === "phone") return t("place.phone", { phone: phone ?? "–" });
  const { street, postalCode, city } = company.address;
  if (way === "on-site") return t("place.on-site", { address: `${street}, ${postalCode} ${city}` });
  const room = hosts.find(({ videoRoom }) => videoRoom)?.videoRoom;
  return room ? t("place.video", { room }) : t("place.videoLater");
}

/**
 * Day, time, zone, place and calendar file for one of those who meet: for the visitor in the zone the time was chosen in,
 * for a consultant in the zone of the own calendar.
 */
export function inWords(
  method: CalendarFile["method"],
  appointment: MailedAppointment,
  hosts: readonly MailedConsultant[],
  language: Locale,
  to: "visitor" | MailedConsultant,
): StoredAppointment {
  const { startsAt, endsAt, name, email, company } = appointment;
  const timeZone = to === "visitor" ? appointment.timeZone : to.timeZone;
  const t = i18nFor(language).getFixedT(language, "booking");
  const who =
    to === "visitor" ? namesOf(hosts, language) : [name, company].filter(Boolean).join(", ");
  const place = placeInWords(appointment, hosts, language);
  return {
    day: dayInWords(startsAt, language, timeZone),
    time: spanInWords(startsAt, endsAt, language, timeZone),
    zone: zoneInWords(timeZone, language),
    place,
    calendar: calendarFile(method, {
      ...appointment,
      language,
      place,
      title: t("calendar.title", { who }),
      description: t("calendar.description"),
      // Anybody can book under anybody's address, so only what can be a name gets into a stranger's calendar.
      attendees: [{ name: greetableName(name) ?? email, email }, ...hosts],
    }),
  };
}
