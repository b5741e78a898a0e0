import { expect, test } from "vitest";
import {
  both,
  either,
  opposite,
  stated,
  type Truth,
} from "#app/domain/workspace/screening/three-valued.ts";

const table: [Truth, Truth, Truth, Truth][] = [
  ["yes", "yes", "yes", "yes"],
  ["yes", "no", "yes", "no"],
  ["yes", "unknown", "yes", "unknown"],
  ["no", "no", "no", "no"],
  ["no", "unknown", "unknown", "no"],
  ["unknown", "unknown", "unknown", "unknown"],
];

test.each(table)("%s, %s: either %s, both %s", (a, b, any, all) => {
  expect([either(a, b), either(b, a)]).toEqual([any, any]);
  expect([both(a, b), both(b, a)]).toEqual([all, all]);
});

test("the opposite of unknown is unknown", () => {
  expect((["yes", "no", "unknown"] as const).map(opposite)).toEqual(["no", "yes", "unknown"]);
});

test("silence and anything but yes and no are unknown", () => {
  const silent = [undefined, null, "", "unknown", "YES", true, false, 0, ["no"]];
  expect(silent.map(stated)).toEqual(silent.map(() => "unknown"));
  expect([stated("yes"), stated("no")]).toEqual(["yes", "no"]);
});
