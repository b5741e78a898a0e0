import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { withdrawEvidence } from "#app/domain/workspace/evidence/withdraw-evidence.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { useLocale } from "../../use-locale.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/withdrawal";
import { EvidenceHeading } from "./evidence-heading.tsx";
import { findEvidence } from "./find-evidence.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const found = await findEvidence(access, params.evidenceId, context.get(localeContext));
  if (!mayIn(access, "evidence.change")) throw notAllowed();
  return found;
}

export async function action({ context, params }: Route.ActionArgs) {
  const locale = context.get(localeContext);
  const access = context.get(organisationAccessContext);
  await findEvidence(access, params.evidenceId, locale);
  const answer = await withdrawEvidence(access, params.evidenceId);
  if (answer !== "withdrawn") throw notAllowed();
  return redirect(addressOf("workspace.evidence", locale, params), 303);
}

export default function EvidenceWithdrawal({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("evidence");
  const locale = useLocale();
  const { organisationId, piece } = loaderData;
  const evidence = addressOf("workspace.evidence", locale, {
    organisationId,
    evidenceId: piece.id,
  });
  return (
    <>
      <title>{t("withdrawal.pageTitle", piece.newest)}</title>
      <EvidenceHeading
        page={loaderData}
        title={t("withdrawal.title")}
        lead={t("withdrawal.lead")}
      />
      <form method="post">
        <ButtonRow>
          <Button>{t("withdrawal.submit")}</Button>
          <LinkButton look="secondary" href={evidence} soft>
            {t("withdrawal.keep")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
