import { expect, test } from "vitest";
import measureFile from "#app/domain/catalogue/measures.json" with { type: "json" };
import useCaseFile from "#app/domain/catalogue/use-cases.json" with { type: "json" };
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { files, idsOf, missing, objects } from "./files.ts";

const { selfCheck, useCases, measures } = rules;
const { questions, findings, trafficLight } = selfCheck;
const escalations = useCases.flatMap((one) => one.aiAct.escalations);

test("every text has German and English", () => {
  const texts = files.flatMap((file) =>
    objects(file, file.schema).filter(({ fields }) => "de" in fields || "en" in fields),
  );
  expect(texts.length).toBeGreaterThan(1500);
  for (const { path, fields } of texts) {
    expect(Object.keys(fields), path).toEqual(["de", "en"]);
    expect(fields["de"], path).toMatch(/\S/);
    expect(fields["en"], path).toMatch(/\S/);
  }
});

test("sections, severities, lights, priorities and dimensions exist", () => {
  const dimensions = new Set<string>(selfCheck.scoring.dimensions);
  expect(
    missing(
      questions.map((one) => one.section),
      idsOf(selfCheck.sections),
    ),
  ).toEqual([]);
  expect(missing(idsOf(selfCheck.sections), new Set(questions.map((one) => one.section)))).toEqual(
    [],
  );
  expect(
    missing(
      findings.map((one) => one.severity),
      idsOf(selfCheck.severities),
    ),
  ).toEqual([]);
  expect(
    missing(
      trafficLight.minimumRules.map((one) => one.light),
      idsOf(trafficLight.levels),
    ),
  ).toEqual([]);
  expect(
    missing(
      findings.flatMap((one) => one.dimensions),
      dimensions,
    ),
  ).toEqual([]);
  expect(
    missing(
      measures.flatMap((one) => one.lowers),
      dimensions,
    ),
  ).toEqual([]);
  expect(measureFile.vocab.priorities.map((one) => one.id)).toEqual(["must", "should", "could"]);
  expect(
    missing(
      measures.map((one) => one.priority),
      idsOf(measureFile.vocab.priorities),
    ),
  ).toEqual([]);
});

test("the levels of the light rise without gap or overlap from 0 to 100", () => {
  const { levels } = trafficLight;
  expect(levels.map((one) => one.id)).toEqual(["green", "yellow", "red"]);
  expect(levels.map((one) => one.from)).toEqual([
    0,
    ...levels.slice(0, -1).map((one) => one.to + 1),
  ]);
  expect(levels.at(-1)?.to).toBe(100);
});

test("labels exist for what use cases and measures name", () => {
  const { vocab } = useCaseFile;
  const named = (list: readonly string[], terms: readonly { id: string }[]) =>
    expect(missing(list, idsOf(terms))).toEqual([]);
  named(
    useCases.flatMap((one) => one.dataCategories),
    vocab.dataCategories,
  );
  named(
    useCases.flatMap((one) => one.affectedPersons),
    vocab.affectedPersons,
  );
  named(
    useCases.flatMap((one) => one.dpia.criteria),
    vocab.dpiaCriteria,
  );
  named(
    useCases.map((one) => one.dpia.indication),
    vocab.dpiaIndications,
  );
  named(
    useCases.map((one) => one.aiAct.class),
    vocab.aiActClasses,
  );
  named(
    escalations.map((one) => one.class),
    vocab.aiActClasses,
  );
  named(
    useCases.flatMap((one) => one.risks).map((one) => one.dimension),
    vocab.riskDimensions,
  );
  named(
    measures.map((one) => one.category),
    measureFile.vocab.categories,
  );
  named(
    measures.map((one) => one.effort),
    measureFile.vocab.efforts,
  );
  named(
    measures.map((one) => one.ownerRole),
    measureFile.vocab.ownerRoles,
  );
  named(
    measures.map((one) => one.dpoRole),
    measureFile.vocab.dpoRoles,
  );
  named(
    measures.flatMap((one) => one.sdmGoals),
    measureFile.vocab.sdmGoals,
  );
});

test("questions and points are whole and in range", () => {
  for (const question of questions) {
    expect(["single", "multi"]).toContain(question.type);
    expect(question.required).toBe(true);
    expect(question.options.length).toBeGreaterThan(1);
    for (const d of selfCheck.scoring.dimensions) {
      expect(question.maxPoints[d]).toBeGreaterThanOrEqual(0);
      const points = [
        question.basePoints,
        question.maxPoints,
        ...question.options.map((one) => one.points),
      ];
      for (const one of points) expect(one[d]).toSatisfy(Number.isInteger);
    }
  }
});

test("a single choice marks no option as exclusive", () => {
  const single = questions.filter((one) => one.type === "single").flatMap((one) => one.options);
  expect(single.filter((one) => one.exclusive !== undefined)).toEqual([]);
});
