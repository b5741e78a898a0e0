import { expect, test } from "vitest";
import { legalRef, measure, rules, rulesOf, useCase } from "#app/domain/catalogue/catalogue.ts";

test("the current rules are found by their version", () => {
  expect(rules.version).toBe("1.0.0");
  expect(rulesOf(rules.version)).toBe(rules);
});

test("a version that was never published throws", () => {
  expect(() => rulesOf("0.9.0")).toThrow("Unknown rules version: 0.9.0");
});

test("entries are found by id", () => {
  expect(useCase("lead-scoring").title.de).toBe("Lead-Bewertung (Lead-Scoring)");
  expect(measure("gov-ai-inventory").priority).toBe("must");
  expect(legalRef("gdpr-4").label.en).toBe("Art.\u00a04 GDPR");
});

test.each(["other", "toString", "__proto__", ""])("the id %j throws", (id) => {
  expect(() => useCase(id)).toThrow("Unknown use case");
  expect(() => measure(id)).toThrow("Unknown measure");
  expect(() => legalRef(id)).toThrow("Unknown legal reference");
});
