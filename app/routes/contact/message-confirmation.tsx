import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { company } from "#app/domain/catalogue/company.ts";
import { confirmMessage, lookAtMessage } from "#app/domain/leads/message-confirmation.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/message-confirmation";

/** GET and HEAD only look: mail scanners follow links, so nothing is confirmed before the button is pressed. */
export async function loader({ params, context }: Route.LoaderArgs) {
  if (context.get(posted)) return { state: "open" as const, channels: [] };
  const found = await lookAtMessage(params.token);
  return data(found, { status: linkStatus(found.state) });
}

export async function action({ params, context }: Route.ActionArgs) {
  context.set(posted, true);
  const { state } = await confirmMessage(params.token);
  return data({ state }, { status: state === "confirmed" ? 200 : linkStatus(state) });
}

export default function MessageConfirmation({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("contact");
  const also = useTranslation("report").t;
  const locale = useLocale();
  const state = actionData?.state ?? loaderData.state;
  const isLost = state === "expired" || state === "voided" || state === "unknown";
  return (
    <QuietSite claim={t("title")}>
      <title>{`${t(`confirm.${state}.title`)} – ${t("title")}`}</title>
      <PageHeading title={t(`confirm.${state}.title`)} lead={t(`confirm.${state}.lead`)} />
      <div className="mt-8">
        {state === "open" && (
          <form method="post" className="flex flex-col items-start gap-6">
            {loaderData.channels.map((channel) => (
              <p key={channel} className="max-w-measure">
                {also(`confirm.also.${channel}`, { company: company.name })}
              </p>
            ))}
            <Button>{t("confirm.submit")}</Button>
          </form>
        )}
        {isLost && (
          <LinkButton href={addressOf("contact", locale)}>{t("confirm.again")}</LinkButton>
        )}
        {(state === "confirmed" || state === "used") && (
          <a href={addressOf("home", locale)}>{also("requested.home")}</a>
        )}
      </div>
    </QuietSite>
  );
}
