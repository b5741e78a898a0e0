import { useTranslation } from "react-i18next";
import { data } from "react-router";
import {
  type Cancellation,
  cancelAppointment,
  lookAtCancellation,
} from "#app/domain/booking/cancel.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { momentInWords } from "#app/i18n/full-date.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/cancel";

/** GET and HEAD only look: mail scanners follow links, so nothing is cancelled before the button is pressed. */
export async function loader({ params, context }: Route.LoaderArgs) {
  if (context.get(posted)) return undefined;
  return answer(await lookAtCancellation(params.token), context.get(localeContext));
}

export async function action({ params, context }: Route.ActionArgs) {
  context.set(posted, true);
  return answer(await cancelAppointment(params.token), context.get(localeContext));
}

function answer({ state, time }: Cancellation, locale: Locale) {
  const moment = time && momentInWords(time.startsAt, locale, time.timeZone);
  return data({ state, moment }, { status: state === "cancelled" ? 200 : linkStatus(state) });
}

export default function Cancel({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("booking");
  const page = useTranslation("page").t;
  const locale = useLocale();
  const { state, moment } = actionData ?? loaderData ?? { state: "unknown" as const };
  return (
    <QuietSite claim={t("claim")}>
      <title>{[t(`cancel.${state}.title`), page("nav.booking")].join(" – ")}</title>
      <PageHeading title={t(`cancel.${state}.title`)} lead={t(`cancel.${state}.lead`)} />
      {moment && <p className="mt-6 text-lg font-bold">{moment}</p>}
      <div className="mt-8">
        {state === "open" ? (
          <form method="post">
            <Button>{t("cancel.submit")}</Button>
          </form>
        ) : (
          <LinkButton href={addressOf("booking", locale)}>{t("cancel.again")}</LinkButton>
        )}
      </div>
    </QuietSite>
  );
}
