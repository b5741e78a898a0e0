import { rules } from "#app/domain/catalogue/catalogue.ts";
import { sign, verified } from "#db/sealing.ts";
import type { Answers } from "./answers.ts";

const validHours = 24;

/** Answers on their way from page to page: signed, in a form field, never in an address, a log or on the device. */
export const carried = (answers: Answers): string =>
  sign(JSON.stringify({ version: rules.version, at: Date.now(), answers }));

/** The carried answers, or undefined when they were changed, are older than a day or belong to other rules. */
export function uncarried(field: string): Answers | undefined {
  const text = verified(field);
  if (text === undefined) return undefined;
  const { version, at, answers } = JSON.parse(text) as {
    version: string;
    at: number;
    answers: Answers;
  };
  const fresh = Date.now() - at < validHours * 3_600_000;
  return fresh && version === rules.version ? answers : undefined;
}
