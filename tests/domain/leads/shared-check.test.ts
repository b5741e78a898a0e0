import { expect, test } from "vitest";
import { sharedCheck } from "#app/domain/leads/shared-check.ts";

const answers = { "q01-use-case": "lead-scoring", "q02-status": "live" };
const result = { light: "red", scores: { trust: 80 } };
const seen = (shared: string | null) =>
  sharedCheck({ answers, result, rulesVersion: "1", checkedAt: new Date(0), shared });

test.each([
  ["light", null, null, null],
  [null, null, null, null],
  ["result", result, "lead-scoring", null],
  ["answers", result, "lead-scoring", answers],
])("shared is %s: exactly that is left", (shared, given, useCase, told) => {
  expect(seen(shared)).toEqual({
    rulesVersion: "1",
    checkedAt: new Date(0),
    shared: shared ?? "light",
    light: "red",
    result: given,
    useCase,
    answers: told,
  });
});
