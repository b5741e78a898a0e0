import { expect, test } from "vitest";
import type { Exception } from "#app/domain/workspace/screening/facts.ts";
import { screened } from "./screenings.ts";

const emotions = { "emotions-or-biometrics": "yes" } as const;

function classOf(changes: Parameters<typeof screened>[0]) {
  const { class: found, reasonRef } = screened(changes).aiAct;
  return [found, reasonRef];
}

test.each([
  ["emotions-employees", "aia-5-1-f"],
  ["manipulation", "aia-5-1-a"],
  ["biometric-categorisation", "aia-5-1-e"],
  ["face-scraping", "aia-5-1-e"],
])("%s is prohibited (%s)", (id, ref) => {
  expect(classOf({ ...emotions, [id]: "yes" })).toEqual(["prohibited", ref]);
  expect(classOf({ ...emotions, [id]: "unknown" })).toEqual(["open", null]);
});

test.each([
  ["employees-evaluated", "aia-annex3-4b"],
  ["natural-person-credit", "aia-annex3-5b"],
  ["emotions-customers", "aia-annex3-1c"],
])("%s is high-risk (%s)", (id, ref) => {
  expect(classOf({ ...emotions, [id]: "yes" })).toEqual(["high-risk", ref]);
  expect(classOf({ ...emotions, [id]: "unknown" })).toEqual(["open", null]);
});

test("what is neither is minimal, whatever the catalogue says", () => {
  expect(classOf({})).toEqual(["minimal", "aia-6"]);
  expect(classOf({ useCase: "credit-scoring" })).toEqual(["minimal", "aia-6"]);
});

test("the first certain case names the reason", () => {
  const both = { manipulation: "yes", "face-scraping": "yes" } as const;
  expect(classOf({ ...emotions, ...both })).toEqual(["prohibited", "aia-5-1-a"]);
  expect(classOf({ ...emotions, ...both, "emotions-employees": "yes" })[1]).toBe("aia-5-1-f");
  expect(classOf({ ...emotions, ...both, "emotions-employees": "unknown" })[1]).toBe("aia-5-1-a");
  const annexed = { "natural-person-credit": "yes", "emotions-customers": "yes" } as const;
  expect(classOf({ ...emotions, ...annexed })[1]).toBe("aia-annex3-5b");
  expect(classOf({ ...emotions, ...annexed, "employees-evaluated": "yes" })[1]).toBe(
    "aia-annex3-4b",
  );
  expect(classOf({ ...annexed, "employees-evaluated": "unknown" })).toEqual([
    "high-risk",
    "aia-annex3-5b",
  ]);
});

test("an unknown prohibition keeps the class open, even where Annex III is met", () => {
  const met = { "natural-person-credit": "yes" } as const;
  expect(classOf({ ...met, manipulation: "unknown" })).toEqual(["open", null]);
});

test.each([
  "emotions-employees",
  "biometric-categorisation",
  "face-scraping",
  "emotions-customers",
])("%s is asked while (13) is yes or unknown, and counts as no with a no", (id) => {
  const found = id === "emotions-customers" ? "high-risk" : "prohibited";
  expect(classOf({ [id]: "yes", "emotions-or-biometrics": "unknown" })[0]).toBe(found);
  expect(classOf({ [id]: "unknown", "emotions-or-biometrics": "unknown" })[0]).toBe("open");
  expect(classOf({ [id]: "yes", "emotions-or-biometrics": "no" })[0]).toBe("minimal");
  expect(classOf({ [id]: "unknown", "emotions-or-biometrics": "no" })[0]).toBe("minimal");
});

test("manipulation is asked even while (13) is no", () => {
  expect(classOf({ manipulation: "yes" })).toEqual(["prohibited", "aia-5-1-a"]);
});

const claimed: Exception = { claimed: true, ground: "a" };
const credit = { "natural-person-credit": "yes", exception: claimed } as const;

test("the documented exception gives minimal where nobody is profiled, for each case", () => {
  expect(classOf(credit)).toEqual(["minimal", "aia-6"]);
  expect(classOf({ "employees-evaluated": "yes", exception: claimed })[0]).toBe("minimal");
  const customers = { ...emotions, "emotions-customers": "yes" } as const;
  expect(classOf({ ...customers, exception: claimed })[0]).toBe("minimal");
});

test.each([
  [{ claimed: false, ground: "a" }],
  [{ claimed: true, ground: null }],
  [{ claimed: true, ground: "e" }],
] as [Exception][])("the exception %j is not documented", (exception) => {
  expect(classOf({ ...credit, exception })[0]).toBe("high-risk");
});

test("an exception that is not mentioned is not claimed", () => {
  expect(classOf({ "natural-person-credit": "yes" })[0]).toBe("high-risk");
});

test("profiling, or people evaluated, makes it high-risk all the same; unknown keeps it open", () => {
  for (const id of ["profiling", "people-evaluated"] as const) {
    expect(classOf({ ...credit, [id]: "yes" })).toEqual(["high-risk", "aia-annex3-5b"]);
    expect(classOf({ ...credit, [id]: "unknown" })).toEqual(["open", null]);
  }
});

test("profiling is of no interest without the claim", () => {
  expect(classOf({ profiling: "unknown" })[0]).toBe("minimal");
  expect(classOf({ "natural-person-credit": "yes", profiling: "unknown" })[0]).toBe("high-risk");
});

test("a certain exception makes an unknown case of Annex III minimal", () => {
  expect(classOf({ ...credit, "natural-person-credit": "unknown" })).toEqual(["minimal", "aia-6"]);
});

test("the exception saves nothing that is prohibited", () => {
  expect(classOf({ ...credit, manipulation: "yes" })).toEqual(["prohibited", "aia-5-1-a"]);
});
