import { expect, test } from "vitest";
import { csv } from "#app/domain/audit/csv.ts";

test("begins with the mark, parts by semicolons and ends lines as spreadsheets want it", () => {
  expect(
    csv([
      ["a", "b"],
      ["1", ""],
    ]),
  ).toBe("\uFEFFa;b\r\n1;\r\n");
});

test.each(["=1+1", "+49", "-1", "@x", "\tx", "\rx", "\nx", "\0x", "＝1", "＋1", "－1", "＠x"])(
  "%j is text, not a formula",
  (value) => {
    expect(
      csv([[value]])
        .replace(/^\uFEFF"?/, "")
        .startsWith("'"),
    ).toBe(true);
  },
);

test.each([
  ['a "b"', '"a ""b"""'],
  ["a;b", '"a;b"'],
  ["a,b", '"a,b"'],
  ["a\r\nb", '"a\r\nb"'],
  ['="a";b', `"'=""a"";b"`],
])("%j is one cell", (value, cell) => {
  expect(csv([[value]])).toBe(`\uFEFF${cell}\r\n`);
});
