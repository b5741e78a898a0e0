import { describe, expect, test } from "vitest";
import { legalRef, measure, rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate, type Result } from "#app/domain/self-check/evaluate.ts";
import { resultView } from "#app/domain/self-check/result-view.ts";
import { sampleLeads } from "#app/demo/sample-leads.ts";

const day = (text: string) => new Date(`${text}T12:00:00Z`);
const today = day("2026-11-24");

function made(answers: (typeof sampleLeads)[number]["answers"]): Result {
  const result = evaluate(answers);
  if ("refused" in result) throw new Error(`Refused: ${result.refused}`);
  return result;
}

const cases = sampleLeads.flatMap(({ contact, answers }) =>
  (["de", "en"] as const).map((locale) => ({ who: contact.email, answers, locale })),
);

describe.each(cases)("$who in $locale", ({ answers, locale }) => {
  const result = made(answers);
  const view = resultView(result, answers, rules.version, locale, today);
  const { selfCheck } = rules;
  const finding = (id: string) => selfCheck.findings.find((one) => one.id === id);

  test("light, score and instruments are those of the result", () => {
    const level = selfCheck.trafficLight.levels.find(({ id }) => id === result.light);
    expect(view).toMatchObject({
      label: level?.label[locale],
      text: level?.text[locale],
      overall: result.scores.overall,
    });
    expect(view.lamp).toBe({ green: "go", yellow: "caution", red: "stop" }[result.light]);
    expect(view.scores).toEqual(
      (["trust", "liability", "recovery"] as const).map((dimension) => ({
        dimension,
        value: result.scores[dimension],
      })),
    );
    expect(view.reasons.map(({ id }) => id)).toEqual(result.minimumLightRules);
  });

  test("findings and good points stand apart, worst first, each with its references", () => {
    expect(view.findings.map(({ id }) => id)).toEqual(result.topFindingIds);
    expect(view.findings.length).toBeLessThanOrEqual(5);
    expect(view.findings.some(({ lamp }) => lamp === "go")).toBe(false);
    expect(view.positives.every(({ lamp }) => lamp === "go")).toBe(true);
    expect(view.positives.map(({ id }) => id)).toEqual(
      result.findingIds.filter((id) => finding(id)?.severity === "positive"),
    );
    for (const one of [...view.findings, ...view.positives]) {
      expect(one.title).toBe(finding(one.id)?.title[locale]);
      expect(one.severity).toMatch(/\w/);
      expect(one.references).toHaveLength(finding(one.id)?.legalRefs.length ?? -1);
    }
  });

  test("the next steps are measures in words, and the answers those of the visible questions", () => {
    expect(view.steps).toEqual(
      result.nextStepMeasureIds.map((id) => ({
        id,
        title: measure(id).title[locale],
        text: measure(id).what[locale],
      })),
    );
    expect(view.answers.map(({ question }) => question)).toEqual(result.visibleQuestions);
    for (const { question, given } of view.answers) {
      const options = selfCheck.questions.find(({ id }) => id === question)?.options ?? [];
      const ids = [answers[question] ?? []].flat();
      expect(given).toEqual(
        options.filter(({ id }) => ids.includes(id)).map(({ label }) => label[locale]),
      );
      expect(given.length).toBe(ids.length);
    }
    expect(view.useCase).toBe(view.answers[0]?.given[0]);
  });

  test("nothing is missing, and no reference breaks over a line", () => {
    const words = JSON.stringify(view);
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    const lines = [...view.findings, ...view.positives].flatMap(({ text, references }) => [
      text,
      ...references,
    ]);
    for (const line of lines)
      expect(line).not.toMatch(/(Art\.|Abs\.|§§?|Nr\.) (?=\d)|\d (DSGVO|GDPR|KI-VO)/);
    expect(view.asOf).toBe(locale === "de" ? "23.11.2026" : "23/11/2026");
    expect(view.disclaimer).toBe(selfCheck.disclaimer[locale]);
  });
});

test("answers to hidden questions are not shown", () => {
  const sample = sampleLeads.find(({ answers }) => !("q13-ai-disclosure" in answers));
  const answers = { ...sample?.answers, "q13-ai-disclosure": "privacy-notice-only" };
  const view = resultView(made(answers), answers, rules.version, "de", today);
  expect(view.answers.map(({ question }) => question)).not.toContain("q13-ai-disclosure");
});

test("what applies later says from when, in the reader's writing, until that day has come", () => {
  const future = rules.selfCheck.findings.find((one) =>
    one.legalRefs.some((id) => (legalRef(id).applicableFrom ?? "") > "2026-11-24"),
  );
  const id =
    future?.legalRefs.find((ref) => (legalRef(ref).applicableFrom ?? "") > "2026-11-24") ?? "";
  const from = legalRef(id).applicableFrom ?? "";
  const [sample] = sampleLeads;
  const result = { ...made(sample?.answers ?? {}), topFindingIds: [future?.id ?? ""] };
  const said = (locale: "de" | "en", at: Date) =>
    resultView(
      result,
      sample?.answers ?? {},
      rules.version,
      locale,
      at,
    ).findings[0]?.references.join() ?? "";
  const [year, month, date] = from.split("-");
  expect(said("de", today)).toContain(`(gilt ab\u00a0${date}.${month}.${year})`);
  expect(said("en", today)).toContain(`(applies from\u00a0${date}/${month}/${year})`);
  expect(said("de", new Date(day(from).getTime() - 86_400_000))).toContain("gilt ab");
  expect(said("de", day(from))).not.toContain(`${date}.${month}.${year}`);
});

test("a result of unpublished rules is not shown with others", () => {
  const [sample] = sampleLeads;
  const show = () => resultView(made(sample?.answers ?? {}), {}, "0.0.1", "de", today);
  expect(show).toThrow("Unknown rules version: 0.0.1");
});
