import { z } from "zod";
import { companySizes, sharings } from "#app/domain/leads/contact.ts";
import { emailField, optionalLine, phoneField, readForm, tick } from "../form.ts";
import { workFieldNames, workShape } from "../work-shape.ts";

const shape = {
  carried: z.string(),
  ...workShape,
  email: emailField,
  firstName: optionalLine(100),
  company: optionalLine(200),
  companySize: z
    .union([z.literal("").transform(() => null), z.enum(companySizes)], "invalid")
    .default(null),
  crm: optionalLine(100),
  phone: phoneField,
  shared: z.enum(sharings, "invalid").default("light"),
  news: tick,
  call: tick,
};

export type ReportFields = z.output<z.ZodObject<typeof shape>>;

const ours: string[] = ["carried", ...workFieldNames];

/** In the order of the form. */
export const reportFieldOrder = ["form", ...Object.keys(shape)].filter(
  (name) => !ours.includes(name),
);

/** The posted wish for a report. A choice that was never offered is a broken form; nobody can be called without a number. */
export async function readReportForm(request: Request) {
  const form = await readForm(request, shape, [
    "carried",
    ...workFieldNames,
    "companySize",
    "shared",
  ]);
  if (!form.ok || !form.data.call || form.data.phone) return form;
  const { typed, ticked } = form;
  return { ok: false as const, errors: { phone: "phoneForCall" }, typed, ticked };
}
