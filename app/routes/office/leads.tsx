import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { z } from "zod";
import { type LeadCursor, leads } from "#app/domain/leads/leads.server.ts";
import type { SharedCheck } from "#app/domain/leads/shared-check.ts";
import type { Result } from "#app/domain/self-check/evaluate.ts";
import { lampOf, useCaseTitle } from "#app/domain/self-check/presentation.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { RowTitle } from "#app/ui/row-title.tsx";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/leads";

export async function loader({ context, url }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const page = await leads(context.get(houseAccessContext), cursorIn(url));
  const last = page.more ? page.leads.at(-1) : undefined;
  const rows = page.leads.map((lead) => ({
    id: lead.id,
    who: lead.company ?? lead.firstName ?? lead.email,
    email: lead.email,
    check: lead.check && shown(lead.check, locale),
    at: formatTime(lead.lastContactAt, locale),
  }));
  return { rows, next: last ? `?nach=${last.lastContactAt.toISOString()}_${last.id}` : undefined };
}

function shown({ light, result, rulesVersion, useCase }: SharedCheck, locale: Locale) {
  return {
    useCase: useCase && useCaseTitle({ "q01-use-case": useCase }, rulesVersion, locale),
    ...lampOf({ light: light as Result["light"] }, rulesVersion, locale),
    scores: (result as Result | null)?.scores,
  };
}

const cursor = z.tuple([z.iso.datetime(), z.uuid()]);

function cursorIn(url: URL): LeadCursor | undefined {
  const after = url.searchParams.get("nach");
  if (after === null) return undefined;
  const read = cursor.safeParse(after.split("_"));
  if (!read.success) throw data(null, { status: 404 });
  return { lastContactAt: new Date(read.data[0]), id: read.data[1] };
}

export default function Leads({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const risk = useTranslation("check").t;
  const locale = useLocale();
  const { rows, next } = loaderData;
  return (
    <>
      <title>{t("leads.pageTitle")}</title>
      <PageHeading size="md" title={t("leads.title")} lead={t("leads.lead")} />
      {rows.length === 0 ? (
        <EmptyState title={t("leads.emptyTitle")}>{t("leads.empty")}</EmptyState>
      ) : (
        <Table
          caption={t("leads.title")}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: "light",
              header: t("leads.light"),
              cell: ({ check }) =>
                check ? (
                  <Lamp state={check.light}>{check.label}</Lamp>
                ) : (
                  <span className="text-ink-3">{t("leads.noCheck")}</span>
                ),
            },
            {
              key: "who",
              header: t("leads.who"),
              main: true,
              cell: (row) => (
                <RowTitle
                  href={addressOf("office.lead", locale, { leadId: row.id })}
                  reference={row.email}
                >
                  {[row.who, row.check?.useCase].filter(Boolean).join(" · ")}
                </RowTitle>
              ),
            },
            {
              key: "trust",
              header: risk("risk.trust"),
              numeric: true,
              cell: ({ check }) => check?.scores?.trust ?? "–",
            },
            {
              key: "liability",
              header: risk("risk.liability"),
              numeric: true,
              cell: ({ check }) => check?.scores?.liability ?? "–",
            },
            {
              key: "recovery",
              header: risk("risk.recovery"),
              numeric: true,
              cell: ({ check }) => check?.scores?.recovery ?? "–",
            },
            { key: "at", header: t("leads.at"), cell: (row) => row.at },
          ]}
        />
      )}
      {next && (
        <p>
          <LinkButton look="secondary" href={next} soft>
            {t("leads.more")}
          </LinkButton>
        </p>
      )}
    </>
  );
}
