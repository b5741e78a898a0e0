import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Funnel, Grouping } from "#app/domain/leads/funnel.server.ts";
import { useCaseTitle } from "#app/domain/self-check/presentation.ts";
import { formatDay } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";

const languages = { de: { de: "Deutsch", en: "German" }, en: { de: "Englisch", en: "English" } };

/** The funnel in the order people pass it, and the groups by their names. */
export function funnelView({ steps, groups }: Funnel, by: Grouping, locale: Locale) {
  const questions = rules.selfCheck.questions.map(({ id, text }, at) => ({
    id: `reached:${id}`,
    label: `${locale === "de" ? "Frage" : "Question"} ${at + 1}`,
    question: text[locale],
  }));
  const plain = (id: string) => ({ id, label: undefined, question: "" });
  const order = [
    plain("started"),
    ...questions,
    plain("finished"),
    plain("report-asked"),
    plain("confirmed"),
    plain("booked"),
  ];
  return {
    by,
    steps: order
      .filter(({ id }) => id in steps)
      .map((step) => ({ ...step, value: steps[step.id] ?? null })),
    groups: groups.map((group) => ({ ...group, label: nameOf(group.group, by, locale) })),
  };
}

function nameOf(group: string, by: Grouping, locale: Locale): string | undefined {
  if (by === "week") return formatDay(group, locale);
  if (by === "language") return languages[group as Locale][locale];
  return useCaseTitle({ "q01-use-case": group }, rules.version, locale) || undefined;
}
