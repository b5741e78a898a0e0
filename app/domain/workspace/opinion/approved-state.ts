/** What nobody may change without a new approval, in the order of the contract workspace.md, „Light“. */
export const parts = [
  "purpose",
  "dataIn",
  "resultsOut",
  "recipients",
  "thirdCountries",
  "retention",
  "system",
  "aiActClass",
  "legalBasis",
] as const;

export type Part = (typeof parts)[number];

/** By name ("" where a part has one entry only), then by column: ids or typed text as stored; null is a gap. */
export type Entries = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

export type ApprovedState = Readonly<Record<Part, Entries>>;

/** Of an AI use case of which nobody has said anything. */
export const emptyState = Object.fromEntries(parts.map((part) => [part, {}])) as ApprovedState;

export type Difference = { part: Part; entry: string } & (
  | { kind: "added" | "removed" }
  | { kind: "changed"; column: string; from: string | null; to: string | null }
);

/** One writing for one state: names in order, gaps left out, so that a column that comes later changes nothing. */
export function writing(state: ApprovedState): string {
  return JSON.stringify(
    parts.map((part) =>
      names(state[part]).map((name) => [
        name,
        columnsOf(state[part][name]).map((column) => [column, state[part][name]?.[column]]),
      ]),
    ),
  );
}

/**
 * What is new, gone or different, part by part. A part that the older state did not know was empty; the retention of a
 * field that came or went is told with the field. Pure.
 */
export function differences(before: ApprovedState, after: ApprovedState): Difference[] {
  const all = each(before, after);
  const moved = all.filter(({ part, kind }) => part === "dataIn" && kind !== "changed");
  return all.filter(
    ({ part, entry, kind }) =>
      part !== "retention" || !moved.some((field) => field.entry === entry && field.kind === kind),
  );
}

function each(before: ApprovedState, after: ApprovedState): Difference[] {
  return parts.flatMap((part) => {
    const [was, is] = [before[part] ?? {}, after[part] ?? {}];
    return [...new Set([...names(was), ...names(is)])].flatMap((entry): Difference[] => {
      if (entry !== "" && !was[entry]) return [{ part, entry, kind: "added" }];
      if (entry !== "" && !is[entry]) return [{ part, entry, kind: "removed" }];
      return changes(was[entry] ?? {}, is[entry] ?? {}).map((change) => ({
        part,
        entry,
        kind: "changed",
        ...change,
      }));
    });
  });
}

function changes(was: Entries[string], is: Entries[string]) {
  return [...new Set([...columnsOf(was), ...columnsOf(is)])].flatMap((column) => {
    const [from, to] = [was[column] ?? null, is[column] ?? null];
    return from === to ? [] : [{ column, from, to }];
  });
}

const names = (entries: Entries | undefined): string[] => Object.keys(entries ?? {}).toSorted();

const columnsOf = (entry: Entries[string] | undefined): string[] =>
  Object.keys(entry ?? {})
    .filter((column) => entry?.[column] !== null)
    .toSorted();
