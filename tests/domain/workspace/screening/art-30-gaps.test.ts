import { expect, test } from "vitest";
import { type ApprovedState, parts } from "#app/domain/workspace/opinion/approved-state.ts";
import { art30Fields, art30Gaps } from "#app/domain/workspace/screening/art-30-gaps.ts";

const empty = Object.fromEntries(parts.map((part) => [part, {}])) as ApprovedState;

const whole: ApprovedState = {
  ...empty,
  purpose: { "": { purpose: "Angebote schreiben" } },
  dataIn: { Name: { category: "contact" }, Notiz: { category: null, treatment: "block" } },
  recipients: { HubSpot: {} },
  thirdCountries: { none: {} },
  retention: { Name: { retention: "24 Monate" }, Notiz: { retention: null } },
};

test("nothing stated lacks everything, everything stated lacks nothing", () => {
  expect(art30Gaps(empty)).toEqual(art30Fields);
  expect(art30Gaps(whole)).toEqual([]);
});

test.each([
  ["purpose", { purpose: {} }],
  ["categories", { dataIn: { Name: { category: null } } }],
  ["recipients", { recipients: {} }],
  ["thirdCountries", { thirdCountries: {} }],
  ["retention", { retention: { Name: { retention: null } } }],
] as const)("%s alone is missing", (gap, change) => {
  expect(art30Gaps({ ...whole, ...change })).toEqual([gap]);
});

test("one period for everything stands for that of each field", () => {
  expect(art30Gaps({ ...whole, retention: { "": { retention: "24 Monate" } } })).toEqual([]);
});
