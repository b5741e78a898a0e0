import { useTranslation } from "react-i18next";
import { data, Link } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may, mayIn } from "#app/domain/organisations/permissions.ts";
import { previewWords } from "#app/domain/workspace/comments/newest-comment.server.ts";
import { measureLine } from "#app/domain/workspace/measure-view.ts";
import { lastSignOffView } from "#app/domain/workspace/opinion/last-sign-off.server.ts";
import { acceptancesView } from "#app/domain/workspace/risk/acceptance/view-risks.server.ts";
import { reviewWords } from "#app/domain/workspace/review-requests/newest-review.server.ts";
import { useCaseView } from "#app/domain/workspace/use-case-view.ts";
import { type ViewedUseCase, viewUseCase } from "#app/domain/workspace/use-cases.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/use-case";
import { ThreadPanel } from "./comments/thread-panel.tsx";
import { DataCards } from "./data-cards.tsx";
import { LastSignOff } from "./opinion/last-sign-off.tsx";
import { PlannedMeasures } from "./planned-measures.tsx";
import { PlanProposals } from "./proposing/plan-proposals.tsx";
import { proposalsHere } from "./proposing/proposals-here.server.ts";
import { RegisterPanel } from "./register/register-panel.tsx";
import { ReviewPanel } from "./reviews/review-panel.tsx";
import { RiskMatrix } from "./risk-matrix.tsx";
import { StandingPanel } from "./standing-panel.tsx";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const id = z.uuid().safeParse(params.useCaseId);
  const viewed = id.success ? await viewUseCase(access, id.data) : undefined;
  if (!viewed) throw data(null, { status: 404 });
  const all = url.searchParams.has("alle");
  const locale = context.get(localeContext);
  return {
    ...shown(viewed, all, locale),
    ...params,
    all,
    ...rightsOf(access),
    ...(await said(access, viewed, locale)),
  };
}

const rightsOf = (access: OrganisationAccess) => ({
  mayShare: may(access.roles, "use-case.share"),
  mayEdit: may(access.roles, "use-case.change"),
  mayAdd: mayIn(access, "measure.change"),
  mayAsk: mayIn(access, "review.request"),
});

/** What people say to each other about it, what is asked and what is proposed. */
const said = async (
  access: OrganisationAccess,
  { row, thread, asked }: ViewedUseCase,
  locale: Locale,
) => ({
  thread: previewWords(access, thread, locale),
  asked: reviewWords(access, asked, locale),
  ...(await proposalsHere(access, { useCaseId: row.id }, locale)),
});

function shown(viewed: ViewedUseCase, all: boolean, locale: Locale) {
  const { row, standing, measures, next, today, coverage, gaps, signOff } = viewed;
  const lines = (all ? measures : next).map((one) => measureLine(one, locale, today));
  return {
    view: useCaseView(row, standing, locale),
    lines,
    count: measures.length,
    coverage,
    gaps,
    signOff: lastSignOffView(signOff, locale),
    accepted: acceptancesView(signOff.acceptances, today, locale),
  };
}

export default function UseCasePage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  const { organisationId, useCaseId, view, lines, count, all, mayShare } = loaderData;
  const { coverage, mayEdit } = loaderData;
  const home = addressOf("workspace", locale, { organisationId });
  return (
    <>
      <title>{`${view.title} – ${t("useCases.title")}`}</title>
      <div className="flex flex-col gap-1">
        <Breadcrumbs crumbs={[{ href: home, label: t("useCases.title") }, { label: view.title }]} />
        <PageHeading
          size="md"
          title={view.title}
          state={<Lamp state={view.lamp}>{view.label}</Lamp>}
        />
      </div>
      {mayShare && (
        <p>
          <Link to={addressOf("workspace.useCase.guests", locale, { organisationId, useCaseId })}>
            {t("guests.title")}
          </Link>
        </p>
      )}
      <DataCards
        view={view}
        params={{ organisationId, useCaseId }}
        coverage={coverage}
        mayEdit={mayEdit}
      />
      <RegisterPanel
        gaps={loaderData.gaps}
        params={{ organisationId, useCaseId }}
        mayEdit={mayEdit}
      />
      <StandingPanel view={view} params={{ organisationId, useCaseId }} />
      <LastSignOff
        signOff={loaderData.signOff}
        address={addressOf("workspace.opinion", locale, { organisationId, useCaseId })}
      />
      <RiskMatrix
        view={view}
        accepted={loaderData.accepted}
        address={addressOf("workspace.risks", locale, { organisationId, useCaseId })}
      />
      <PlannedMeasures
        organisationId={organisationId}
        useCaseId={useCaseId}
        mayAdd={loaderData.mayAdd}
        view={view}
        lines={lines}
        count={count}
        all={all}
      />
      <PlanProposals
        params={{ organisationId, useCaseId }}
        proposals={loaderData.proposals}
        mayPropose={loaderData.mayPropose}
      />
      <ReviewPanel
        preview={loaderData.asked}
        address={addressOf("workspace.useCase.reviews", locale, { organisationId, useCaseId })}
        mayAsk={loaderData.mayAsk}
      />
      <ThreadPanel
        preview={loaderData.thread}
        address={addressOf("workspace.useCase.comments", locale, { organisationId, useCaseId })}
      />
    </>
  );
}
