import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { posted } from "../posted.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/move";
import { ChoiceFields } from "./choice-fields.tsx";
import { typedIn } from "./booking-form.ts";
import { movedPage, movePage } from "./move-view.server.ts";
import type { TimesView } from "./shown-times.server.ts";
import { TimeFields } from "./time-fields.tsx";

/** GET and HEAD only look; nothing is moved before the button is pressed. */
export async function loader({ params, context }: Route.LoaderArgs) {
  if (context.get(posted)) return undefined;
  return movePage(params.token, {}, context.get(localeContext));
}

export async function action({ request, params, context }: Route.ActionArgs) {
  context.set(posted, true);
  return movedPage(params.token, await typedIn(request), context.get(localeContext));
}

export default function Move({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation("booking");
  const page = useTranslation("page").t;
  const locale = useLocale();
  const view = actionData ?? loaderData ?? { state: "unknown" as const, moment: undefined };
  const { state, moment } = view;
  const problem =
    "problem" in view && view.problem
      ? [{ field: "time", message: t(`error.${view.problem}`) }]
      : [];
  const isMove = state === "open" || state === "moved";
  const words = isMove ? t(`move.${state}.title`) : t(`cancel.${state}.title`);
  const lead = isMove ? t(`move.${state}.lead`) : t(`cancel.${state}.lead`);
  const place = isMove ? page("nav.booking") : t("move.open.title");
  return (
    <QuietSite claim={t("claim")}>
      <title>{`${problem.length > 0 ? `${t("errorTitle")}: ` : ""}${words} – ${place}`}</title>
      <PageHeading title={words} lead={lead} />
      {moment && <p className="mt-6 text-lg font-bold">{moment}</p>}
      {"times" in view && view.times ? (
        <MoveForm times={view.times} chosen={view.chosen} problem={problem} />
      ) : (
        <p className="mt-8">
          <LinkButton href={addressOf("booking", locale)}>{t("cancel.again")}</LinkButton>
        </p>
      )}
      {state === "open" && (
        <p className="mt-8">
          <a href={addressOf("booking.cancel", locale, { token: params.token })}>
            {t("move.cancelInstead")}
          </a>
        </p>
      )}
    </QuietSite>
  );
}

type MoveFormProps = {
  times: TimesView;
  chosen: string | undefined;
  problem: { field: string; message: string }[];
};

function MoveForm({ times, chosen, problem }: MoveFormProps) {
  const { t } = useTranslation("booking");
  const [issue] = problem;
  return (
    <form method="post" className="mt-8 flex flex-col gap-8">
      <ErrorSummary issues={problem} />
      <ChoiceFields times={times} typed={{}} errors={{}} people={false} />
      {times.isEmpty ? (
        <p>{t("move.none")}</p>
      ) : (
        <>
          <TimeFields times={times} chosen={chosen} error={issue?.message} />
          <div>
            <Button id="submit">{t("move.submit")}</Button>
          </div>
        </>
      )}
    </form>
  );
}
