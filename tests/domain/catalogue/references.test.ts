import { expect, test } from "vitest";
import legalRefFile from "#app/domain/catalogue/legal-refs.json" with { type: "json" };
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { atoms, conditions, files, idsOf, missing, objects } from "./files.ts";

const { selfCheck, useCases, measures } = rules;
const { questions, findings, trafficLight } = selfCheck;
const legalRefIds = idsOf(legalRefFile.refs);
const measureIds = idsOf(measures);
const useCaseIds = idsOf(useCases);
const flagIds = idsOf(selfCheck.flags);

test("the files belong to one edition", () => {
  expect(files.map((file) => file.meta.version)).toEqual(files.map(() => rules.version));
});

test("ids are given once", () => {
  const lists = [
    questions,
    ...questions.map((one) => one.options),
    selfCheck.flags,
    selfCheck.sections,
    selfCheck.severities,
    findings,
    trafficLight.levels,
    trafficLight.minimumRules,
    useCases,
    measures,
    legalRefFile.refs,
  ];
  for (const list of lists) expect(idsOf(list).size).toBe(list.length);
});

test("every legal reference exists", () => {
  const named = files
    .flatMap((file) => objects(file))
    .flatMap(({ fields }) => {
      const { legalRefs, ref } = fields as { legalRefs?: string[]; ref?: string };
      return [...(legalRefs ?? []), ...(ref === undefined ? [] : [ref])];
    });
  expect(named.length).toBeGreaterThan(300);
  expect(missing(named, legalRefIds)).toEqual([]);
});

test("every measure and use case named exists", () => {
  const named = files.flatMap((file) => objects(file)).map(({ fields }) => fields);
  const list = (key: string) => named.flatMap((one) => (one[key] ?? []) as string[]);
  expect(list("measureIds").length).toBeGreaterThan(300);
  expect(missing(list("measureIds"), measureIds)).toEqual([]);
  expect(list("useCaseIds").length).toBeGreaterThan(50);
  expect(missing(list("useCaseIds"), useCaseIds)).toEqual([]);
});

test("the first question offers exactly the use cases, with their flags, and other", () => {
  const [first] = questions;
  const own = useCases.map(({ id, flags }) => ({ id, flags: [...flags].toSorted() }));
  expect(first?.id).toBe("q01-use-case");
  expect(first?.options.map(({ id, flags }) => ({ id, flags: [...flags].toSorted() }))).toEqual([
    ...own,
    { id: "other", flags: [] },
  ]);
});

test("every flag that is set or asked for exists, and every flag can be set", () => {
  const options = questions.flatMap((one) => one.options);
  const set = [
    ...options.flatMap((one) => one.flags),
    ...selfCheck.derivedFlags.map((one) => one.flag),
  ];
  const asked = conditions.flatMap(atoms).flatMap((one) => ("flag" in one ? [one.flag] : []));
  expect(missing([...set, ...asked], flagIds)).toEqual([]);
  expect(missing(flagIds, new Set(set))).toEqual([]);
});
