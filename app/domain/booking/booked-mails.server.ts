import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { makeLink } from "#app/domain/mail/links.server.ts";
import {
  queueMail,
  type CalendarFile,
  type StoredAppointment,
} from "#app/domain/mail/queue-mail.server.ts";
import { dayInWords, spanInWords, zoneInWords } from "#app/i18n/full-date.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { type Locale, localeOfPerson } from "#app/i18n/locale.ts";
import { greetableName } from "#emails/greeting.ts";
import { calendarFile } from "./calendar-file.server.ts";
import type { Topic } from "./consultation.ts";

/** An appointment as its mails tell of it. */
export interface MailedAppointment {
  id: string;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  sequence: number;
  name: string;
  email: string;
  phone: string | null;
  company: string | null;
  topic: Topic;
  language: Locale;
}

export interface MailedConsultant {
  name: string;
  email: string;
  language: string;
}

/** Confirms to the visitor, with the link to cancel, and tells the consultant. Both get the calendar file. */
export async function mailBooked(
  tx: Tx,
  access: Access,
  appointment: MailedAppointment,
  consultant: MailedConsultant,
): Promise<void> {
  const { organisationId } = access;
  const { id, startsAt, name, email, phone, company, topic, language } = appointment;
  const link = await makeLink(tx, {
    purpose: "appointment.cancel",
    subjectId: id,
    expiresAt: startsAt,
  });
  await queueMail(tx, {
    organisationId,
    kind: "appointment-booked",
    language,
    recipient: email,
    props: {
      ...inWords("REQUEST", appointment, consultant, language, "visitor"),
      name,
      consultant: consultant.name,
      link: { page: "booking.cancel", linkId: link.id },
    },
  });
  const own = localeOfPerson(consultant.language);
  await queueMail(tx, {
    organisationId,
    kind: "appointment-booked-consultant",
    language: own,
    recipient: consultant.email,
    props: {
      ...inWords("REQUEST", appointment, consultant, own, "consultant"),
      name,
      contact: [email, phone].filter(Boolean).join(", "),
      company,
      topic: i18nFor(own).getFixedT(own, "booking")(`topics.${topic}`),
      link: { page: "office.appointments" },
    },
  });
}

/** Day, time, zone and calendar file for one of the two who meet, in the zone the time was chosen in. */
export function inWords(
  method: CalendarFile["method"],
  appointment: MailedAppointment,
  consultant: MailedConsultant,
  language: Locale,
  to: "visitor" | "consultant",
): StoredAppointment {
  const { startsAt, endsAt, timeZone, name, email, company } = appointment;
  const t = i18nFor(language).getFixedT(language, "booking");
  const who = to === "visitor" ? consultant.name : [name, company].filter(Boolean).join(", ");
  return {
    day: dayInWords(startsAt, language, timeZone),
    time: spanInWords(startsAt, endsAt, language, timeZone),
    zone: zoneInWords(timeZone, language),
    calendar: calendarFile(method, {
      ...appointment,
      language,
      title: t("calendar.title", { who }),
      description: t("calendar.description"),
      // Anybody can book under anybody's address, so only what can be a name gets into a stranger's calendar.
      attendees: [{ name: greetableName(name) ?? email, email }, consultant],
    }),
  };
}
