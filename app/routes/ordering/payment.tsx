import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { paymentOf } from "#app/domain/workspace/ordering/accept-offer.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/payment";

/** Where people come back to from the hosted page: it says what our own books say, and begins nothing. */
export async function loader({ params }: Route.LoaderArgs) {
  const state = (await paymentOf(params.token)) ?? ("unknown" as const);
  return data({ state }, { status: state === "unknown" ? 404 : 200 });
}

export default function Payment({ loaderData: { state }, params }: Route.ComponentProps) {
  const { t } = useTranslation("ordering");
  const locale = useLocale();
  const waiting = state === "waiting";
  return (
    <QuietSite>
      <title>{t(`payment.${state}.title`)}</title>
      <PageHeading
        size="md"
        title={t(`payment.${state}.title`)}
        lead={t(`payment.${state}.lead`)}
      />
      {waiting && (
        <p className="mt-8 flex flex-wrap items-center gap-x-8 gap-y-4">
          <LinkButton href={addressOf("offer.payment", locale, params)}>
            {t("payment.look")}
          </LinkButton>
          <a href={addressOf("offer", locale, params)}>{t("payment.back")}</a>
        </p>
      )}
    </QuietSite>
  );
}
