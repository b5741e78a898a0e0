import { expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate, type Result } from "#app/domain/self-check/evaluate.ts";
import { perspectives } from "#app/domain/self-check/perspectives.ts";
import { progress } from "#app/domain/self-check/progress.ts";
import { reportView } from "#app/domain/self-check/report-view.ts";
import { sampleLeads } from "#app/demo/sample-leads.ts";
import { randomAnswers, sequence } from "./random-answers.ts";

const today = new Date("2026-11-26T12:00:00Z");
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

function stored(answers: object) {
  const result = evaluate(answers) as Result;
  return {
    id: "",
    result,
    answers: answers as Record<string, string>,
    rulesVersion: rules.version,
    createdAt: today,
    validUntil: today,
  };
}

const next = sequence(7);
const reports = [
  ...sampleLeads.map(({ answers }) => answers),
  ...Array.from({ length: 40 }, () => randomAnswers(next)),
].map(stored);

test("a perspective changes the order and nothing else", () => {
  for (const report of reports) {
    const plain = reportView(report, "de", today);
    expect(ids(plain.measures)).toEqual(report.result.applicableMeasureIds);
    expect(ids(plain.checklist)).toEqual(report.result.nextStepMeasureIds);
    for (const one of perspectives) {
      const seen = reportView(report, "de", today, one);
      for (const list of ["findings", "measures", "checklist", "steps", "references"] as const)
        expect(ids(seen[list]).toSorted()).toEqual(ids(plain[list]).toSorted());
      expect({ ...seen, findings: [], measures: [], checklist: [], steps: [] }).toEqual({
        ...plain,
        findings: [],
        measures: [],
        checklist: [],
        steps: [],
      });
    }
  }
});

test("what concerns the reader comes first: IT sees IT security, the works council its own", () => {
  const owners = (one: (typeof perspectives)[number]) =>
    reports.map((report) => reportView(report, "de", today, one).measures[0]?.owner);
  expect(
    owners("it").every((one) =>
      /IT-Sicherheit|CRM-Administration|Geschäftsleitung|Recht/.test(one ?? ""),
    ),
  ).toBe(true);
  const council = reportView(stored(sampleLeads[2]?.answers ?? {}), "de", today, "works-council");
  expect(council.measures.length).toBeGreaterThan(0);
});

test("every reference of the findings and steps is explained", () => {
  for (const report of reports) {
    const view = reportView(report, "en", today);
    const labels = view.references.map(({ label }) => label);
    for (const one of [...view.findings, ...view.positives].flatMap(({ references }) => references))
      expect(labels).toContain(one);
    expect(view.references.every(({ note }) => note.length > 5)).toBe(true);
  }
});

test("before and after: changes are differences, settled and new findings stand apart", () => {
  const [before, now] = [
    stored(sampleLeads[2]?.answers ?? {}),
    stored(sampleLeads[0]?.answers ?? {}),
  ];
  const shown = progress(before, now, "de");
  for (const { dimension, change } of shown.scores)
    expect(change).toBe(now.result.scores[dimension] - before.result.scores[dimension]);
  expect(shown.scores.map(({ dimension }) => dimension)).toEqual([
    "trust",
    "liability",
    "recovery",
    "overall",
  ]);
  expect(shown.settled.length).toBeGreaterThan(0);
  expect(shown.settled.filter((title) => shown.added.includes(title))).toEqual([]);
  expect(shown.otherRules).toBe(false);
  expect(progress(now, now, "en")).toMatchObject({ settled: [], added: [] });
});
