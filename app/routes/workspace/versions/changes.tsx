import { useTranslation } from "react-i18next";
import { data, Link } from "react-router";
import { z } from "zod";
import { type Change, viewChanges } from "#app/domain/workspace/versions/view-versions.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatTime } from "#app/i18n/format.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { useLocale } from "../../use-locale.ts";
import { Differences } from "../opinion/differences.tsx";
import type { Route } from "./+types/changes";

const place = z.coerce.number().int().positive().optional();

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const id = z.uuid().safeParse(params.useCaseId);
  const below = place.safeParse(url.searchParams.get("vor") ?? undefined);
  if (!id.success || !below.success) throw data(null, { status: 404 });
  const viewed = await viewChanges(access, id.data, below.data);
  if (!viewed) throw data(null, { status: 404 });
  const locale = context.get(localeContext);
  const changes = viewed.changes.map((one) => ({ ...one, at: formatTime(one.at, locale) }));
  return { ...params, ...viewed, changes };
}

export default function ChangesPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("register");
  const locale = useLocale();
  const { organisationId, useCaseId, title, changes, older } = loaderData;
  const back = addressOf("workspace.useCase", locale, { organisationId, useCaseId });
  return (
    <>
      <title>{`${t("changes.title")} – ${title}`}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs crumbs={[{ href: back, label: title }, { label: t("changes.title") }]} />
        <PageHeading size="md" title={t("changes.title")} lead={t("changes.lead")} />
      </div>
      {changes.length === 0 && (
        <EmptyState title={t("changes.none")}>{t("changes.begin")}</EmptyState>
      )}
      <Timeline
        items={changes.map((change) => ({
          id: String(change.number),
          at: change.at,
          text: <ChangeText change={change} />,
        }))}
      />
      {older !== undefined && (
        <p>
          <Link to={`?vor=${older}`} className="inline-block py-1">
            {t("changes.older")}
          </Link>
        </p>
      )}
    </>
  );
}

function ChangeText({ change }: { change: Omit<Change, "at"> }) {
  const { t } = useTranslation("register");
  const { by, byHouse, responsible } = change;
  const named = (name: string | null) => name ?? t("changes.nobody");
  return (
    <>
      <p className="font-bold">{byHouse ? t("changes.house", { by }) : by}</p>
      <Differences since={change.differences} />
      {responsible && (
        <p>
          {t("changes.responsible", { from: named(responsible.from), to: named(responsible.to) })}
        </p>
      )}
    </>
  );
}
