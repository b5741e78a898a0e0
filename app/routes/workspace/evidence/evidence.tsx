import { useTranslation } from "react-i18next";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { threadPreview } from "#app/domain/workspace/comments/newest-comment.server.ts";
import { reviewPreview } from "#app/domain/workspace/review-requests/newest-review.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { useLocale } from "../../use-locale.ts";
import type { Route } from "./+types/evidence";
import { ThreadPanel } from "../comments/thread-panel.tsx";
import { ReviewPanel } from "../reviews/review-panel.tsx";
import { EvidenceHeading } from "./evidence-heading.tsx";
import { EvidenceState } from "./evidence-state.tsx";
import { EvidenceVersions } from "./evidence-versions.tsx";
import { findEvidence } from "./find-evidence.server.ts";
import { VersionFacts } from "./version-facts.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const found = await findEvidence(access, params.evidenceId, locale);
  const about = { kind: "evidence", evidenceId: found.piece.id } as const;
  const stands = found.piece.state !== "withdrawn";
  return {
    ...found,
    mayChange: stands && mayIn(access, "evidence.change"),
    mayCheck: stands && mayIn(access, "evidence.check"),
    mayAsk: stands && mayIn(access, "review.request"),
    asked: await reviewPreview(access, about, locale),
    thread: await threadPreview(access, about, locale),
  };
}

export default function EvidencePage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("evidence");
  const locale = useLocale();
  const { organisationId, piece, measure, mayChange, mayCheck } = loaderData;
  const params = { organisationId, evidenceId: piece.id };
  return (
    <>
      <title>{`${piece.newest.title} – ${measure.title}`}</title>
      <EvidenceHeading page={loaderData} state={<EvidenceState piece={piece} />} />
      <VersionFacts organisationId={organisationId} version={piece.newest} />
      {(mayChange || mayCheck) && (
        <ButtonRow>
          {mayCheck && (
            <LinkButton size="sm" href={addressOf("workspace.evidence.check", locale, params)} soft>
              {t("check.title")}
            </LinkButton>
          )}
          {mayChange && (
            <>
              <LinkButton
                size="sm"
                look="secondary"
                href={addressOf("workspace.evidence.versions", locale, params)}
                soft
              >
                {t("renew.title")}
              </LinkButton>
              <LinkButton
                size="sm"
                look="quiet"
                href={addressOf("workspace.evidence.withdrawal", locale, params)}
                soft
              >
                <span className="underline">{t("withdrawal.title")}</span>
              </LinkButton>
            </>
          )}
        </ButtonRow>
      )}
      <ReviewPanel
        preview={loaderData.asked}
        address={addressOf("workspace.evidence.reviews", locale, params)}
        mayAsk={loaderData.mayAsk}
      />
      <ThreadPanel
        preview={loaderData.thread}
        address={addressOf("workspace.evidence.comments", locale, params)}
      />
      <EvidenceVersions organisationId={organisationId} piece={piece} />
    </>
  );
}
