import { expect, test } from "vitest";
import {
  type ApprovedState,
  differences,
  type Entries,
  parts,
  writing,
} from "#app/domain/workspace/opinion/approved-state.ts";

const empty = Object.fromEntries(parts.map((part) => [part, {}])) as ApprovedState;
const having = (part: (typeof parts)[number], entries: Entries) => ({ ...empty, [part]: entries });

test("a state differs from itself in nothing, however it is written", () => {
  const one = having("dataIn", { A: { source: "x", category: null }, B: {} });
  const other = having("dataIn", { B: {}, A: { category: null, source: "x" } });
  expect(differences(one, other)).toEqual([]);
  expect(writing(one)).toBe(writing(other));
  // A column that came later and that nobody has filled changes nothing.
  const later = having("dataIn", { A: { source: "x", region: null }, B: {} });
  expect(differences(one, later)).toEqual([]);
  expect(writing(later)).toBe(writing(one));
});

test.each(parts)("%s: what is new, gone and different is told, and its writing differs", (part) => {
  const before = having(part, { A: { x: "1" }, B: { x: "1" } });
  const after = having(part, { A: { x: "2" }, C: { x: "1" } });
  expect(differences(before, after)).toEqual([
    { part, entry: "A", kind: "changed", column: "x", from: "1", to: "2" },
    { part, entry: "B", kind: "removed" },
    { part, entry: "C", kind: "added" },
  ]);
  expect(writing(before)).not.toBe(writing(after));
});

test("a part with one entry tells its columns, filled and emptied", () => {
  const stated = having("purpose", { "": { purpose: "Angebote schreiben" } });
  const change = { part: "purpose", entry: "", kind: "changed", column: "purpose" };
  expect(differences(empty, stated)).toEqual([{ ...change, from: null, to: "Angebote schreiben" }]);
  expect(differences(stated, empty)).toEqual([{ ...change, from: "Angebote schreiben", to: null }]);
});

test("an older state that knows a part not yet is read as empty", () => {
  const older = JSON.parse('{"dataIn":{}}') as ApprovedState;
  expect(differences(older, having("recipients", { A: {} }))).toEqual([
    { part: "recipients", entry: "A", kind: "added" },
  ]);
});

test("a field that comes or goes takes its retention along", () => {
  const field = { ...having("dataIn", { A: {} }), retention: { A: { retention: "1 Jahr" } } };
  expect(differences(empty, field)).toEqual([{ part: "dataIn", entry: "A", kind: "added" }]);
  expect(differences(field, empty)).toEqual([{ part: "dataIn", entry: "A", kind: "removed" }]);
  const longer = { ...field, retention: { A: { retention: "2 Jahre" } } };
  expect(differences(field, longer)).toMatchObject([{ part: "retention", kind: "changed" }]);
});
