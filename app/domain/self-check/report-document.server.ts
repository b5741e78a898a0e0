import { company } from "#app/domain/catalogue/company.ts";
import { formatDate } from "#app/i18n/format.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type Typeset, typesetPdf } from "#app/vendors/pdf.ts";
import type { Perspective } from "./perspectives.ts";
import { type ReportView, reportView } from "./report-view.ts";
import type { Report } from "./reports.server.ts";

/** The report as a tagged PDF (PDF/UA-1) in the language of the reader, typeset outside this process. */
export function reportPdf(
  report: Report,
  locale: Locale,
  now: Date,
  perspective?: Perspective,
): Promise<Typeset> {
  const view = reportView(report, locale, now, perspective);
  return typesetPdf("report", reportDocument(view, report.createdAt, locale));
}

/** All words and figures of the document; the template only places them. */
export function reportDocument(view: ReportView, createdAt: Date, locale: Locale) {
  const t = i18nFor(locale).getFixedT(locale, "document");
  const check = i18nFor(locale).getFixedT(locale, "check");
  const made = formatDate(createdAt, locale);
  return {
    lang: locale,
    title: t("title", { label: view.label, useCase: view.useCase }),
    author: company.name,
    date: createdAt.toISOString().slice(0, 10),
    kicker: check("result.kicker", { useCase: view.useCase }),
    heading: view.label,
    lead: view.text,
    state: {
      lamp: view.lamp,
      text: check("result.state", { label: view.label, value: view.overall }),
    },
    made: t("made", { made, version: view.version, asOf: view.asOf }),
    gauges: view.scores.map(({ dimension, value }) => {
      const label = check(`risk.${dimension}`);
      return { label, value, alt: check("result.gauge", { label, value }) };
    }),
    scale: t("scale"),
    reasons: {
      title: check("result.reasons"),
      items: view.reasons.map(({ lamp, text }) => ({
        lamp,
        word: check(`result.reason.${lamp}`),
        text,
      })),
    },
    findings: {
      title: check("result.findings"),
      empty: check("result.noFindings"),
      items: view.findings,
    },
    checklist: { title: t("checklist"), intro: t("checklistIntro"), items: view.checklist },
    positives: { title: check("result.positives"), items: view.positives },
    measures: {
      title: t("measures"),
      intro: t("measuresIntro", { count: view.measures.length }),
      head: [t("measure"), t("priority"), t("owner"), t("effort")],
      rows: view.measures.map((one) => ({ ...one, effort: one.effort.replace(/ \(.*/, "") })),
    },
    points: {
      title: t("points"),
      intro: t("pointsIntro"),
      head: [t("question"), ...view.scores.map(({ dimension }) => check(`risk.${dimension}`))],
      rows: pointRows(view),
      total: [t("total"), ...view.explanations.map(({ raw, max }) => t("of", { raw, max }))],
    },
    references: { title: t("references"), items: view.references },
    legal: view.disclaimer,
    footer: t("footer", { company: company.name, made }),
    page: t("page"),
  };
}

/** One line per question that was asked: what was answered and what it added to each risk. */
function pointRows({ answers, explanations }: ReportView) {
  const points = explanations.map(
    ({ rows }) => new Map(rows.map((row) => [row.question, row.points])),
  );
  return answers.map(({ question, text, given }) => ({
    text,
    given: given.join(" · "),
    points: points.map((one) => String(one.get(question) ?? "–")),
  }));
}
