import type { Locale } from "#app/i18n/locale.ts";
import { typeset } from "#app/i18n/typography.ts";
import { legalRef, measure, rules, useCase } from "./catalogue.ts";
import { legalStatus, referenceView } from "./legal-dates.ts";
import { term } from "./terms.ts";
import type { Day } from "./time/day.ts";
import type { AiActClass, Localised, UseCase } from "./types.ts";
import useCaseFile from "./use-cases.json" with { type: "json" };
import { featuresFor } from "./vendors.ts";

export type UseCaseView = ReturnType<typeof useCaseView>;

/** One AI use case with all that the catalogue says of it, in one language, for a calendar day. An unknown id throws. */
export function useCaseView(id: string, locale: Locale, today: Day) {
  const one = useCase(id);
  const say = (text: Localised) => typeset(text[locale]);
  const word = (vocabulary: Parameters<typeof term>[0]) => (key: string) =>
    say(term(vocabulary, key));
  return {
    id,
    title: say(one.title),
    description: say(one.description),
    dataIn: one.dataCategories.map(word("dataCategories")),
    people: one.affectedPersons.map(word("affectedPersons")),
    risks: one.risks.map(({ dimension, level, text }) => ({ dimension, level, text: say(text) })),
    mistakes: one.mistakes.map(say),
    measures: one.measureIds.map((measureId) => {
      const { title, what, priority } = measure(measureId);
      return { id: measureId, title: say(title), what: say(what), priority };
    }),
    bases: one.legalBases.map(({ ref, note }) => ({
      ...referenceView(ref, locale, today),
      note: say(note),
    })),
    dpia: {
      indication: say(term("dpiaIndications", one.dpia.indication)),
      reason: say(one.dpia.reason),
      criteria: one.dpia.criteria.map(word("dpiaCriteria")),
      list: one.dpia.dskList.toSorted((a, b) => Number(a) - Number(b)),
      listLabel: typeset(legalRef("dsk-muss-liste").label[locale]),
    },
    aiAct: aiActView(one, locale, today),
    vendors: featuresFor(id).map(({ vendor, features }) => ({
      id: vendor.id,
      name: vendor.name,
      features: features.map(({ id, name, what }) => ({ id, name, what: say(what) })),
    })),
    // The examples are written in German only.
    systems: locale === "de" ? one.typicalSystems : [],
    systemsNote: say(useCaseFile.notes.vendorExamples),
    asOf: legalStatus(locale),
    /** The question of the self-check that this use case answers. */
    question: rules.selfCheck.questions[0]?.id ?? "",
  };
}

function aiActView({ aiAct }: UseCase, locale: Locale, today: Day) {
  const classOf = (id: AiActClass) => ({ class: id, label: classInWords(id, locale) });
  const references = (ids: readonly string[]) => ids.map((id) => referenceView(id, locale, today));
  return {
    ...classOf(aiAct.class),
    reason: typeset(aiAct.reason[locale]),
    references: references(aiAct.legalRefs),
    escalations: aiAct.escalations.map((one) => ({
      ...classOf(one.class),
      reason: typeset(one.reason[locale]),
      references: references(one.legalRefs),
    })),
  };
}

const byTheAct: Localised = { de: "nach der KI-Verordnung", en: "under the AI Act" };

/** A class that never leaves open by which law: a low risk there may be a high one for data protection. */
function classInWords(id: AiActClass, locale: Locale): string {
  const words = typeset(term("aiActClasses", id)[locale]);
  return id === "minimal" ? `${words} ${byTheAct[locale]}` : words;
}

/** All use cases in short, in the order of the catalogue. */
export function useCaseList(locale: Locale) {
  const entries = rules.useCases.map(({ id, title, description, aiAct }) => ({
    id,
    title: title[locale],
    description: typeset(description[locale]),
    class: aiAct.class,
    label: classInWords(aiAct.class, locale),
  }));
  return { entries, asOf: legalStatus(locale) };
}
