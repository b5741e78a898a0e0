import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from "ical-generator";
import { company } from "#app/domain/catalogue/company.ts";
import { mailSender } from "#app/domain/mail/sender.ts";
import type { CalendarFile } from "#app/domain/mail/attached.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { oneLine } from "#emails/greeting.ts";

export interface CalendarEntry {
  id: string;
  startsAt: Date;
  endsAt: Date;
  /** Rises with every file that changes the entry. */
  sequence: number;
  title: string;
  description: string;
  /** How and where, in words. */
  place: string;
  attendees: readonly { name: string; email: string }[];
  language: Locale;
}

/**
 * The calendar file (RFC 5545, 5546) of an appointment: REQUEST puts it into a calendar, CANCEL takes it out again
 * by the same UID and a higher SEQUENCE. Times are instants in UTC, so no calendar has to know a zone's rules.
 */
export function calendarFile(method: CalendarFile["method"], entry: CalendarEntry): CalendarFile {
  const { id, startsAt, endsAt, sequence, language } = entry;
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: { company: company.brand, product: "Portal", language: language.toUpperCase() },
  });
  calendar.createEvent({
    id: `appointment-${id}@${new URL(process.env.APP_ORIGIN ?? "").hostname}`,
    sequence,
    stamp: new Date(),
    start: startsAt,
    end: endsAt,
    summary: oneLine(entry.title, 200),
    description: oneLine(entry.description, 500),
    location: oneLine(entry.place, 400),
    organizer: mailSender(),
    status: method === "CANCEL" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    attendees: entry.attendees.map(({ name, email }) => ({
      name: oneLine(name, 200),
      email: oneLine(email, 254),
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    })),
  });
  // The library leaves out the line break behind the last line, which the format asks for.
  return { method, text: `${calendar.toString()}\r\n` };
}
