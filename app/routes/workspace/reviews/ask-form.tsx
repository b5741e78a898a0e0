import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";

type Props = { errors: FieldErrors; typed: Typed | undefined };

/** Asks for a review, with a question or without. */
export function AskForm({ errors, typed }: Props) {
  const { t } = useTranslation("reviews");
  const words = (key: string) => t(`error.${key as "later"}`);
  return (
    <form method="post" className="flex max-w-measure flex-col gap-6">
      <ErrorSummary issues={issuesOf(errors, ["form", "question"], words)} />
      <TextArea
        name="question"
        label={t("question")}
        hint={t("questionHint")}
        maxLength={2_000}
        defaultValue={typed?.question}
        optional
        {...(errors.question ? { error: words(errors.question) } : {})}
      />
      <p className="text-ink-2">{t("mailHint")}</p>
      <div>
        <Button>{t("submit")}</Button>
      </div>
    </form>
  );
}
