import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { contributions, overallScore, points, score } from "#app/domain/self-check/scoring.ts";

const most = Object.values(
  rules.selfCheck.questions.reduce(
    (sum, { maxPoints: { trust, liability, recovery } }) => ({
      trust: sum.trust + trust,
      liability: sum.liability + liability,
      recovery: sum.recovery + recovery,
    }),
    { trust: 0, liability: 0, recovery: 0 },
  ),
);

test("every score is the percentage rounded half up", () => {
  for (let max = 1; max <= Math.max(...most); max += 1) {
    for (let raw = 0; raw <= max; raw += 1) {
      const given = score(raw, max);
      // given - 1/2 <= 100 raw / max < given + 1/2, free of division
      expect((2 * given - 1) * max <= 200 * raw && 200 * raw < (2 * given + 1) * max).toBe(true);
    }
  }
});

test("a dimension without points scores 0", () => {
  expect(score(0, 0)).toBe(0);
});

test("scores round half up at the edges of the light", () => {
  expect([score(49, 200), score(489, 2000)]).toEqual([25, 24]);
  expect([score(109, 200), score(1089, 2000)]).toEqual([55, 54]);
  expect([score(1, 200), score(199, 200), score(200, 200)]).toEqual([1, 100, 100]);
});

test("the overall score is the mean of the largest and the average, rounded half up", () => {
  for (let trust = 0; trust <= 100; trust += 1) {
    for (let liability = 0; liability <= 100; liability += 1) {
      let right = true;
      for (let recovery = 0; recovery <= 100; recovery += 1) {
        const six = 3 * Math.max(trust, liability, recovery) + trust + liability + recovery;
        const given = overallScore({ trust, liability, recovery });
        right &&= 6 * given - 3 <= six && six < 6 * given + 3;
      }
      expect(right, `${trust} ${liability}`).toBe(true);
    }
  }
});

test("the overall score at the edges of the light", () => {
  expect(overallScore({ trust: 23, liability: 25, recovery: 23 })).toBe(24);
  expect(overallScore({ trust: 24, liability: 25, recovery: 23 })).toBe(25);
  expect(overallScore({ trust: 53, liability: 55, recovery: 53 })).toBe(54);
  expect(overallScore({ trust: 53, liability: 55, recovery: 54 })).toBe(55);
  expect(overallScore({ trust: 0, liability: 0, recovery: 0 })).toBe(0);
  expect(overallScore({ trust: 100, liability: 100, recovery: 100 })).toBe(100);
});

test("good answers never take points away from other questions", () => {
  const security = rules.selfCheck.questions.filter((one) => one.id === "q09-security");
  const none = { trust: 0, liability: 0, recovery: 0 };
  const low = security.map((one) => ({ ...one, basePoints: { ...none, recovery: 4 } }));
  const safe = new Map([["q09-security", ["mfa-roles", "backup-tested", "logging-alerts"]]]);
  expect(points(contributions(low, safe)).raw).toEqual(none);
});
