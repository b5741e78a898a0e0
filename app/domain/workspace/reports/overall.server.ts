import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { formatDate } from "#app/i18n/format.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { plannedMeasures } from "../planned-measures.server.ts";
import { shownStatus } from "../measure-view.ts";
import { standingView } from "../use-case-view.ts";
import { overview } from "../use-cases.server.ts";
import { type ReportDocument, section } from "./document.ts";
import { frameOf, reportOf } from "./frame.server.ts";
import { byDueDate, planTable } from "./plan-table.ts";

/** Everything that is to be done, over all AI use cases, by due date. */
export async function actionPlan(
  access: OrganisationAccess,
  locale: Locale,
): Promise<ReportDocument> {
  const t = i18nFor(locale).getFixedT(locale, "reports");
  const frame = await frameOf(access, locale);
  const { measures, useCases } = await everything(access);
  const open = measures.filter(({ status }) => status === "open" || status === "in-progress");
  const rest = measures.filter((one) => !open.includes(one));
  const words = { locale, today: frame.today, useCases };
  return reportOf(frame, locale, {
    kind: "plan",
    heading: t("kind.plan"),
    facts: [],
    sections: [
      section(t("plan.open"), { table: planTable(byDueDate(open), words) }),
      section(t("plan.rest"), { table: planTable(byDueDate(rest), words) }),
    ],
  });
}

/** For management: the light of each AI use case, the remaining risks, what is overdue, and whose turn it is. */
export async function statusReport(
  access: OrganisationAccess,
  locale: Locale,
): Promise<ReportDocument> {
  const t = i18nFor(locale).getFixedT(locale, "reports");
  const check = i18nFor(locale).getFixedT(locale, "check");
  const workspace = i18nFor(locale).getFixedT(locale, "workspace");
  const frame = await frameOf(access, locale);
  const seen = await overview(access);
  const { measures, useCases } = await everything(access);
  const overdue = measures.filter((one) => shownStatus(one, frame.today) === "overdue");
  const dimensions = ["trust", "liability", "recovery"] as const;
  const head = [
    t("column.useCase"),
    t("column.light"),
    ...dimensions.map((one) => check(`risk.${one}`)),
    t("column.done"),
    t("column.left"),
  ];
  return reportOf(frame, locale, {
    kind: "status",
    heading: t("kind.status"),
    facts: [],
    sections: [
      section(t("status.useCases"), {
        text: [t("status.scale")],
        table: {
          head,
          rows: seen.useCases.map((standing) => {
            const { title, label, scores, done, total, left } = standingView(standing, locale);
            const risks = dimensions.map((one) => String(scores[one]));
            return [title, label, ...risks, t("doneOf", { done, total }), String(left)];
          }),
        },
      }),
      section(t("status.turns"), {
        text:
          seen.turns.length === 0
            ? [t("status.nobody")]
            : seen.turns.map(({ what, count, since }) =>
                workspace(`turns.${what}`, { count, since: formatDate(since, locale) }),
              ),
      }),
      section(
        t("status.overdue"),
        overdue.length === 0
          ? { text: [t("status.nothing")] }
          : { table: planTable(byDueDate(overdue), { locale, today: frame.today, useCases }) },
      ),
    ],
  });
}

const everything = (access: OrganisationAccess) =>
  transaction(access, async (tx) => {
    const rows = await tx
      .selectFrom("aiUseCase")
      .select(["id", "title"])
      .where("organisationId", "=", access.organisationId)
      .execute();
    return {
      measures: await plannedMeasures(tx, access),
      useCases: new Map(rows.map(({ id, title }) => [id, title])),
    };
  });
