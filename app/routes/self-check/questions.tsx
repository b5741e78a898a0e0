import { keepForBack } from "#app/middleware/caching.ts";
import { localeContext } from "#app/middleware/locale.ts";
// oxlint-disable-next-line import/default -- the bundler gives the address of the bundled script
import helpers from "./helpers.ts?worker&url";
import type { Route } from "./+types/questions";
import { CheckPage } from "./check-page.tsx";
import { firstStep, nextStep } from "./step.server.ts";

/** A small script of its own, not the framework: the page works without it. */
export const handle = { script: helpers };

export const middleware: Route.MiddlewareFunction[] = [keepForBack];

export const loader = ({ context }: Route.LoaderArgs) => firstStep(context.get(localeContext));

export const action = ({ request, context }: Route.ActionArgs) =>
  nextStep(request, context.get(localeContext), "question");

export default function Questions({ loaderData, actionData }: Route.ComponentProps) {
  return <CheckPage step={actionData ?? loaderData} />;
}
