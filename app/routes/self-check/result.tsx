import { redirect } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { keepForBack } from "#app/middleware/caching.ts";
import { localeContext } from "#app/middleware/locale.ts";
// oxlint-disable-next-line import/default -- the bundler gives the address of the bundled script
import helpers from "./helpers.ts?worker&url";
import type { Route } from "./+types/result";
import { CheckPage } from "./check-page.tsx";
import { posted } from "../posted.ts";
import { nextStep } from "./step.server.ts";

/** A small script of its own, not the framework: the page works without it. */
export const handle = { script: helpers };

export const middleware: Route.MiddlewareFunction[] = [keepForBack];

/** Answers travel in forms only, so without one there is nothing to show yet. */
export function loader({ context }: Route.LoaderArgs) {
  if (context.get(posted)) return null;
  throw redirect(addressOf("check.start", context.get(localeContext)));
}

export function action({ request, context }: Route.ActionArgs) {
  context.set(posted, true);
  return nextStep(request, context.get(localeContext), "result");
}

export default function ResultPage({ actionData }: Route.ComponentProps) {
  return actionData ? <CheckPage step={actionData} /> : null;
}
