import { z } from "zod";
import { consultationZone, topics, ways } from "#app/domain/booking/consultation.ts";
import { isZone } from "#app/domain/booking/zones.ts";
import { emailField, optionalLine, optionalText, phoneField, tick, type Typed } from "../form.ts";

const control = /[\u0000-\u001f\u007f\u2028\u2029]/;

const name = z
  .string("name")
  .transform((text) => text.trim())
  .pipe(z.string().min(1, "name").max(200, "tooLong"))
  .refine((text) => !control.test(text), "control");

const zone = z
  .string("zone")
  .optional()
  .transform((text) => text || consultationZone)
  .refine(isZone, "zone");

/** Nobody in particular, or the id of a consultant. */
const consultant = z.union([z.literal(""), z.uuid()], "with").optional();

/** What decides which times are free. */
export const choiceShape = { zone, with: consultant, also: consultant };

/** Everything that books a time. Messages are text keys. */
export const bookingShape = {
  ...choiceShape,
  time: z.iso.datetime("time"),
  way: z.enum(ways, "way"),
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

type Read = z.output<z.ZodObject<typeof bookingShape>>;

/** The ids asked for, each once. */
export const askedFor = ({
  with: one,
  also,
}: {
  with?: string | undefined;
  also?: string | undefined;
}) => [...new Set([one, also])].filter((id): id is string => Boolean(id));

/** The read form in the words of the domain. */
export const wishOf = ({ time, share, report, with: one, also, ...contact }: Read) => ({
  ...contact,
  with: askedFor({ with: one, also }),
  start: time,
  shareAnswers: share,
  report: report || null,
});

/** What a form can only be wrong in as a whole. */
export const missing = ({ way, phone }: Read): Record<string, string> =>
  way === "phone" && phone === null ? { phone: "phoneNeeded" } : {};

/** Ours, not the visitor's: a fault there is a broken request. */
export const hiddenFields = ["key", "report", "shown", "share"] as const;

/** In the order of the page. */
export const fieldOrder = [
  "zone",
  "with",
  "also",
  "time",
  "way",
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
  const known = [...Object.keys(bookingShape), "show", "look"].filter((field) => given.has(field));
  return Object.fromEntries(known.map((field) => [field, text(given.get(field)).slice(0, 4000)]));
}

const text = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value : "");
