import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { coveragePicture } from "#app/domain/workspace/coverage/coverage.ts";
import type { MeasureStatus } from "#app/domain/workspace/risk/evidence.ts";

const today = "2026-11-26";
const of = (
  measure: string,
  status: MeasureStatus,
  evidence: { approved: boolean; validUntil: string | null }[] = [],
  id = measure,
) => ({
  id,
  measure,
  status,
  fromCheck: false,
  dueOn: null,
  doneOn: null,
  owner: null,
  evidence,
});
const [first] = rules.measures;
if (!first) throw new Error("The catalogue has measures");
const proof = [{ approved: true, validUntil: null }];

test("a measure counts once for each risk and goal that it serves, by how far it is", () => {
  const find = (measures: ReturnType<typeof of>[]) => {
    const { risks, goals } = coveragePicture(measures, today);
    return [...risks, ...goals].filter(
      ({ proven, unproven, open }) => proven + unproven + open > 0,
    );
  };
  const served = [...first.lowers, ...first.sdmGoals];
  const only = (count: object) =>
    served.map((id) => ({ id, proven: 0, unproven: 0, open: 0, ...count }));
  const sorted = (rows: readonly { id: string }[]) =>
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(sorted(find([of(first.id, "open")]))).toEqual(sorted(only({ open: 1 })));
  expect(sorted(find([of(first.id, "implemented")]))).toEqual(sorted(only({ unproven: 1 })));
  expect(sorted(find([of(first.id, "implemented", proof)]))).toEqual(sorted(only({ proven: 1 })));
  // What is not applicable counts for none, and a shared one once.
  expect(find([of(first.id, "not-applicable")])).toEqual([]);
  const shared = of(first.id, "open");
  expect(sorted(find([shared, shared]))).toEqual(sorted(only({ open: 1 })));
});

test("every measure of the catalogue serves something that the picture shows", () => {
  const { risks, goals } = coveragePicture(
    rules.measures.map(({ id }) => of(id, "open")),
    today,
  );
  expect(risks.every(({ open }) => open > 0)).toBe(true);
  expect(goals).toHaveLength(7);
  expect(goals.every(({ open }) => open > 0)).toBe(true);
});
