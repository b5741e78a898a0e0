import { useTranslation } from "react-i18next";
import { measureLine } from "#app/domain/workspace/measure-view.ts";
import { standingView } from "#app/domain/workspace/use-case-view.ts";
import { overview, type Overview as Viewed } from "#app/domain/workspace/use-cases.server.ts";
import { endOfWeek } from "#app/domain/workspace/week.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may, mayIn } from "#app/domain/organisations/permissions.ts";
import { formatDate, formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { Route } from "./+types/overview";
import { AddUseCase } from "./adding/add-use-case.tsx";
import { FirstThing } from "./first-thing.tsx";
import { MeasureTable } from "./measure-table.tsx";
import { TurnList } from "./turn-list.tsx";
import { type ListedUseCase, UseCaseTable } from "./use-case-table.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  const access = context.get(organisationAccessContext);
  const { useCases, untouched, ...rest } = await overview(access);
  return {
    ...waiting(rest, locale),
    ...ahead(rest, locale),
    organisationId: access.organisationId,
    useCases: listed(useCases, access, locale),
    begin: untouched && may(access.roles, "measure.change"),
    mayAdd: mayIn(access, "use-case.change"),
  };
}

/** What is due or to be looked at again this week, and what comes after. */
function ahead(
  { next, reviews, today }: Pick<Viewed, "next" | "reviews" | "today">,
  locale: Locale,
) {
  const soon = next.filter(({ dueOn }) => dueOn !== null && dueOn <= endOfWeek(today));
  const lines = (some: typeof next) => some.map((one) => measureLine(one, locale, today));
  return {
    soon: lines([...soon, ...reviews]),
    next: lines(next.filter((one) => !soon.includes(one))),
  };
}

/** What is more than the package includes is readable only. */
const listed = (
  useCases: Viewed["useCases"],
  { overLimit }: OrganisationAccess,
  locale: Locale,
): ListedUseCase[] =>
  useCases.map((one) => ({
    ...standingView(one, locale),
    readable: overLimit?.includes(one.id) ?? false,
  }));

/** Whose turn it is and the next appointment, in words. */
const waiting = (
  { turns, appointment }: Pick<Viewed, "turns" | "appointment">,
  locale: Locale,
) => ({
  turns: turns.map((one) => ({ ...one, since: formatDate(one.since, locale) })),
  appointment: appointment
    ? { at: formatTime(appointment.startsAt, locale), consultant: appointment.consultant }
    : null,
});

export default function Overview({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("workspace");
  const { organisationId, useCases, soon, next, begin, turns, appointment, mayAdd } = loaderData;
  const [first] = [...soon, ...next];
  return (
    <>
      <title>{t("overview.title")}</title>
      <PageHeading size="md" title={t("overview.title")} lead={t("overview.lead")} />
      {begin && first && <FirstThing organisationId={organisationId} measure={first} />}
      {useCases.length === 0 ? (
        <EmptyState title={t("overview.emptyTitle")}>{t("overview.empty")}</EmptyState>
      ) : (
        <section id={t("useCases.anchor")}>
          <h2 className="mb-2">{t("useCases.title")}</h2>
          <UseCaseTable organisationId={organisationId} useCases={useCases} />
        </section>
      )}
      {mayAdd && <AddUseCase organisationId={organisationId} />}
      <TurnList organisationId={organisationId} turns={turns} appointment={appointment} />
      {[
        { title: t("overview.week"), lines: soon },
        { title: t("overview.next"), lines: next },
      ]
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <section key={title}>
            <h2 className="mb-2">{title}</h2>
            <MeasureTable caption={title} organisationId={organisationId} lines={lines} />
          </section>
        ))}
    </>
  );
}
