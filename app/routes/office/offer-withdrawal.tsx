import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { openOffer, withdrawOffer } from "#app/domain/billing/offers.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/offer-withdrawal";

const idIn = (params: { offerId: string }) => {
  const id = z.uuid().safeParse(params.offerId);
  if (!id.success) throw data(null, { status: 404 });
  return id.data;
};

export async function loader({ context, params }: Route.LoaderArgs) {
  const offer = await openOffer(context.get(houseAccessContext), idIn(params));
  if (!offer) throw data(null, { status: 404 });
  return offer;
}

export async function action({ context, params }: Route.ActionArgs) {
  const answered = await withdrawOffer(context.get(houseAccessContext), idIn(params));
  if (answered.answer !== "withdrawn")
    throw data({ reason: answered.answer }, { status: answered.answer === "unknown" ? 404 : 403 });
  const { leadId } = answered;
  return redirect(addressOf("office.lead.offer", context.get(localeContext), { leadId }), 303);
}

export default function OfferWithdrawal({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("offer");
  const { t: office } = useTranslation("office");
  const locale = useLocale();
  const { leadId } = loaderData;
  return (
    <>
      <title>{t("office.withdraw")}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.leads", locale), label: office("leads.title") },
          { href: addressOf("office.lead.offer", locale, { leadId }), label: t("office.title") },
          { label: t("office.withdraw") },
        ]}
      />
      <PageHeading
        size="md"
        title={t("office.withdrawQuestion")}
        lead={`${t(`package.${loaderData.package}`)}. ${t("office.withdrawLead")}`}
      />
      <form method="post">
        <Button>{t("office.withdraw")}</Button>
      </form>
    </>
  );
}
