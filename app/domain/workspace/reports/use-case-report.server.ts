import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { formatDay, formatTime } from "#app/i18n/format.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { categories, effects } from "../ledger/choices.ts";
import { type Column, columns, coverageOf, type Ledger } from "../ledger/ledgers.ts";
import { type Entry, viewLedger } from "../ledger/ledger.server.ts";
import { viewSignOff, type ViewedSignOff } from "../opinion/view-sign-off.server.ts";
import { viewRegister, type ViewedRegister } from "../register/register.server.ts";
import { screeningView } from "../screening/screening-view.ts";
import { viewScreening } from "../screening/screening.server.ts";
import { useCaseView as viewOf } from "../use-case-view.ts";
import { viewUseCase } from "../use-cases.server.ts";
import { type ReportDocument, type ReportSection, section } from "./document.ts";
import { frameOf, reportOf } from "./frame.server.ts";
import { byDueDate, planTable } from "./plan-table.ts";

/** Everything about one AI use case. Undefined for an id of nobody, of another organisation, or out of sight. */
export async function useCaseReport(
  access: OrganisationAccess,
  id: string,
  locale: Locale,
): Promise<ReportDocument | undefined> {
  const viewed = await viewUseCase(access, id);
  const screening = await viewScreening(access, id);
  const register = await viewRegister(access, id);
  const fields = await viewLedger(access, id, "fields");
  const results = await viewLedger(access, id, "results");
  const signOff = await viewSignOff(access, id);
  if (!viewed || !screening || !register || !fields || !results || !signOff) return undefined;
  const t = i18nFor(locale).getFixedT(locale, "reports");
  const frame = await frameOf(access, locale);
  const view = viewOf(viewed.row, viewed.standing, locale);
  return reportOf(frame, locale, {
    kind: "use-case",
    heading: view.title,
    facts: [
      [t("column.light"), view.label],
      [t("column.done"), t("doneOf", { done: view.done, total: view.total })],
    ],
    sections: [
      section(t("useCase.what"), { text: view.description ? [view.description] : [] }),
      ledgerSection("fields", fields.entries, locale),
      ledgerSection("results", results.entries, locale),
      ...registerSections(register, locale),
      screeningSection(screeningView(screening, locale), locale),
      riskSection(view, locale),
      section(t("useCase.measures"), {
        table: planTable(byDueDate(viewed.measures), { locale, today: frame.today }),
      }),
      signOffSection(signOff, locale),
    ],
  });
}

function ledgerSection(ledger: Ledger, entries: readonly Entry[], locale: Locale): ReportSection {
  const t = i18nFor(locale).getFixedT(locale, "ledger");
  const { assessed, total: count } = coverageOf(ledger, entries);
  const said = (column: Column, entry: Entry) => {
    const value = entry[column];
    if (value === null) return t("gap");
    if (column === "treatment") return t(`treatment.${value as "needed"}`);
    const known = column === "category" ? categories : column === "effect" ? effects : [];
    return known.find(({ id }) => id === value)?.label[locale] ?? value;
  };
  return section(t(`title.${ledger}`), {
    text: [t(`coverage.${ledger}`, { assessed, count })],
    table: {
      head: [t(`name.${ledger}`), ...columns[ledger].map((column) => t(`column.${column}`))],
      rows: entries.map((entry) => [
        entry.name,
        ...columns[ledger].map((column) => said(column, entry)),
      ]),
    },
  });
}

function registerSections({ register, members }: ViewedRegister, locale: Locale): ReportSection[] {
  const t = i18nFor(locale).getFixedT(locale, "register");
  const gap = t("gap");
  const responsible = members.find(({ id }) => id === register.responsibleId)?.name;
  return [
    section(t("purposes.title"), {
      text: register.purposes.length === 0 ? [gap] : [],
      facts: register.purposes.map(({ purpose, basis, interest, necessity, balancing }) => [
        purpose,
        [basis ? t(`basis.${basis}`) : gap, interest, necessity, balancing]
          .filter((one) => one !== null)
          .join("\n"),
      ]),
    }),
    section(t("recipients.title"), {
      text: register.recipients.length === 0 ? [gap] : [],
      facts: register.recipients.map(({ name, role, country, transfer, checkedOn }) => [
        name,
        [
          role ? t(`role.${role}`) : gap,
          country ?? t("within"),
          ...(country ? [transfer ? t(`transfer.${transfer}`) : gap] : []),
          ...(checkedOn ? [t("checked", { day: formatDay(checkedOn, locale) })] : []),
        ].join("\n"),
      ]),
    }),
    section(t("more.title"), {
      facts: [
        [t("field.system"), register.system ?? gap],
        [t("field.provider"), register.provider ?? gap],
        [t("field.retention"), register.retention ?? gap],
        [t("field.responsible"), responsible ?? gap],
      ],
    }),
  ];
}

function screeningSection(
  { answers }: ReturnType<typeof screeningView>,
  locale: Locale,
): ReportSection {
  const t = i18nFor(locale).getFixedT(locale, "screening");
  return section(t("title"), {
    facts: answers.map(({ answer, result, references, state, by, at }) => [
      t(`answer.${answer}`),
      [
        t(`result.${result}`),
        t(`reason.${answer}.${result as "open"}`),
        ...(references.length > 0 ? [references.join(", ")] : []),
        state === "unconfirmed"
          ? t("state.unconfirmed")
          : `${state === "outdated" ? `${t("state.outdated")}. ` : ""}${t("state.confirmed", { by, at })}`,
      ].join("\n"),
    ]),
  });
}

function riskSection(
  { base, scores }: Pick<ReturnType<typeof viewOf>, "base" | "scores">,
  locale: Locale,
): ReportSection {
  const t = i18nFor(locale).getFixedT(locale, "reports");
  const check = i18nFor(locale).getFixedT(locale, "check");
  return section(t("useCase.risks"), {
    text: [t("status.scale")],
    table: {
      head: [t("column.risk"), t("column.before"), t("column.now")],
      rows: (["trust", "liability", "recovery"] as const).map((one) => [
        check(`risk.${one}`),
        String(base[one]),
        String(scores[one]),
      ]),
    },
  });
}

function signOffSection({ opinions, approvals }: ViewedSignOff, locale: Locale): ReportSection {
  const t = i18nFor(locale).getFixedT(locale, "opinion");
  const words = i18nFor(locale).getFixedT(locale, "reports");
  const [opinion] = opinions;
  const [approval] = approvals;
  const at = (moment: Date) => formatTime(moment, locale);
  return section(t("title"), {
    text: opinion ? [] : [t("none")],
    facts: [
      ...(opinion
        ? ([
            [
              t(`called.${opinion.called}.version`, { version: opinion.version }),
              [
                t(`verdict.${opinion.verdict}.label`),
                opinion.text,
                t("signed", { by: opinion.author, at: at(opinion.at) }),
                `SHA-256 ${opinion.sha256.toString("hex")}`,
              ].join("\n"),
            ],
          ] as [string, string][])
        : []),
      [
        words("useCase.approval"),
        approval && !approval.withdrawal
          ? [
              t("approvedBy", { by: approval.by, at: at(approval.at) }),
              ...(approval.reason ? [approval.reason] : []),
              `SHA-256 ${approval.sha256.toString("hex")}`,
            ].join("\n")
          : words("useCase.notApproved"),
      ],
    ],
  });
}
