import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";

type Props = {
  typed: Typed;
  errors: FieldErrors;
  submit: string;
  /** Last day that can be booked. */
  today: string;
  /** Of the entry as it was shown. */
  version?: number;
};

/** On which day how long for what, to book or to correct. */
export function WorkForm({ typed, errors, submit, today, version }: Props) {
  const { t } = useTranslation("timeLog");
  const words = (key: string) => t(`error.${key as "form"}`);
  const same = (name: string) => ({
    name,
    label: t(`field.${name as "day"}`),
    defaultValue: typed[name],
    ...(errors[name] ? { error: words(errors[name]) } : {}),
  });
  return (
    <form method="post" className="flex max-w-measure flex-col items-start gap-5">
      <ErrorSummary issues={issuesOf(errors, ["form", "day", "minutes", "what"], words)} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <Field {...same("day")} type="date" max={today} />
      <Field {...same("minutes")} type="number" min={1} max={1440} hint={t("field.minutesHint")} />
      <Field {...same("what")} maxLength={300} hint={t("field.whatHint")} />
      <Button>{submit}</Button>
    </form>
  );
}
