import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { atoms, conditions, idsOf, missing } from "./files.ts";

const { selfCheck, useCases } = rules;
const { questions } = selfCheck;
const useCaseIds = idsOf(useCases);

test("conditions name questions, options, use cases and scores that exist", () => {
  const all = conditions.flatMap(atoms);
  expect(all.length).toBeGreaterThan(200);
  for (const atom of all) {
    if ("question" in atom) {
      const question = questions.find((one) => one.id === atom.question);
      expect(missing(atom.anyOf, idsOf(question?.options ?? [])), atom.question).toEqual([]);
    }
    if ("useCase" in atom) expect(missing(atom.useCase, useCaseIds)).toEqual([]);
    if ("score" in atom)
      expect(["trust", "liability", "recovery", "overall"]).toContain(atom.score);
    if ("gte" in atom) expect(atom.gte).toSatisfy(Number.isInteger);
    if ("unknownCount" in atom) expect(atom.unknownCount).toSatisfy(Number.isInteger);
  }
});

test("a condition has exactly one form", () => {
  const forms = [
    "always",
    "flag",
    "question,anyOf",
    "useCase",
    "useCaseAttr,anyOf",
    "score,gte",
    "unknownCount",
  ];
  for (const atom of conditions.flatMap(atoms)) expect(forms).toContain(Object.keys(atom).join());
});

test("use case attributes lead to values in every use case, and each value occurs", () => {
  const paths = conditions.flatMap(atoms).filter((one) => "useCaseAttr" in one);
  expect(paths.length).toBeGreaterThan(0);
  for (const { useCaseAttr, anyOf } of paths) {
    const values = useCases.map((one) =>
      useCaseAttr.split(".").reduce<unknown>((value, step) => Object(value)[step], one),
    );
    expect(values, useCaseAttr).not.toContain(undefined);
    expect(missing(anyOf, new Set(values.flat().map(String))), useCaseAttr).toEqual([]);
  }
});

test("visibility looks only at earlier questions", () => {
  questions.forEach((question, place) => {
    for (const atom of atoms(question.visibleIf)) {
      if ("always" in atom) continue;
      expect(Object.keys(atom), question.id).toEqual(["question", "anyOf"]);
      const asked = "question" in atom ? atom.question : "";
      const earlier = questions.findIndex((one) => one.id === asked);
      expect(earlier, question.id).toBeGreaterThanOrEqual(0);
      expect(earlier, question.id).toBeLessThan(place);
    }
  });
});

test("a derived flag looks only at option flags and flags derived before it", () => {
  const derived = selfCheck.derivedFlags.map((one) => one.flag);
  selfCheck.derivedFlags.forEach(({ flag, if: condition }, place) => {
    for (const atom of atoms(condition)) {
      expect("score" in atom, flag).toBe(false);
      if ("flag" in atom) expect(derived.slice(place), flag).not.toContain(atom.flag);
    }
  });
});
