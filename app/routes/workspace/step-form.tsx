import { useTranslation } from "react-i18next";
import { nextStatuses } from "#app/domain/workspace/measure-status.ts";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../field-issues.ts";
import type { FieldErrors, Typed } from "../form.ts";
import { useLocale } from "../use-locale.ts";

type Props = { organisationId: string; measure: MeasurePage; errors: FieldErrors; typed: Typed };

/** Every status that may follow, and the reason that some of them ask for. */
export function StepForm({ organisationId, measure, errors, typed }: Props) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  const words = (key: string) => t(`step.error.${key as "to"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const back = addressOf("workspace.measure", locale, { organisationId, measureId: measure.id });
  return (
    <form method="post" className="flex max-w-measure flex-col gap-8">
      <ErrorSummary issues={issuesOf(errors, ["to", "reason"], words)} />
      <input type="hidden" name="version" value={measure.version} />
      <Choice
        name="to"
        legend={t("step.question")}
        legendAs="h2"
        chosen={[typed.to ?? ""]}
        options={nextStatuses(measure.status).map(({ status, rule }) => ({
          value: status,
          label: t(`status.${status}`),
          ...(rule === "with-reason" ? { help: t("step.needsReason") } : {}),
        }))}
        {...wrong("to")}
      />
      <TextArea
        name="reason"
        label={t("step.reason")}
        hint={t("step.reasonHint")}
        maxLength={2000}
        defaultValue={typed.reason}
        optional
        {...wrong("reason")}
      />
      <ButtonRow>
        <Button>{t("step.submit")}</Button>
        <LinkButton look="quiet" href={back} soft>
          {t("step.back")}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}
