import { rules } from "#app/domain/catalogue/catalogue.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { lampOfLight } from "./presentation.ts";

/** The rules in force as a page can show them: zones of the light, minimum rules, every question with its points. */
export function rulesView(locale: Locale) {
  const { trafficLight, questions, meta } = rules.selfCheck;
  const labels = new Map(trafficLight.levels.map((level) => [level.id, level.label[locale]]));
  return {
    version: rules.version,
    asOf: formatDate(new Date(meta.asOf), locale),
    levels: trafficLight.levels.map(({ id, label, from, to }) => ({
      id,
      lamp: lampOfLight(id),
      label: label[locale],
      from,
      to,
    })),
    minimum: trafficLight.minimumRules.map((rule) => ({
      id: rule.id,
      lamp: lampOfLight(rule.light),
      label: labels.get(rule.light) ?? "",
      reason: rule.reason[locale],
    })),
    questions: questions.map(({ id, text, maxPoints, basePoints, options, type }) => ({
      id,
      text: text[locale],
      type,
      max: maxPoints,
      base: basePoints,
      options: options.map((option) => ({
        id: option.id,
        label: option.label[locale],
        points: option.points,
      })),
    })),
  };
}
