import { useTranslation } from "react-i18next";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";

type Props = {
  params: { organisationId: string; measureId: string; subStepId: string };
  subStep: MeasurePage["subSteps"][number];
  errors: FieldErrors;
  typed: Typed | undefined;
  /** Somebody has changed the words since they were shown. */
  conflict: boolean;
};

export function ChangeForm({ params, subStep, errors, typed, conflict }: Props) {
  const { t } = useTranslation("plan");
  const removal = addressOf("workspace.measure.subStep.removal", useLocale(), params);
  const words = (key: string) => t(`error.${key as "required"}`);
  return (
    <div className="flex max-w-measure flex-col gap-6">
      <h2 className="text-lg">{t("subStep.title")}</h2>
      {conflict && (
        <Notice tone="caution" live title={t("conflict.title")}>
          <p className="wrap-anywhere">{t("subStep.conflict", { now: subStep.words })}</p>
        </Notice>
      )}
      <form method="post" className="flex flex-col gap-6">
        <ErrorSummary issues={issuesOf(errors, ["form", "words"], words)} />
        <input type="hidden" name="version" value={subStep.version} />
        <Field
          name="words"
          label={t("subStep.words")}
          maxLength={200}
          defaultValue={typed?.words ?? subStep.words}
          {...(errors.words ? { error: words(errors.words) } : {})}
        />
        <div>
          <Button>{t("subStep.submit")}</Button>
        </div>
      </form>
      <form method="post" action={removal} className="border-t border-line pt-5">
        <p className="mb-3 text-ink-2">{t("subStep.removal")}</p>
        <Button look="secondary" size="sm">
          {t("subStep.remove")}
        </Button>
      </form>
    </div>
  );
}
