import { useTranslation } from "react-i18next";
import { nextStatuses } from "#app/domain/workspace/measure-status.ts";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Steps } from "#app/ui/steps.tsx";

type Props = {
  measure: MeasurePage;
  /** Where its status is changed, where it is declined and taken up again. */
  addresses: Record<"step" | "refusal" | "withdrawal", string>;
  mayChange: boolean;
};

const way = ["open", "in-progress", "implemented", "effective"] as const;

/** Where the work stands, and the one step that comes next. */
export function StepPanel({ measure, addresses, mayChange }: Props) {
  const { t } = useTranslation("workspace");
  const at = way.findIndex((status) => status === measure.countsAs);
  const declined = measure.status === "not-applicable";
  const [last] = measure.steps;
  const forward = nextStatuses(measure.status).find(({ rule }) => rule === "free");
  return (
    <Card title={t("step.title")} level={2}>
      {declined ? (
        <div className="text-ink-2">
          <p>{t("step.notApplicable")}</p>
          {last?.reason && <p className="mt-2 wrap-anywhere">{t("steps.reason", last)}</p>}
        </div>
      ) : (
        <Steps
          steps={way.map((status, index) => ({
            id: status,
            label: t(`status.${status}`),
            state: index < at ? "done" : index === at ? "current" : "ahead",
          }))}
        />
      )}
      {mayChange && (
        <div className="mt-2 flex flex-col items-start gap-3">
          {forward && (
            <form method="post" action={addresses.step}>
              <input type="hidden" name="version" value={measure.version} />
              <Button size="sm" name="to" value={forward.status}>
                {t(`step.to.${forward.status}`)}
              </Button>
            </form>
          )}
          {declined ? (
            <LinkButton look="secondary" size="sm" href={addresses.withdrawal} soft>
              {t("step.takeUp")}
            </LinkButton>
          ) : (
            <div className="flex flex-wrap gap-x-6">
              <LinkButton look="quiet" size="sm" href={addresses.step} soft>
                <span className="underline">{t("step.other")}</span>
              </LinkButton>
              <LinkButton look="quiet" size="sm" href={addresses.refusal} soft>
                <span className="underline">{t("step.decline")}</span>
              </LinkButton>
            </div>
          )}
        </div>
      )}
    </Card>
  );
}
