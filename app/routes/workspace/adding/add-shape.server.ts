import { z } from "zod";
import { efforts } from "#app/domain/workspace/named-measure.ts";
import { line, optionalText } from "../../form.ts";

const blank = z.literal("").transform(() => null);

const who = {
  ownerId: z.union([blank, z.uuid()], { message: "member" }),
  dueOn: z.union([blank, z.iso.date().refine((day) => day >= "2020-01-01" && day < "2100-01-01")], {
    message: "date",
  }),
};

export const catalogueShape = {
  measure: z.string({ message: "measure" }).regex(/^[a-z0-9-]{1,60}$/, "measure"),
  ...who,
};

const words = {
  title: line(200),
  what: optionalText(4000),
  effort: z.enum(efforts, { message: "effort" }),
};

export const ownShape = { ...words, ...who };

export const rewordingShape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  ...words,
};
