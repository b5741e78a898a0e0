import { useTranslation } from "react-i18next";
import { nextStatuses } from "#app/domain/workspace/measure-status.ts";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Steps } from "#app/ui/steps.tsx";

type Props = { measure: MeasurePage; address: string; mayChange: boolean };

const way = ["open", "in-progress", "implemented", "effective"] as const;

/** Where the work stands, and the one step that comes next. */
export function StepPanel({ measure, address, mayChange }: Props) {
  const { t } = useTranslation("workspace");
  const at = way.findIndex((status) => status === measure.countsAs);
  const forward = nextStatuses(measure.status).find(({ rule }) => rule === "free");
  return (
    <Card title={t("step.title")} level={2}>
      {at < 0 ? (
        <p className="text-ink-2">{t("step.notApplicable")}</p>
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
            <form method="post" action={address}>
              <input type="hidden" name="version" value={measure.version} />
              <Button size="sm" name="to" value={forward.status}>
                {t(`step.to.${forward.status}`)}
              </Button>
            </form>
          )}
          <LinkButton look="quiet" size="sm" href={address} soft>
            <span className="underline">{t("step.other")}</span>
          </LinkButton>
        </div>
      )}
    </Card>
  );
}
