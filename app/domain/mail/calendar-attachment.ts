import type { CalendarFile } from "./queue-mail.server.ts";

/** The calendar file as an attachment; the method in its type makes mail programs show it as an invitation. */
export const calendarAttachment = (file: CalendarFile | undefined) =>
  file
    ? {
        attachments: [
          { filename: "termin.ics", type: `text/calendar; method=${file.method}`, text: file.text },
        ],
      }
    : {};
