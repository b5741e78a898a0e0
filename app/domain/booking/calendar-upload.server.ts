import { buffer } from "node:stream/consumers";
import { largestCalendar } from "#app/vendors/calendar-file.ts";
import { type IncomingForm, type Multipart, readMultipart } from "#app/vendors/multipart.ts";

/** A file that is larger ends one byte after the largest: enough to say so, and no more of it is kept. */
type CalendarFile = { name: string; bytes: Uint8Array };

/** Takes in a form with a calendar file in the field „file“. */
export function receiveCalendar(form: IncomingForm): Promise<Multipart<CalendarFile>> {
  return readMultipart(form, largestCalendar, async ({ field, name, bytes }) => {
    if (field !== "file") throw new Error("A file in a field that takes none");
    return { name, bytes: await buffer(bytes) };
  });
}
