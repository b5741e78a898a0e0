import { data } from "react-router";
import { z } from "zod";
import { acceptOffer, lookAtOffer } from "#app/domain/workspace/ordering/accept-offer.server.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { line, readForm, type Typed } from "../form.ts";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";
import type { Route } from "./+types/offer";
import { again } from "./again.server.ts";
import { ClosedOffer } from "./closed-offer.tsx";
import { offerView } from "./offer-view.server.ts";
import { OpenOffer } from "./open-offer.tsx";
import { toPaymentPage } from "./payment-page.server.ts";

/** Price, package and client are those of the offer: the form says who orders, and that it is meant. */
const shape = {
  orderedBy: line(200),
  entrepreneur: z.literal("yes", "entrepreneur"),
  agreed: z.literal("yes", "agreed"),
  method: z.enum(["invoice", "card", "sepa_debit"], "choose"),
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
  if (!form.ok) return again(params.token, form, context);
  const ordered = await acceptOffer(params.token, form.data);
  if (ordered.state === "method") return again(params.token, misfit(form.typed), context);
  if (ordered.state === "to-pay") {
    const paid = await toPaymentPage(ordered, params.token, context.get(localeContext));
    return data({ form: { typed: form.typed, errors: {} }, paid }, { status: 503 });
  }
  context.set(posted, true);
  const { state } = ordered;
  return data({ state }, { status: state === "ordered" ? 200 : linkStatus(state) });
}

const misfit = (typed: Typed) => ({ typed, errors: { method: "choose" } });

export default function OfferPage({ loaderData, actionData, params }: Route.ComponentProps) {
  if (loaderData.state === "open")
    return (
      <OpenOffer
        offer={loaderData.offer}
        token={params.token}
        {...(actionData && "form" in actionData ? { form: actionData.form } : {})}
        unavailable={actionData !== undefined && "paid" in actionData}
      />
    );
  const shown = actionData && "state" in actionData ? actionData.state : loaderData.state;
  return <ClosedOffer state={shown} />;
}
