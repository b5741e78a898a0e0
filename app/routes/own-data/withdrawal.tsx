import type { ComponentProps } from "react";
import { data, redirect } from "react-router";
import { z } from "zod";
import { channels } from "#app/domain/leads/consent-wordings.ts";
import { withdrawOwnConsent } from "#app/domain/own-data/change.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { readForm } from "../form.ts";
import type { Route } from "./+types/withdrawal";
import { LinkOver } from "./link-over.tsx";
import OwnData from "./own-data.tsx";

export { loader } from "./own-data.tsx";

/** One consent ends, at once and for the future. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await readForm(request, { channel: z.enum(channels) }, ["channel"]);
  const state = form.ok ? await withdrawOwnConsent(params.token, form.data.channel) : "unknown";
  if (state !== "open") throw data(null, { status: 404 });
  const own = addressOf("own-data", context.get(localeContext), params);
  return redirect(`${own}?erledigt=1`, 303);
}

export default function Withdrawal(props: ComponentProps<typeof OwnData>) {
  const { state } = props.loaderData;
  return state === "open" ? <OwnData {...props} /> : <LinkOver to="withdrawal" state={state} />;
}
