import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { revokeReport } from "#app/domain/self-check/report-shares.server.ts";
import { reportOfLink } from "#app/domain/self-check/reports.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/report-revocation";
import { ReportGone } from "./report-gone.tsx";

/** GET and HEAD only look; the button ends the private link and all that were made from it. */
export async function loader({ params, context }: Route.LoaderArgs) {
  if (context.get(posted)) return { state: "open" as const };
  const { state } = await reportOfLink(params.token);
  return data({ state }, { status: linkStatus(state) });
}

export async function action({ params, context }: Route.ActionArgs) {
  context.set(posted, true);
  const { state } = await revokeReport(params.token);
  return data({ state }, { status: state === "revoked" ? 200 : linkStatus(state) });
}

export default function ReportRevocation({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("report");
  const locale = useLocale();
  const { state } = actionData ?? loaderData;
  if (state !== "open" && state !== "revoked")
    return <ReportGone state={state} about={t("revocation.link")} />;
  return (
    <QuietSite claim={t("claim")}>
      <title>{t(`revocation.${state}.title`)}</title>
      <PageHeading title={t(`revocation.${state}.title`)} lead={t(`revocation.${state}.lead`)} />
      <div className="mt-8">
        {state === "open" ? (
          <form method="post">
            <ButtonRow>
              <Button>{t("revocation.submit")}</Button>
              <LinkButton look="secondary" href={addressOf("report", locale, params)}>
                {t("sharing.back")}
              </LinkButton>
            </ButtonRow>
          </form>
        ) : (
          <LinkButton href={addressOf("home", locale)}>{t("requested.home")}</LinkButton>
        )}
      </div>
    </QuietSite>
  );
}
