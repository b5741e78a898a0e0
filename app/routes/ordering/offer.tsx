import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { z } from "zod";
import { acceptOffer, lookAtOffer } from "#app/domain/workspace/accept-offer.server.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { line, readForm } from "../form.ts";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import type { Route } from "./+types/offer";
import { offerView } from "./offer-view.server.ts";
import { OpenOffer } from "./open-offer.tsx";

/** Price, package and client are those of the offer: the form says who orders, and that it is meant. */
const shape = {
  orderedBy: line(200),
  entrepreneur: z.literal("yes", "entrepreneur"),
  agreed: z.literal("yes", "agreed"),
};

/** GET and HEAD only look: nothing is ordered before the button is pressed. */
export async function loader({ params, context }: Route.LoaderArgs) {
  if (context.get(posted)) return { state: "unknown" as const };
  const look = await lookAtOffer(params.token);
  const view =
    look.state === "open"
      ? { state: look.state, offer: offerView(look.offer, context.get(localeContext)) }
      : look;
  return data(view, { status: linkStatus(look.state) });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, shape);
  if (!form.ok) {
    const look = await lookAtOffer(params.token);
    if (look.state === "open") return data({ form }, { status: 400 });
    context.set(posted, true);
    return data({ state: look.state }, { status: linkStatus(look.state) });
  }
  context.set(posted, true);
  const { state } = await acceptOffer(params.token, form.data.orderedBy);
  return data({ state }, { status: state === "ordered" ? 200 : linkStatus(state) });
}

export default function OfferPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("offer");
  if (loaderData.state === "open")
    return (
      <OpenOffer
        offer={loaderData.offer}
        {...(actionData && "form" in actionData ? { form: actionData.form } : {})}
      />
    );
  const shown = actionData && "state" in actionData ? actionData.state : loaderData.state;
  return (
    <QuietSite>
      <title>{t(`accept.${shown}.title`)}</title>
      <PageHeading size="md" title={t(`accept.${shown}.title`)} lead={t(`accept.${shown}.lead`)} />
    </QuietSite>
  );
}
