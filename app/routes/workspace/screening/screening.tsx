import { useTranslation } from "react-i18next";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { threadPreview } from "#app/domain/workspace/comments/newest-comment.server.ts";
import { measuresPlanned } from "#app/domain/workspace/screening/planned.server.ts";
import { besideScreening } from "#app/domain/workspace/screening/beside-screening.server.ts";
import { screeningView } from "#app/domain/workspace/screening/screening-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useLocale } from "../../use-locale.ts";
import type { Route } from "./+types/screening";
import { ThreadPanel } from "../comments/thread-panel.tsx";
import { FactProposals } from "../proposing/fact-proposals.tsx";
import { proposalsHere } from "../proposing/proposals-here.server.ts";
import { AnswerCard } from "./answer-card.tsx";
import { findScreening } from "./find-screening.server.ts";
import { FollowingMeasures } from "./following-measures.tsx";
import { RoleCard } from "./role-card.tsx";
import { ScreeningHeading } from "./screening-heading.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const { useCaseId } = params;
  const viewed = await findScreening(access, useCaseId);
  const locale = context.get(localeContext);
  const { role, gaps } = await besideScreening(access, useCaseId, viewed);
  return {
    ...params,
    ...screeningView(viewed, locale),
    ...(await said(access, useCaseId, locale)),
    role: role && { ...role, at: formatTime(role.at, locale) },
    gaps,
    planned: await measuresPlanned(access, useCaseId),
  };
}

/** What people say about it, what is proposed, and what the reader may. */
const said = async (access: OrganisationAccess, useCaseId: string, locale: Locale) => ({
  thread: await threadPreview(access, { kind: "screening", useCaseId }, locale),
  ...(await proposalsHere(access, { useCaseId }, locale)),
  mayChange: mayIn(access, "screening.change"),
});

export default function ScreeningPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("screening");
  const locale = useLocale();
  const { organisationId, useCaseId, title, suggested, answers, mayChange, role } = loaderData;
  const facts = addressOf("workspace.facts", locale, { organisationId, useCaseId });
  return (
    <>
      <title>{`${t("title")} – ${title}`}</title>
      <ScreeningHeading page={loaderData} lead={t("lead")} />
      {suggested && (
        <Notice tone="caution" title={t("suggested.title")}>
          <p>{t("suggested.text")}</p>
        </Notice>
      )}
      {mayChange && (
        <p>
          <LinkButton size="sm" look={suggested ? "primary" : "secondary"} href={facts} soft>
            {t(suggested ? "facts.check" : "facts.change")}
          </LinkButton>
        </p>
      )}
      <div className="grid gap-5 xl:grid-cols-2">
        {answers.map((answer) => (
          <AnswerCard key={answer.answer} answer={answer} page={loaderData} />
        ))}
        <RoleCard page={loaderData} role={role} />
      </div>
      <FactProposals
        params={{ organisationId, useCaseId }}
        proposals={loaderData.proposals}
        mayPropose={loaderData.mayPropose}
      />
      <FollowingMeasures page={loaderData} />
      <ThreadPanel
        preview={loaderData.thread}
        address={addressOf("workspace.screening.comments", locale, { organisationId, useCaseId })}
      />
    </>
  );
}
