import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { makeOffer } from "#app/domain/billing/offers.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { readForm } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/lead-offer";
import { leadIdIn } from "./lead-view.server.ts";
import { MadeOffers } from "./made-offers.tsx";
import { OfferForm } from "./offer-form.tsx";
import { askedOnline, offerFaults, offersView } from "./offer-view.server.ts";
import { offerShape } from "./offer-shape.server.ts";
import { VatIdChecks } from "./vat-id-checks.tsx";

export const loader = ({ context, params }: Route.LoaderArgs) => offersView(context, params);

export async function action({ request, context, params }: Route.ActionArgs) {
  const id = leadIdIn(params);
  const form = await readForm(request, offerShape);
  if (!form.ok) return data(form, { status: 400 });
  const { package: chosen, contactName, contactEmail, land, ...customer } = form.data;
  const wish = { package: chosen, contactName, contactEmail, land, customer };
  const access = context.get(houseAccessContext);
  const faults = offerFaults(await makeOffer(access, id, wish));
  const errors = await askedOnline(access, id, faults, customer);
  if (errors) return data({ ...form, errors }, { status: 400 });
  // The page says so itself when the lead is a client by now.
  return redirect(addressOf("office.lead.offer", context.get(localeContext), params), 303);
}

export default function LeadOffer({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("offer");
  const { t: office } = useTranslation("office");
  const locale = useLocale();
  const { offers, checks, isClient, prefilled, packages, version } = loaderData;
  const who = prefilled.name || prefilled.contactName || prefilled.contactEmail;
  return (
    <>
      <title>{t(actionData ? "office.errorTitle" : "office.title")}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.leads", locale), label: office("leads.title") },
          { href: addressOf("office.lead", locale, params), label: who },
          { label: t("office.title") },
        ]}
      />
      <PageHeading size="md" title={t("office.title")} lead={t("office.lead")} />
      <MadeOffers offers={offers} />
      <VatIdChecks checks={checks} />
      {isClient ? (
        <Notice>
          <p>{t("office.already")}</p>
        </Notice>
      ) : (
        <OfferForm
          typed={actionData?.typed ?? prefilled}
          errors={actionData?.errors ?? {}}
          packages={packages}
          version={version}
        />
      )}
    </>
  );
}
