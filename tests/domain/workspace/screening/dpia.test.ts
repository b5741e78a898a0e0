import { expect, test } from "vitest";
import useCaseFile from "#app/domain/catalogue/use-cases.json" with { type: "json" };
import type { FactId } from "#app/domain/workspace/screening/facts.ts";
import { screening } from "#app/domain/workspace/screening/screening.ts";
import { screened } from "./screenings.ts";

const implying: FactId[] = [
  ...(["special-categories", "employee-data", "employees-evaluated", "people-evaluated"] as const),
  ...(["decides-alone", "emotions-or-biometrics", "natural-person-credit"] as const),
];

test.each(implying)("a yes to %s is a yes to personal data, whatever was said", (id) => {
  for (const said of ["no", "unknown"] as const) {
    expect(screened({ "personal-data": said, [id]: "yes" }).ropa).toBe("required");
    expect(screened({ "personal-data": said }).ropa).toBe(said === "no" ? "not-required" : "open");
  }
});

test("other facts imply no personal data", () => {
  const others = ["combines-sources", "large-scale", "vulnerable-people", "talks-or-publishes"];
  const yes = Object.fromEntries(others.map((id) => [id, "yes"]));
  expect(screened({ "personal-data": "no", "prevents-right": "yes", ...yes }).ropa).toBe(
    "not-required",
  );
});

test("a stated no to personal data stands until a fact contradicts it", () => {
  const said = { "personal-data": "no", "employee-data": "unknown" } as const;
  expect(screened(said)).toMatchObject({ ropa: "not-required", dpia: { result: "not-required" } });
});

test("the record refers to Art. 30, and to nothing while it is not required", () => {
  expect(screened({}).references.ropa).toEqual(["gdpr-30"]);
  expect(screened({ "personal-data": "unknown" }).references.ropa).toEqual([]);
});

const criteria: [FactId, string[]][] = [
  ["special-categories", ["sensitive-data"]],
  ["employee-data", ["vulnerable-subjects"]],
  ["employees-evaluated", ["evaluation-scoring", "systematic-monitoring"]],
  ["people-evaluated", ["evaluation-scoring"]],
  ["decides-alone", ["automated-decision"]],
  ["combines-sources", ["matching-combining"]],
  ["large-scale", ["large-scale"]],
  ["vulnerable-people", ["vulnerable-subjects"]],
  ["innovative-technology", ["innovative-technology"]],
  ["prevents-right", ["prevents-right"]],
  ["sound-or-video-stored", ["systematic-monitoring"]],
  ["emotions-or-biometrics", ["sensitive-data"]],
  ["talks-or-publishes", []],
  ["natural-person-credit", []],
];

test.each(criteria)("%s meets the criteria %j", (id, met) => {
  expect(screened({ [id]: "yes" }).dpia.criteria).toEqual(met);
});

test("one criterion is too few, two are enough; the same one twice is one", () => {
  expect(screened({ "large-scale": "yes" }).dpia.result).toBe("not-required");
  const two = screened({ "large-scale": "yes", "prevents-right": "yes" });
  expect(two.dpia.result).toBe("required");
  expect(two.references.dpia).toEqual(["gdpr-35", "wp248"]);
  const same = screened({ "vulnerable-people": "yes", "employee-data": "yes" });
  expect(same.dpia).toMatchObject({ result: "not-required", criteria: ["vulnerable-subjects"] });
});

test("criteria are listed in the order of the vocabulary", () => {
  const all = screened(Object.fromEntries(criteria.map(([id]) => [id, "yes"]))).dpia.criteria;
  expect(all).toEqual(useCaseFile.vocab.dpiaCriteria.map((one) => one.id));
});

test("one number of the list is enough; the use case's and those of the facts, ascending, once", () => {
  expect(screened({ useCase: "lead-enrichment" }).dpia).toEqual({
    result: "required",
    criteria: [],
    dskList: ["9", "10"],
  });
  const facts = { "employees-evaluated": "yes", "emotions-or-biometrics": "yes" } as const;
  const recorded = { ...facts, "sound-or-video-stored": "yes" } as const;
  expect(screened({ useCase: "voice-bot", ...recorded }).dpia.dskList).toEqual(["8", "11", "13"]);
  const one = { useCase: "lead-enrichment", "large-scale": "yes" } as const;
  expect(screened(one).references.dpia).toEqual(["gdpr-35", "dsk-muss-liste"]);
});

test("number 13 needs emotions or biometrics and stored sound or video, both certain", () => {
  const numbers = (one: "yes" | "no" | "unknown", other: "yes" | "no" | "unknown") =>
    screened({ "emotions-or-biometrics": one, "sound-or-video-stored": other }).dpia.dskList;
  expect(numbers("yes", "yes")).toEqual(["13"]);
  expect([numbers("yes", "no"), numbers("no", "yes"), numbers("yes", "unknown")]).toEqual([
    [],
    [],
    [],
  ]);
});

test("criteria of the catalogue only prefill: they never count by themselves", () => {
  expect(screened({ useCase: "crm-assistant" }).dpia.result).toBe("not-required");
});

test("without personal data nothing is required and nothing listed", () => {
  const without = { "personal-data": "no", "large-scale": "yes", "prevents-right": "yes" } as const;
  const { dpia, references } = screened({ useCase: "voice-bot", ...without });
  expect(dpia).toEqual({ result: "not-required", criteria: [], dskList: [] });
  expect(references.dpia).toEqual([]);
});

test("while personal data are unknown it is open, with what is certain listed", () => {
  const facts = {
    "personal-data": "unknown",
    "large-scale": "yes",
    "prevents-right": "yes",
  } as const;
  expect(screened({ useCase: "voice-bot", ...facts }).dpia).toEqual({
    result: "open",
    criteria: ["large-scale", "prevents-right"],
    dskList: ["11", "13"],
  });
});

test("two certain criteria or one number require it while other facts are unknown", () => {
  const facts = { "personal-data": "yes" } as const;
  const two = { ...facts, "large-scale": "yes", "prevents-right": "yes" } as const;
  const asked = (useCase: string, known: object) =>
    screening({ useCase, facts: known, register: {} }).dpia.result;
  expect(asked("other", two)).toBe("required");
  expect(asked("voice-bot", facts)).toBe("required");
  expect(asked("other", facts)).toBe("open");
});

test("any unknown fact of (2) to (13) keeps it open, (14) and (15) do not", () => {
  for (const [id] of criteria) {
    const needed = id !== "talks-or-publishes" && id !== "natural-person-credit";
    expect(screened({ [id]: "unknown" }).dpia.result, id).toBe(needed ? "open" : "not-required");
  }
});

test("an unknown use case throws", () => {
  expect(() => screened({ useCase: "x" })).toThrow("Unknown use case: x");
});
