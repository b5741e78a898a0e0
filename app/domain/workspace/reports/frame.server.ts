import { transaction, type Tx } from "#db/database.server.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { legalStatus } from "#app/domain/catalogue/legal-dates.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { formatDay } from "#app/i18n/format.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { calledIn } from "../opinion/opinions.server.ts";
import { todayIn } from "../today.ts";
import type { ReportDocument, ReportKind, ReportSection } from "./document.ts";

export interface Frame {
  client: string;
  today: string;
  facts: [term: string, value: string][];
}

/** What every report begins with: whose it is, who advises, whether as the officer, and the day where the client is. */
export function frameOf(access: OrganisationAccess, locale: Locale): Promise<Frame> {
  const t = i18nFor(locale).getFixedT(locale, "reports");
  return transaction(access, async (tx) => {
    const { name, timeZone } = await tx
      .selectFrom("organisation")
      .select(["name", "timeZone"])
      .where("id", "=", access.organisationId)
      .executeTakeFirstOrThrow();
    const today = todayIn(timeZone);
    const officer = (await calledIn(tx, access)) === "statement";
    const consultants = await consultantsOf(tx, access);
    return {
      client: name,
      today,
      facts: [
        [t("fact.client"), name],
        [t("fact.consultancy"), [company.name, ...consultants].join(", ")],
        [
          t("fact.officer"),
          officer ? t("fact.external", { company: company.name }) : t("fact.own"),
        ],
        [t("fact.date"), formatDay(today, locale)],
        [t("fact.law"), legalStatus(locale)],
      ],
    };
  });
}

async function consultantsOf(tx: Tx, { organisationId }: OrganisationAccess): Promise<string[]> {
  const rows = await tx
    .selectFrom("assignment")
    .innerJoin("person", "person.id", "assignment.personId")
    .select("name")
    .where("organisationId", "=", organisationId)
    .where("endedAt", "is", null)
    .orderBy("name")
    .execute();
  return rows.map(({ name }) => name);
}

/** A whole report from its frame, its facts and its sections. */
export function reportOf(
  frame: Frame,
  locale: Locale,
  report: {
    kind: ReportKind;
    heading: string;
    facts: [string, string][];
    sections: ReportSection[];
  },
): ReportDocument {
  const t = i18nFor(locale).getFixedT(locale, "reports");
  const made = formatDay(frame.today, locale);
  return {
    ...report,
    lang: locale,
    title: `${report.heading}, ${frame.client}`,
    lead: t(`lead.${report.kind}`, { client: frame.client }),
    author: company.name,
    date: frame.today,
    facts: [...frame.facts, ...report.facts],
    footer: t("footer", { client: frame.client, made }),
    page: t("page"),
  };
}
