import { legalRefIn, measureIn, type Rules, rulesOf } from "#app/domain/catalogue/catalogue.ts";
import { term } from "#app/domain/catalogue/terms.ts";
import type { Measure, Priority } from "#app/domain/catalogue/types.ts";
import { keepTogether } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Answers } from "./answers.ts";
import type { Result } from "./evaluate.ts";
import { type Explanation, explanations } from "./explanation.ts";
import { concernsFinding, concernsMeasure, ownFirst, type Perspective } from "./perspectives.ts";
import { reference, type ResultView, resultView } from "./result-view.ts";

export interface ReportMeasure {
  id: string;
  title: string;
  text: string;
  priority: Priority;
  priorityLabel: string;
  owner: string;
  effort: string;
  references: string[];
}

/** A result with all that belongs to it: the page and the document of a report show the same. */
export interface ReportView extends ResultView {
  version: string;
  checklist: { id: string; title: string; text: string; owner: string }[];
  measures: ReportMeasure[];
  references: { id: string; label: string; note: string }[];
  explanations: Explanation[];
}

/**
 * A stored result as a report, with the rules and the words it was made with. A perspective only changes the order:
 * what concerns that reader comes first.
 */
export function reportView(
  { result, answers, rulesVersion }: { result: Result; answers: Answers; rulesVersion: string },
  locale: Locale,
  today: Date,
  perspective?: Perspective,
): ReportView {
  const edition = rulesOf(rulesVersion);
  const view = resultView(result, answers, rulesVersion, locale, today);
  const byId = new Map(edition.selfCheck.findings.map((one) => [one.id, one]));
  const measures = ownFirst(
    result.applicableMeasureIds.map((id) => measureIn(edition, id)),
    (one) => concernsMeasure(perspective, one),
  );
  const own = (id: string) => concernsMeasure(perspective, measureIn(edition, id));
  const steps = ownFirst(view.steps, ({ id }) => own(id));
  const findings = ownFirst(view.findings, ({ id }) => {
    const finding = byId.get(id);
    return finding !== undefined && concernsFinding(perspective, finding, edition);
  });
  return {
    ...view,
    findings,
    steps,
    version: rulesVersion,
    checklist: steps.map(({ id, title, text }) => ({
      id,
      title,
      text,
      owner: term("ownerRoles", measureIn(edition, id).ownerRole)[locale],
    })),
    measures: measures.map((one) => reportMeasure(one, edition, locale, today)),
    references: referencesOf(result, edition, locale, today),
    explanations: explanations(answers, rulesVersion, locale, today),
  };
}

function reportMeasure(one: Measure, edition: Rules, locale: Locale, today: Date): ReportMeasure {
  return {
    id: one.id,
    title: one.title[locale],
    text: keepTogether(one.what[locale]),
    priority: one.priority,
    priorityLabel: term("priorities", one.priority)[locale],
    owner: term("ownerRoles", one.ownerRole)[locale],
    effort: term("efforts", one.effort)[locale],
    references: one.legalRefs.map((id) => reference(id, locale, today, edition)),
  };
}

/** Every provision the findings and the next steps name, once, in the order of the catalogue. */
function referencesOf(result: Result, edition: Rules, locale: Locale, today: Date) {
  const shown = [
    ...result.topFindingIds,
    ...result.findingIds.filter((id) => id.startsWith("f-positive")),
  ];
  const used = new Set([
    ...edition.selfCheck.findings
      .filter(({ id }) => shown.includes(id))
      .flatMap(({ legalRefs }) => legalRefs),
    ...result.nextStepMeasureIds.flatMap((id) => measureIn(edition, id).legalRefs),
  ]);
  return edition.legalRefs
    .filter(({ id }) => used.has(id))
    .map(({ id }) => ({
      id,
      label: reference(id, locale, today, edition),
      note: keepTogether(legalRefIn(edition, id).note[locale]),
    }));
}
