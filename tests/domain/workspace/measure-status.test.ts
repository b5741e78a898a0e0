import { expect, test } from "vitest";
import {
  measureStatuses,
  nextStatuses,
  type StepRule,
  stepRule,
} from "#app/domain/workspace/measure-status.ts";
import type { MeasureStatus } from "#app/domain/workspace/risk/evidence.ts";

const free: StepRule = "free";
const reason: StepRule = "with-reason";
const never: StepRule = "impossible";

/** From a row to a column: open, in-progress, implemented, effective, not-applicable. */
const table: Record<MeasureStatus, StepRule[]> = {
  open: [never, free, never, never, reason],
  "in-progress": [reason, never, free, never, reason],
  implemented: [reason, reason, never, free, reason],
  effective: [reason, reason, reason, free, reason],
  "not-applicable": [reason, never, never, never, never],
};

test.each(Object.keys(table) as MeasureStatus[])("the steps from %s", (from) => {
  expect(measureStatuses.map((to) => stepRule(from, to))).toEqual(table[from]);
});

test("the way ahead is offered first", () => {
  expect(nextStatuses("implemented").map(({ status }) => status)).toEqual([
    "effective",
    "open",
    "in-progress",
    "not-applicable",
  ]);
});
