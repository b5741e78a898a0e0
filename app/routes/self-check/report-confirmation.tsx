import { useTranslation } from "react-i18next";
import { data } from "react-router";
import {
  confirmReport,
  lookAtConfirmation,
} from "#app/domain/self-check/report-confirmation.server.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/report-confirmation";

/** GET and HEAD only look: mail scanners follow links, so nothing is confirmed before the button is pressed. */
export async function loader({ params, context }: Route.LoaderArgs) {
  if (context.get(posted)) return { state: "open" as const, channels: [] };
  const found = await lookAtConfirmation(params.token);
  return data(found, { status: linkStatus(found.state) });
}

export async function action({ params, context }: Route.ActionArgs) {
  context.set(posted, true);
  const answer = await confirmReport(params.token);
  if (answer.state !== "confirmed")
    return data({ state: answer.state, report: "" }, { status: linkStatus(answer.state) });
  const report = addressOf("report", context.get(localeContext), { token: answer.reportToken });
  return data({ state: answer.state, report });
}

export default function ReportConfirmation({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("report");
  const locale = useLocale();
  const state = actionData?.state ?? loaderData.state;
  return (
    <QuietSite claim={t("claim")}>
      <title>{t(`confirm.${state}.title`)}</title>
      <PageHeading title={t(`confirm.${state}.title`)} lead={t(`confirm.${state}.lead`)} />
      <div className="mt-8">
        {state === "open" && (
          <form method="post" className="flex flex-col items-start gap-6">
            {loaderData.channels.map((channel) => (
              <p key={channel} className="max-w-measure">
                {t(`confirm.also.${channel}`, { company: company.name })}
              </p>
            ))}
            <Button>{t("confirm.submit")}</Button>
          </form>
        )}
        {state === "confirmed" && (
          <LinkButton href={actionData?.report ?? ""}>{t("confirm.toReport")}</LinkButton>
        )}
        {(state === "expired" || state === "voided" || state === "unknown") && (
          <LinkButton href={addressOf("check.start", locale)}>{t("confirm.again")}</LinkButton>
        )}
      </div>
    </QuietSite>
  );
}
