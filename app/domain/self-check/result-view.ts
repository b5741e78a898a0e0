import {
  legalRefIn,
  measureIn,
  type Rules,
  rules,
  rulesOf,
} from "#app/domain/catalogue/catalogue.ts";
import { referenceView, validity } from "#app/domain/catalogue/legal-dates.ts";
import type { Dimension, Finding, Severity } from "#app/domain/catalogue/types.ts";
import { formatDate, keepTogether, todayInBerlin } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Answers } from "./answers.ts";
import type { Result } from "./evaluate.ts";
import { type Lamp, lampOf, lampOfLight, useCaseTitle } from "./presentation.ts";

export interface FindingView {
  id: string;
  lamp: Lamp;
  severity: string;
  title: string;
  text: string;
  references: string[];
}

export interface ResultView {
  useCase: string;
  lamp: Lamp;
  label: string;
  text: string;
  overall: number;
  scores: { dimension: Dimension; value: number }[];
  reasons: { id: string; lamp: Lamp; text: string }[];
  findings: FindingView[];
  positives: FindingView[];
  steps: { id: string; title: string; text: string }[];
  answers: { question: string; text: string; given: string[] }[];
  asOf: string;
  disclaimer: string;
}

const severityLamp: Record<Severity, Lamp> = {
  critical: "stop",
  high: "caution",
  medium: "caution",
  low: "caution",
  positive: "go",
};

/** A stored result in words, with the rules it was made with; only „gilt ab“ follows the calendar day `today`. */
export function resultView(
  result: Result,
  answers: Answers,
  version: string,
  locale: Locale,
  today: Date,
): ResultView {
  const edition = rulesOf(version);
  const { selfCheck } = edition;
  const { light, label, text } = lampOf(result, version, locale);
  const findings = new Map(selfCheck.findings.map((finding) => [finding.id, finding]));
  const found = (ids: readonly string[]) =>
    ids
      .flatMap((id) => findings.get(id) ?? [])
      .map((finding) => findingView(finding, edition, locale, today));
  const positive = result.findingIds.filter((id) => findings.get(id)?.severity === "positive");
  return {
    useCase: useCaseTitle(answers, version, locale),
    lamp: light,
    label,
    text,
    overall: result.scores.overall,
    scores: selfCheck.scoring.dimensions.map((dimension) => ({
      dimension,
      value: result.scores[dimension],
    })),
    reasons: selfCheck.trafficLight.minimumRules
      .filter((rule) => result.minimumLightRules.includes(rule.id))
      .map((rule) => ({ id: rule.id, lamp: lampOfLight(rule.light), text: rule.reason[locale] })),
    findings: found(result.topFindingIds),
    positives: found(positive),
    steps: result.nextStepMeasureIds.map((id) => ({
      id,
      title: measureIn(edition, id).title[locale],
      text: measureIn(edition, id).what[locale],
    })),
    answers: answersInWords(result, answers, version, locale),
    asOf: formatDate(new Date(selfCheck.meta.asOf), locale),
    disclaimer: selfCheck.disclaimer[locale],
  };
}

function findingView(finding: Finding, edition: Rules, locale: Locale, today: Date): FindingView {
  const severity = edition.selfCheck.severities.find((one) => one.id === finding.severity);
  return {
    id: finding.id,
    lamp: severityLamp[finding.severity],
    severity: severity?.label[locale] ?? "",
    title: finding.title[locale],
    text: keepTogether(finding.explanation[locale]),
    references: finding.legalRefs.map((id) => reference(id, locale, today, edition)),
  };
}

/** „Art. 50 Abs. 1 KI-VO“, and for what is still to come „gilt ab 02.12.2027“. */
export function reference(id: string, locale: Locale, today: Date, edition: Rules = rules): string {
  const day = todayInBerlin(today);
  const { label, validity: words } = referenceView(id, locale, day, edition);
  return validity(legalRefIn(edition, id), day)?.kind === "from" ? `${label} (${words})` : label;
}

function answersInWords(
  result: Result,
  answers: Answers,
  version: string,
  locale: Locale,
): ResultView["answers"] {
  const { questions } = rulesOf(version).selfCheck;
  return questions
    .filter((question) => result.visibleQuestions.includes(question.id))
    .map((question) => {
      const given = [answers[question.id] ?? []].flat();
      const chosen = question.options.filter((option) => given.includes(option.id));
      return {
        question: question.id,
        text: question.text[locale],
        given: chosen.map((option) => option.label[locale]),
      };
    });
}
