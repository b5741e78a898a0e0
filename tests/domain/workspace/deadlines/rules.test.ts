import { expect, test } from "vitest";
import { ruleOn } from "#app/domain/workspace/deadlines/rules.ts";

test("a changed rule applies to what starts on its first day, and to nothing earlier", () => {
  const old = { validFrom: "2018-05-25", hours: 72 };
  const changed = { validFrom: "2027-06-01", hours: 96 };
  const on = (day: string) => ruleOn([old, changed], day).hours;
  expect(["2017-01-01", "2018-05-25", "2027-05-31"].map(on)).toEqual([72, 72, 72]);
  expect(["2027-06-01", "2031-01-01"].map(on)).toEqual([96, 96]);
});
