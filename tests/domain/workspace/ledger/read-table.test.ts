import { expect, test } from "vitest";
import { coverageOf, emptyEntry } from "#app/domain/workspace/ledger/ledgers.ts";
import { readTable } from "#app/domain/workspace/ledger/read-table.ts";
import { suggestedFor, suggestions } from "#app/domain/workspace/ledger/suggestions.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";

const rowsOf = (text: string, known: string[] = []) => {
  const read = readTable(text, new Set(known));
  if ("refused" in read) throw new Error(read.refused);
  return read.rows;
};

test("cells copied from a spreadsheet, with German heads in any order", () => {
  const [row] = rowsOf(
    "Quelle\tFeld\tLöschfrist\tUmgang\tKategorie\r\nFormular\tContact.Email\t24 Monate\tsperren\tGeschäftliche Kontaktdaten\r\n",
  );
  expect(row).toEqual({
    line: 2,
    problems: [],
    values: {
      ...emptyEntry("Contact.Email"),
      category: "business-contact",
      source: "Formular",
      treatment: "block",
      retention: "24 Monate",
    },
  });
});

test("a CSV file with quotes, separators and line breaks in its cells, and English heads", () => {
  const rows = rowsOf(
    '\ufefffield;source;treatment\n"Contact.""Name""";"Form; by phone\nor mail";needed\n\nContact.Phone;;',
  );
  expect(
    rows.map(({ line, values }) => [line, values.name, values.source, values.treatment]),
  ).toEqual([
    [2, 'Contact."Name"', "Form; by phone or mail", "needed"],
    [5, "Contact.Phone", null, null],
  ]);
});

test("without heads the columns come in their order, and missing cells are gaps", () => {
  const rows = rowsOf("Contact.Email,behaviour\nContact.Phone");
  expect(rows.map(({ values }) => [values.name, values.category])).toEqual([
    ["Contact.Email", "behaviour"],
    ["Contact.Phone", null],
  ]);
});

test("every row says what does not fit, and the rest of it is kept", () => {
  const rows = rowsOf(
    `Feld;Kategorie;Umgang\n;behaviour;needed\na;Wetter;vielleicht\nb;;\nB;;\nC;;\n${"x".repeat(201)};;`,
    ["c"],
  );
  expect(rows.map(({ problems }) => problems)).toEqual([
    ["name"],
    ["category", "treatment"],
    [],
    ["twice"],
    ["known"],
    ["long"],
  ]);
});

test.each([
  ["", "empty"],
  [" \n\t\n", "empty"],
  ["Feld;Quelle\n", "empty"],
  [Array.from({ length: 501 }, (_, n) => `f${n}`).join("\n"), "many"],
])("%j is refused", (text, refused) => {
  expect(readTable(text, new Set())).toEqual({ refused });
});

test("no text breaks the reading", () => {
  for (const text of ['"', '""', 'a;"b', '"a";"', "\t\t\t", ";;;", "a\0b", '=1+1;"x""', "\u2028"])
    expect(() => readTable(text, new Set())).not.toThrow();
});

test("an entry is assessed when nothing of it is missing; a blocked field needs no retention", () => {
  const whole = { ...emptyEntry("a"), category: "behaviour", source: "x", retention: "x" };
  const { retention, ...rest } = whole;
  expect(
    coverageOf("fields", [
      { ...whole, treatment: "needed" },
      { ...rest, retention: null, treatment: "needed" },
      { ...rest, retention: null, treatment: "block" },
      whole,
      emptyEntry(retention),
    ]),
  ).toEqual({ assessed: 2, total: 5 });
  expect(coverageOf("results", [])).toEqual({ assessed: 0, total: 0 });
});

test("every use case of the catalogue has typical fields of both systems, each once and none assessed", () => {
  for (const { id } of rules.useCases) {
    expect(suggestedFor(id, "fields", "de").map(({ name }) => name)).toEqual([
      "HubSpot",
      "Salesforce",
    ]);
    for (const system of ["hubspot", "salesforce"] as const) {
      const fields = suggestions(id, "fields", system, "de");
      expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
      expect(coverageOf("fields", fields).assessed).toBe(0);
    }
  }
  expect(suggestedFor("other", "fields", "de")).toEqual([]);
});
