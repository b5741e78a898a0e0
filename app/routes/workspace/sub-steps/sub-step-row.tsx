import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { useLocale } from "../../use-locale.ts";

type Props = {
  subStep: MeasurePage["subSteps"][number];
  params: { organisationId: string; measureId: string; subStepId: string };
  mayChange: boolean;
};

/** One small step; who ticked it off stands beside it. */
export function SubStepRow({ subStep: { id, words, done }, params, mayChange }: Props) {
  const { t } = useTranslation("plan");
  const locale = useLocale();
  const named = `sub-step-${id}`;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-dashed border-line py-2">
      <div className="min-w-0 flex-1 basis-56">
        <p id={named} className="wrap-anywhere">
          {words}
        </p>
        <p className="text-sm text-ink-2">
          {done ? <Lamp state="go">{t("subSteps.doneBy", done)}</Lamp> : t("subSteps.open")}
        </p>
      </div>
      {mayChange && (
        <div className="flex items-center gap-x-5">
          <form method="post" action={addressOf("workspace.measure.subStep.done", locale, params)}>
            <Button
              size="sm"
              look={done ? "quiet" : "secondary"}
              name="done"
              value={done ? "no" : "yes"}
              aria-describedby={named}
            >
              {done ? <span className="underline">{t("subSteps.reopen")}</span> : t("subSteps.do")}
            </Button>
          </form>
          <Link
            to={addressOf("workspace.measure.subStep", locale, params)}
            className="inline-block py-2 text-sm"
            aria-describedby={named}
          >
            {t("subSteps.change")}
          </Link>
        </div>
      )}
    </li>
  );
}
