import { z } from "zod";
import { topics } from "#app/domain/booking/consultation.ts";
import { emailField, optionalLine, optionalText, phoneField, tick, type Typed } from "../form.ts";

const control = /[\u0000-\u001f\u007f\u2028\u2029]/;

const name = z
  .string("name")
  .transform((text) => text.trim())
  .pipe(z.string().min(1, "name").max(200, "tooLong"))
  .refine((text) => !control.test(text), "control");

/** Everything that books a time. Messages are text keys. */
export const bookingShape = {
  time: z.iso.datetime("time"),
  name,
  email: emailField,
  phone: phoneField,
  company: optionalLine(200),
  topic: z.enum(topics, "topic"),
  message: optionalText(4000),
  share: tick,
  key: z.uuid(),
  report: z.string().max(100).optional(),
  shown: z.string().max(10).optional(),
};

/** The read form in the words of the domain. */
export const wishOf = ({
  time,
  share,
  report,
  ...contact
}: z.output<z.ZodObject<typeof bookingShape>>) => ({
  ...contact,
  start: time,
  shareAnswers: share,
  report: report || null,
});

/** Ours, not the visitor's: a fault there is a broken request. */
export const hiddenFields = ["key", "report", "shown", "share"] as const;

/** In the order of the page. */
export const fieldOrder = [
  "time",
  "name",
  "email",
  "phone",
  "company",
  "topic",
  "message",
] as const;

/** What was typed so far, unchecked: on the way to other days nothing gets lost and nothing is complained about. */
export async function typedIn(request: Request): Promise<Typed> {
  const given = await request.formData();
  const known = [...Object.keys(bookingShape), "show"].filter((field) => given.has(field));
  return Object.fromEntries(known.map((field) => [field, text(given.get(field)).slice(0, 4000)]));
}

const text = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");
