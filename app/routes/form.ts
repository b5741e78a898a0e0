import { z } from "zod";
import { proofFields } from "#app/domain/identity/proof-fields.ts";

export type FieldErrors = Record<string, string>;

/** What was typed, to be shown again; every value once. */
export type Typed = Record<string, string>;

/** Every value of every field, for choices of which several may be ticked. */
export type Ticked = Record<string, string[]>;

type Given = { typed: Typed; ticked: Ticked };

export type ReadForm<T> =
  | ({ ok: true; data: T } & Given)
  | ({ ok: false; errors: FieldErrors } & Given);

/**
 * Reads a posted form by a strict schema: unknown and repeated fields are refused.
 * Messages of the schema are text keys. `hidden` fields are ours: a fault there, like a field that is not of this
 * form, is no typing error and stands under "form".
 */
export async function readForm<Shape extends z.ZodRawShape>(
  request: Request,
  shape: Shape,
  hidden: readonly (keyof Shape & string)[] = [],
): Promise<ReadForm<z.output<z.ZodObject<Shape>>>> {
  return judgeForm(await request.formData(), shape, hidden);
}

/** The same for a form that was read already. */
export function judgeForm<Shape extends z.ZodRawShape>(
  given: FormData,
  shape: Shape,
  hidden: readonly (keyof Shape & string)[] = [],
): ReadForm<z.output<z.ZodObject<Shape>>> {
  // The second factor that came along was taken by the middleware.
  for (const name of Object.values(proofFields)) given.delete(name);
  const fields: Record<string, unknown> = {};
  const typed: Typed = {};
  const ticked: Ticked = {};
  for (const name of new Set(given.keys())) {
    const values = given.getAll(name).map(String);
    fields[name] = values.length === 1 ? values[0] : values;
    typed[name] = values[0] ?? "";
    ticked[name] = values;
  }
  const read = z.strictObject(shape).safeParse(fields);
  if (read.success) return { ok: true, data: read.data, typed, ticked };
  const errors: FieldErrors = {};
  for (const issue of read.error.issues) {
    const [field] = issue.path;
    if (typeof field !== "string" || hidden.includes(field)) errors.form = "broken";
    else errors[field] ??= given.getAll(field).length > 1 ? "repeated" : issue.message;
  }
  return { ok: false, errors, typed, ticked };
}

const control = /[\u0000-\u001f\u007f\u2028\u2029]/;

/** A line of text that must be there. */
export const line = (max: number) =>
  z
    .string({ message: "required" })
    .transform((text) => text.trim())
    .refine((text) => text !== "", "required")
    .refine((text) => text.length <= max, "tooLong")
    .refine((text) => !control.test(text), "control");

/** A voluntary line of text; blank counts as not given. */
export const optionalLine = (max: number) =>
  z
    .string()
    .optional()
    .transform((text) => text?.trim() || null)
    .refine((text) => text === null || text.length <= max, "tooLong")
    .refine((text) => text === null || !control.test(text), "control");

const phoneNumber = /^[+\d][\d\s()/.-]{2,}$/;

/** A voluntary phone number as people write them. */
export const phoneField = optionalLine(40).refine(
  (text) => text === null || phoneNumber.test(text),
  "phone",
);

const controlInText = /[\u0000-\u0008\u000b-\u001f\u007f]/;

/** Some voluntary lines of text; blank counts as not given. */
export const optionalText = (max: number) =>
  z
    .string()
    .optional()
    .transform((text) => text?.replace(/\r\n?/g, "\n").trim() || null)
    .refine((text) => text === null || text.length <= max, "tooLong")
    .refine((text) => text === null || !controlInText.test(text), "control");

/** An e-mail address in one writing: trimmed, lower case, at most 254 characters (RFC 5321). */
export const emailField = z
  .string({ message: "email" })
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.email("email").max(254, "email"));

export const tick = z
  .literal("yes", "invalid")
  .optional()
  .transform((value) => value === "yes");
