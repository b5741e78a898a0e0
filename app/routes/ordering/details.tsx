import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { lookAtOffer } from "#app/domain/workspace/ordering/accept-offer.server.ts";
import { correctOffer } from "#app/domain/workspace/ordering/correct-offer.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { readForm } from "../form.ts";
import { linkStatus } from "../link-status.ts";
import { posted } from "../posted.ts";
import type { Route } from "./+types/details";
import { again } from "./again.server.ts";
import { ClosedOffer } from "./closed-offer.tsx";
import { DetailsForm } from "./details-form.tsx";
import { correctionOf, detailsShape, faultsOf, typedOf } from "./details-shape.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
  if (context.get(posted)) return { state: "unknown" as const };
  const look = await lookAtOffer(params.token);
  const view = look.state === "open" ? { state: look.state, typed: typedOf(look.offer) } : look;
  return data(view, { status: linkStatus(look.state) });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, detailsShape);
  if (!form.ok) return again(params.token, form, context);
  const corrected = await correctOffer(params.token, correctionOf(form.data));
  if ("refused" in corrected)
    return again(params.token, { typed: form.typed, errors: faultsOf(corrected) }, context);
  const { state } = corrected;
  if (state === "corrected")
    throw redirect(addressOf("offer", context.get(localeContext), params), 303);
  context.set(posted, true);
  return data({ state }, { status: linkStatus(state) });
}

/** Who orders, to be corrected before the order. */
export default function Details({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("ordering");
  const form = actionData && "form" in actionData ? actionData.form : undefined;
  if (loaderData.state === "open" && (form || !actionData))
    return <DetailsForm {...(form ?? { typed: loaderData.typed })} token={params.token} />;
  const shown = actionData && "state" in actionData ? actionData.state : loaderData.state;
  return <ClosedOffer state={shown === "open" ? "voided" : shown} page={t("details.title")} />;
}
