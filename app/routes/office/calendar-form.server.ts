import { z } from "zod";
import { receiveCalendar } from "#app/domain/booking/calendar-upload.server.ts";
import { type FieldErrors, optionalLine, type Typed } from "../form.ts";

type CalendarForm = { typed: Typed } & (
  | { ok: true; data: { name: string; bytes: Uint8Array } }
  | { ok: false; errors: FieldErrors }
);

const shape = z.strictObject({ fileName: optionalLine(200) });

/** Reads a form with one calendar file; its name is that of the calendar unless another was typed. */
export async function readCalendarForm(request: Request): Promise<CalendarForm> {
  const type = request.headers.get("content-type") ?? "";
  const { fields, file, broken } = await receiveCalendar({ type, body: request.body });
  const given = Object.fromEntries(fields) as Record<string, string>;
  const typed = { fileName: given.fileName ?? "" };
  const wrong = (errors: FieldErrors) => ({ ok: false as const, typed, errors });
  const read = shape.safeParse(given);
  if (broken || [...fields.keys()].length > 1) return wrong({ file: "broken" });
  if (!read.success) {
    const [issue] = read.error.issues;
    return wrong(issue?.path[0] === "fileName" ? { fileName: issue.message } : { file: "broken" });
  }
  if (!file || file.bytes.length === 0) return wrong({ file: "no-file" });
  const own = optionalLine(200).safeParse(file.name.replace(/\.ics$/i, "")).data;
  return { ok: true, typed, data: { name: read.data.fileName ?? own ?? "ICS", bytes: file.bytes } };
}
