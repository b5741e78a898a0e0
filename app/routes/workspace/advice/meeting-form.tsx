import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";

/** The consultant records a meeting that was held; it counts at once. */
export function MeetingForm({ typed, errors }: { typed: Typed; errors: FieldErrors }) {
  const { t } = useTranslation("offer");
  const words = (key: string) => t(`use.error.${key as "date"}`);
  return (
    <form method="post" className="flex max-w-measure flex-col items-start gap-5">
      <h2 className="text-xl font-bold">{t("use.record")}</h2>
      <p className="text-ink-2">{t("use.recordLead")}</p>
      <ErrorSummary issues={issuesOf(errors, ["form", "heldOn"], words)} />
      <Field
        name="heldOn"
        type="date"
        label={t("use.heldOn")}
        defaultValue={typed.heldOn}
        {...(errors.heldOn ? { error: words(errors.heldOn) } : {})}
      />
      <Button>{t("use.submit")}</Button>
    </form>
  );
}
