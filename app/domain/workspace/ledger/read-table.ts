import { categories } from "./choices.ts";
import { emptyEntry, type EntryValues, longestName, mostEntries, treatments } from "./ledgers.ts";

export type RowProblem = "name" | "long" | "category" | "treatment" | "twice" | "known";

/** A row of a pasted table as it would be taken over, and why it would not. */
export interface TableRow {
  /** Line of the text, from 1. */
  line: number;
  values: EntryValues;
  problems: RowProblem[];
}

export type ReadTable = { rows: TableRow[] } | { refused: "empty" | "many" };

const order = ["name", "category", "source", "treatment", "retention"] as const;

type Head = (typeof order)[number];

/** What a column may be called in its first line, in either language. */
const heads: Record<Head, readonly string[]> = {
  name: ["feld", "field", "name", "objekt.feld", "object.field"],
  category: ["kategorie", "category"],
  source: ["quelle", "source", "herkunft"],
  treatment: ["behandlung", "treatment", "umgang"],
  retention: ["aufbewahrung", "löschfrist", "retention"],
};

const treatmentWords: Record<(typeof treatments)[number], readonly string[]> = {
  needed: ["needed", "nötig", "benötigt", "erforderlich"],
  pseudonymise: ["pseudonymise", "pseudonymisieren", "pseudonymize"],
  block: ["block", "blocked", "sperren", "gesperrt", "nicht nötig"],
};

/**
 * Reads what was copied out of a spreadsheet or a CSV file (tabs, semicolons or commas, quoted cells), with or without a
 * line of column names. Pure. Says row by row what does not fit; `known` are the names that are there already.
 */
export function readTable(text: string, known: ReadonlySet<string>): ReadTable {
  const lines = cellsOf(text).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const [first] = lines;
  if (!first) return { refused: "empty" };
  const named = first.cells.map((cell) => headOf(cell));
  const hasHeads = named.includes("name");
  const body = hasHeads ? lines.slice(1) : lines;
  if (body.length === 0) return { refused: "empty" };
  if (body.length > mostEntries) return { refused: "many" };
  const heading: readonly (Head | undefined)[] = hasHeads ? named : order;
  const seen = new Set<string>();
  return {
    rows: body.map(({ line, cells }) => {
      const row = rowOf(line, cells, heading);
      const name = row.values.name.toLowerCase();
      if (name !== "" && known.has(name)) row.problems.push("known");
      if (name !== "" && seen.has(name)) row.problems.push("twice");
      seen.add(name);
      return row;
    }),
  };
}

function rowOf(
  line: number,
  cells: readonly string[],
  heading: readonly (Head | undefined)[],
): TableRow {
  const cell = (head: Head) => cells[heading.indexOf(head)] ?? "";
  const [category, treatment] = [cell("category"), cell("treatment")];
  const values = {
    ...emptyEntry(cell("name")),
    category: categoryOf(category),
    source: cell("source") || null,
    treatment: treatmentOf(treatment),
    retention: cell("retention") || null,
  };
  const long = [values.name, values.source, values.retention].some(
    (one) => (one?.length ?? 0) > longestName,
  );
  const problems: RowProblem[] = [
    ...(values.name === "" ? (["name"] as const) : []),
    ...(long ? (["long"] as const) : []),
    ...(category !== "" && values.category === null ? (["category"] as const) : []),
    ...(treatment !== "" && values.treatment === null ? (["treatment"] as const) : []),
  ];
  return { line, values, problems };
}

const headOf = (cell: string): Head | undefined =>
  order.find((head) => heads[head].includes(cell.toLowerCase()));

const same = (one: string, other: string) =>
  one.replaceAll("\u00a0", " ").toLowerCase() === other.toLowerCase();

const categoryOf = (cell: string): string | null =>
  categories.find(({ id, label }) => [id, label.de, label.en].some((word) => same(word, cell)))
    ?.id ?? null;

const treatmentOf = (cell: string) =>
  treatments.find((one) => treatmentWords[one].some((word) => same(word, cell))) ?? null;

/** The cells of each line, trimmed; a quoted cell may hold separators, quotes and line breaks. */
function cellsOf(text: string): { line: number; cells: string[] }[] {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const head = plain.slice(0, `${plain}\n`.indexOf("\n"));
  const separator = ["\t", ";", ","].find((one) => head.includes(one)) ?? "\t";
  const lines: { line: number; cells: string[] }[] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  let [line, from] = [1, 1];
  const endCell = () => {
    row.push(cell.replace(/\s+/g, " ").trim());
    cell = "";
  };
  for (let at = 0; at <= plain.length; at += 1) {
    const sign = plain[at];
    if (quoted && sign !== undefined) {
      if (sign === "\n") line += 1;
      if (sign !== '"') cell += sign;
      else if (plain[at + 1] === '"') cell += plain[(at += 1)];
      else quoted = false;
    } else if (sign === '"' && cell.trim() === "") quoted = true;
    else if (sign === separator) endCell();
    else if (sign === "\n" || sign === undefined) {
      endCell();
      lines.push({ line: from, cells: row });
      row = [];
      line += 1;
      from = line;
    } else cell += sign;
  }
  return lines;
}
