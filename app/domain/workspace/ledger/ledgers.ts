/** Data in, field by field; results out, kind by kind. */
export type Ledger = "fields" | "results";

export const treatments = ["needed", "pseudonymise", "block"] as const;

/** What an entry says. `name` is object and field, or the kind of result; null is a gap. */
export interface EntryValues {
  name: string;
  category: string | null;
  source: string | null;
  treatment: (typeof treatments)[number] | null;
  retention: string | null;
  writtenTo: string | null;
  seenBy: string | null;
  decidedBy: string | null;
  effect: string | null;
}

export type Column = Exclude<keyof EntryValues, "name">;

/** What each ledger asks about an entry, in the order of its table. */
export const columns = {
  fields: ["category", "source", "treatment", "retention"],
  results: ["writtenTo", "seenBy", "decidedBy", "effect"],
} as const satisfies Record<Ledger, readonly Column[]>;

export const emptyEntry = (name: string): EntryValues => ({
  name,
  category: null,
  source: null,
  treatment: null,
  retention: null,
  writtenTo: null,
  seenBy: null,
  decidedBy: null,
  effect: null,
});

/** What is still unknown of an entry. A blocked field goes nowhere, so nothing of it is kept. */
export function gapsOf(ledger: Ledger, entry: EntryValues): Column[] {
  const asked: readonly Column[] = columns[ledger];
  return asked.filter(
    (column) => entry[column] === null && !(column === "retention" && entry.treatment === "block"),
  );
}

export interface Coverage {
  assessed: number;
  total: number;
}

export const coverageOf = (ledger: Ledger, entries: readonly EntryValues[]): Coverage => ({
  assessed: entries.filter((entry) => gapsOf(ledger, entry).length === 0).length,
  total: entries.length,
});

/** More than any form of a CRM has. */
export const mostEntries = 500;
export const longestName = 200;
