import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { eraseOwnData } from "#app/domain/own-data/erase.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { Button } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/deletion";
import { LinkOver } from "./link-over.tsx";
import { ownDataView } from "./own-data-view.server.ts";

/** GET only asks: nothing is deleted before the button is pressed. */
export async function loader({ params, context }: Route.LoaderArgs) {
  if (context.get(posted)) return { state: "open" as const };
  const { state } = await ownDataView(params.token, context.get(localeContext));
  return data({ state }, { status: linkStatus(state) });
}

export async function action({ params, context }: Route.ActionArgs) {
  context.set(posted, true);
  const state = await eraseOwnData(params.token);
  return data({ state }, { status: linkStatus(state) });
}

export default function Deletion({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("ownData");
  const locale = useLocale();
  const { state } = actionData ?? loaderData;
  if (state !== "open") return <LinkOver to="deletion" state={state} />;
  const key = actionData ? "delete.done" : "delete.sure";
  return (
    <QuietSite claim={t("claim")}>
      <title>{t(`${key}.title`)}</title>
      <PageHeading title={t(`${key}.title`)} lead={t(`${key}.lead`)} />
      {actionData ? (
        <p className="mt-8">
          <a href={addressOf("home", locale)}>{t("home")}</a>
        </p>
      ) : (
        <form method="post" className="mt-8 flex flex-wrap items-center gap-6">
          <Button>{t("delete.submit")}</Button>
          <a href={addressOf("own-data", locale, { token: params.token })}>{t("delete.back")}</a>
        </form>
      )}
    </QuietSite>
  );
}
