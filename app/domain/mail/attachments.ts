import type { CalendarFile, StoredFile } from "./attached.ts";

/** What goes along with a mail. The method in a calendar file's type makes mail programs show it as an invitation. */
export function attachmentsOf({
  calendar,
  files,
}: {
  calendar?: CalendarFile;
  files?: StoredFile[];
}) {
  const attachments = [
    ...(calendar
      ? [
          {
            filename: "termin.ics",
            type: `text/calendar; method=${calendar.method}`,
            base64: Buffer.from(calendar.text).toString("base64"),
          },
        ]
      : []),
    ...(files ?? []),
  ];
  return attachments.length > 0 ? { attachments } : {};
}
