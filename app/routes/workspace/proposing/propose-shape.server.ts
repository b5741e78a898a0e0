import { z } from "zod";
import { measureStatuses } from "#app/domain/workspace/measure-status.ts";
import { FACTS, REGISTER_FACTS } from "#app/domain/workspace/screening/facts.ts";
import { efforts } from "#app/domain/workspace/named-measure.ts";
import { line, optionalText } from "../../form.ts";

/** Why it is proposed; without it nobody could decide. */
const reason = optionalText(2000)
  .refine((text) => text !== null, "reason")
  .transform((text) => text ?? "");

/** How the record stood when the form was shown. */
export const stood = z.string().regex(/^[\w-]{1,100}$/);

export const stepShape = { stood, to: z.enum(measureStatuses, { message: "to" }), reason };

const day = z.iso.date("date").refine((one) => one >= "2020-01-01" && one < "2100-01-01", "date");

export const dueShape = {
  stood,
  dueOn: z.union([z.literal("").transform(() => null), day], { message: "date" }),
  reason,
};

export const factShape = {
  fact: z.enum([...FACTS, ...REGISTER_FACTS], { message: "fact" }),
  value: z.enum(["yes", "no", "unknown"], { message: "value" }),
  reason,
};

export const catalogueShape = {
  measure: z.string({ message: "measure" }).regex(/^[a-z0-9-]{1,60}$/, "measure"),
  reason,
};

export const ownShape = {
  title: line(200),
  what: optionalText(4000),
  effort: z.enum(efforts, { message: "effort" }),
  reason,
};
