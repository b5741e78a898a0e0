import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { lookAtUnsubscription, unsubscribe } from "#app/domain/own-data/change.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/unsubscribe";
import { LinkOver } from "./link-over.tsx";

export async function loader({ params, context }: Route.LoaderArgs) {
  if (context.get(posted)) return { state: "open" as const };
  const state = await lookAtUnsubscription(params.token);
  return data({ state }, { status: linkStatus(state) });
}

/** The button here, and the one of a mail program, which posts without ever having seen the page (RFC 8058). */
export async function action({ request, params, context }: Route.ActionArgs) {
  context.set(posted, true);
  const how = request.headers.has("origin") ? "self-service" : "one-click";
  const state = await unsubscribe(params.token, how);
  return data({ state }, { status: linkStatus(state) });
}

export default function Unsubscribe({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("ownData");
  const locale = useLocale();
  const { state } = actionData ?? loaderData;
  if (state !== "open") return <LinkOver to="news" state={state} />;
  const key = actionData ? "unsubscribe.done" : "unsubscribe.ask";
  return (
    <QuietSite claim={t("claim")}>
      <title>{t(`${key}.title`)}</title>
      <PageHeading title={t(`${key}.title`)} lead={t(`${key}.lead`)} />
      <div className="mt-8">
        {actionData ? (
          <a href={addressOf("home", locale)}>{t("home")}</a>
        ) : (
          <form method="post">
            <Button>{t("unsubscribe.submit")}</Button>
          </form>
        )}
      </div>
    </QuietSite>
  );
}
