import { z } from "zod";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { findVendor } from "#app/domain/catalogue/vendors.ts";
import { type StatableFlag, statableFlags } from "#app/domain/workspace/adding/stated.ts";
import { line, tick } from "../../form.ts";

const flag = z.enum(statableFlags, "flags");

/** What is asked about an AI use case that is added without a check. */
export const useCaseShape = {
  useCase: z.string().refine((id) => id === "other" || rules.useCases.some((one) => one.id === id)),
  title: line(200),
  vendor: z
    .string("vendor")
    .refine((id) => id === "" || findVendor(id) !== undefined, "vendor")
    .transform((id) => id || null),
  personalData: z.enum(["yes", "no"], "personalData").transform((answer) => answer === "yes"),
  flags: z
    .union([
      flag.transform((one): StatableFlag[] => [one]),
      z.array(flag).max(statableFlags.length),
    ])
    .default([]),
  usual: tick,
};
