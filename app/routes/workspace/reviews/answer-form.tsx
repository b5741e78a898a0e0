import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";

type Props = { errors: FieldErrors; typed: Typed | undefined };

/** The answer in words, or that it was looked at. */
export function AnswerForm({ errors, typed }: Props) {
  const { t } = useTranslation("reviews");
  const words = (key: string) => t(`error.${key as "later"}`);
  return (
    <form method="post" className="flex flex-col gap-6">
      <ErrorSummary issues={issuesOf(errors, ["form", "note"], words)} />
      <TextArea
        name="note"
        label={t("answer.note")}
        hint={t("answer.noteHint")}
        maxLength={2_000}
        defaultValue={typed?.note}
        optional
        {...(errors.note ? { error: words(errors.note) } : {})}
      />
      <div>
        <Button>{t("answer.submit")}</Button>
      </div>
    </form>
  );
}
