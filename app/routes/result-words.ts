import { createElement } from "react";
import { useTranslation } from "react-i18next";
import type { FindingView, ResultView } from "#app/domain/self-check/result-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { ResultProps } from "#app/ui/result.tsx";
import { useLocale } from "./use-locale.ts";

/** A result view with the words around it, ready for the page of the visitor, of the report and of the office. */
export function useResultWords(view: ResultView): ResultProps {
  const { t } = useTranslation("check");
  const locale = useLocale();
  const rules = createElement(
    "a",
    { href: addressOf("check.rules", locale) },
    t("result.rulesLink"),
  );
  return {
    kicker: t("result.kicker", { useCase: view.useCase }),
    title: view.label,
    lead: view.text,
    state: { lamp: view.lamp, text: t("result.state", { label: view.label, value: view.overall }) },
    gauges: view.scores.map(({ dimension, value }) => {
      const label = t(`risk.${dimension}`);
      return { id: dimension, value, label, ariaLabel: t("result.gauge", { label, value }) };
    }),
    gaugeNote: createElement("span", null, t("result.scale"), " ", rules, "."),
    reasons: {
      title: t("result.reasons"),
      items: view.reasons.map((reason) => ({ ...reason, word: t(`result.reason.${reason.lamp}`) })),
    },
    findings: {
      title: t("result.findings"),
      empty: t("result.noFindings"),
      items: view.findings.map(finding),
    },
    steps: { title: t("result.steps"), items: view.steps },
    positives: { title: t("result.positives"), items: view.positives.map(finding) },
    legal: [view.disclaimer],
  };
}

const finding = (view: FindingView) => ({
  id: view.id,
  state: view.lamp,
  word: view.severity,
  title: view.title,
  text: view.text,
  references: view.references,
});
