import { z } from "zod";
import { line, optionalText } from "../../form.ts";

/** A line of a pasted list without its bullet, its number or its box. */
const bare = (text: string) =>
  text.replace(/^\s*(?:[-–*•☐]|\[ ?\]|\d{1,2}[.)])(?:\s+|$)/, "").trim();

export const addShape = {
  words: optionalText(10_000)
    .transform((text) =>
      (text ?? "")
        .split("\n")
        .map(bare)
        .filter((one) => one !== ""),
    )
    .refine((lines) => lines.length > 0, "subStep")
    .refine((lines) => lines.every((one) => one.length <= 200), "longSubStep"),
};

export const changeShape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  words: line(200),
};

export const doneShape = { done: z.enum(["yes", "no"]) };
