import { expect, test } from "vitest";
import {
  derived,
  type Evidence,
  isProven,
  type MeasureStatus,
} from "#app/domain/workspace/risk/evidence.ts";

const today = "2026-11-23";
const until = (validUntil: string | null, approved = true): Evidence => ({ approved, validUntil });

test.each([
  ["2026-11-24", true],
  ["2026-11-23", true],
  ["2026-11-22", false],
  ["2025-12-31", false],
  [null, true],
])("evidence valid until %s counts: %s", (validUntil, counts) => {
  expect(isProven([until(validUntil)], today)).toBe(counts);
});

test("one approved, valid piece is enough; unapproved ones count for nothing", () => {
  expect(isProven([until("2020-01-01"), until(null, false), until("2027-01-01")], today)).toBe(
    true,
  );
  expect(isProven([until("2020-01-01"), until(null, false)], today)).toBe(false);
  expect(isProven([], today)).toBe(false);
});

const done: MeasureStatus[] = ["implemented", "effective"];

test.each(done)("%s without approved evidence: missing, and the status stays", (status) => {
  const missing = { evidenceMissing: true, evidenceOutdated: false, countsAs: status };
  expect(derived(status, [], today)).toEqual(missing);
  expect(derived(status, [until(null, false)], today)).toEqual(missing);
});

test.each(done)(
  "%s with approved evidence of which none is valid: outdated, in progress",
  (status) => {
    const outdated = { evidenceMissing: false, evidenceOutdated: true, countsAs: "in-progress" };
    expect(derived(status, [until("2026-11-22")], today)).toEqual(outdated);
    expect(derived(status, [until("2026-11-22"), until(null, false)], today)).toEqual(outdated);
  },
);

test.each(done)("%s with valid evidence is neither", (status) => {
  const proven = { evidenceMissing: false, evidenceOutdated: false, countsAs: status };
  expect(derived(status, [until("2026-11-22"), until(today)], today)).toEqual(proven);
});

test.each(["open", "in-progress", "not-applicable"] as const)("%s is never either", (status) => {
  const neither = { evidenceMissing: false, evidenceOutdated: false, countsAs: status };
  for (const evidence of [[], [until("2020-01-01")], [until(null)]]) {
    expect(derived(status, evidence, today)).toEqual(neither);
  }
});
