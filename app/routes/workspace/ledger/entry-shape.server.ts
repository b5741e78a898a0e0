import { z } from "zod";
import { categories, effects } from "#app/domain/workspace/ledger/choices.ts";
import {
  columns,
  emptyEntry,
  type EntryValues,
  type Ledger,
  longestName,
  treatments,
} from "#app/domain/workspace/ledger/ledgers.ts";
import { line, optionalLine } from "../../form.ts";

const blank = z.literal("").transform(() => null);
const oneOf = (ids: readonly string[]) =>
  z.union([blank, z.enum(ids as [string, ...string[]])], { message: "choice" }).default(null);
const words = optionalLine(longestName);

const shapes = {
  fields: {
    category: oneOf(categories.map(({ id }) => id)),
    source: words,
    treatment: z.union([blank, z.enum(treatments)], { message: "choice" }).default(null),
    retention: words,
  },
  results: {
    writtenTo: words,
    seenBy: words,
    decidedBy: words,
    effect: oneOf(effects.map(({ id }) => id)),
  },
};

export const entryShape = (ledger: Ledger) => ({
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .default(1),
  name: line(longestName),
  ...shapes[ledger],
});

/** What the form says, with what its ledger does not ask left empty. */
export function valuesOf(ledger: Ledger, read: Record<string, unknown>): EntryValues {
  const given = Object.fromEntries(columns[ledger].map((column) => [column, read[column] ?? null]));
  return { ...emptyEntry(String(read.name)), ...given };
}
