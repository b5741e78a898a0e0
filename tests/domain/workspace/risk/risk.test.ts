import { expect, test } from "vitest";
import { measure } from "#app/domain/catalogue/catalogue.ts";
import { baseRisk } from "#app/domain/workspace/risk/base.ts";
import type { Evidence, MeasureStatus } from "#app/domain/workspace/risk/evidence.ts";
import { type LinkedMeasure, risk, type RiskInput } from "#app/domain/workspace/risk/risk.ts";

const proof: Evidence = { approved: true, validUntil: null };

function linked(id: string, status: MeasureStatus, ...evidence: Evidence[]): LinkedMeasure {
  return { id, status, evidence };
}

function riskOf(measures: LinkedMeasure[], changes: Partial<RiskInput> = {}) {
  const checkScores = { trust: 50, liability: 60, recovery: 70 };
  return risk({ useCase: "other", checkScores, measures, today: "2026-11-23", ...changes });
}

test("the base is the score of the check where there is one", () => {
  expect(riskOf([], { useCase: "voice-bot" }).base).toEqual({
    trust: 50,
    liability: 60,
    recovery: 70,
  });
});

test("a score of 0 is a score", () => {
  const checkScores = { trust: 0, liability: 0, recovery: 0 };
  expect(riskOf([], { useCase: "voice-bot", checkScores }).base).toEqual(checkScores);
});

test("without a check the base is 30 per level of the catalogue", () => {
  const base = { trust: 90, liability: 90, recovery: 60 };
  expect(riskOf([], { useCase: "voice-bot", checkScores: null }).base).toEqual(base);
});

test("where the catalogue gives no level the base is 30", () => {
  const base = { trust: 30, liability: 30, recovery: 30 };
  expect(riskOf([], { checkScores: null }).base).toEqual(base);
});

test("of several risks of one dimension the highest level counts", () => {
  const levels = [1, 3, 2].map((level) => ({ dimension: "trust" as const, level }));
  const base = { trust: 90, liability: 60, recovery: 30 };
  expect(baseRisk(null, [...levels, { dimension: "liability", level: 2 }])).toEqual(base);
});

test("proven measures take away four fifths, weighed 3, 2 and 1", () => {
  // All three lower liability and recovery: a must, a should and a could.
  const ids = ["sec-mfa", "sec-export-monitoring", "gov-change-trigger"];
  const three = (...proven: string[]) =>
    riskOf(ids.map((id) => linked(id, "effective", ...(proven.includes(id) ? [proof] : []))));
  expect(ids.map((id) => measure(id).priority)).toEqual(["must", "should", "could"]);
  expect(three().residual.recovery).toBe(70);
  expect(three("sec-mfa").residual.recovery).toBe(42);
  expect(three("sec-export-monitoring").residual.recovery).toBe(52);
  expect(three("gov-change-trigger").residual.recovery).toBe(61);
  expect(three(...ids).residual).toEqual({ trust: 50, liability: 12, recovery: 14 });
});

test("only measures that lower the dimension count for it", () => {
  const { residual } = riskOf([linked("sec-backup-restore", "implemented", proof)]);
  expect(measure("sec-backup-restore").lowers).toEqual(["recovery"]);
  expect(residual).toEqual({ trust: 50, liability: 60, recovery: 14 });
});

test("what is not applicable is left out, what is open or in progress is not", () => {
  const proven = linked("sec-mfa", "implemented", proof);
  const second = (status: MeasureStatus) =>
    riskOf([proven, linked("sec-encryption", status, proof)]).residual.recovery;
  expect(second("not-applicable")).toBe(14);
  expect(second("open")).toBe(42);
  expect(second("in-progress")).toBe(42);
  expect(second("implemented")).toBe(14);
});

test("only approved evidence that is valid today proves", () => {
  const one = (...evidence: Evidence[]) =>
    riskOf([linked("sec-encryption", "implemented", ...evidence)]).residual.recovery;
  expect(one()).toBe(70);
  expect(one({ approved: false, validUntil: null })).toBe(70);
  expect(one({ approved: true, validUntil: "2026-11-22" })).toBe(70);
  expect(one({ approved: true, validUntil: "2026-11-23" })).toBe(14);
});

test("the relief is multiplied before it is divided and rounded down", () => {
  const measures = [
    linked("sec-mfa", "implemented", proof),
    linked("sec-export-monitoring", "open"),
    linked("sec-encryption", "open"),
  ];
  // 99 × 80 × 3 / 800 is 29.7; dividing earlier gives 26, 27 or 30.
  const checkScores = { trust: 99, liability: 99, recovery: 99 };
  expect(riskOf(measures, { checkScores }).residual.recovery).toBe(70);
});

test("derived states are given per measure", () => {
  expect(
    riskOf([linked("sec-mfa", "effective"), linked("sec-encryption", "open")]).derived,
  ).toEqual({
    "sec-mfa": { evidenceMissing: true, evidenceOutdated: false, countsAs: "effective" },
    "sec-encryption": { evidenceMissing: false, evidenceOutdated: false, countsAs: "open" },
  });
});

test("an unknown measure or use case throws", () => {
  expect(() => riskOf([linked("sec-nothing", "open")])).toThrow("Unknown measure: sec-nothing");
  expect(() => riskOf([], { useCase: "x", checkScores: null })).toThrow("Unknown use case: x");
});
