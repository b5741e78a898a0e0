import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";

type Props = {
  /** What is in the list already. */
  there: readonly string[];
  errors: FieldErrors;
  typed: Typed;
};

/** One small step to a line, so that a list can be pasted. */
export function AddForm({ there, errors, typed }: Props) {
  const { t } = useTranslation("plan");
  const words = (key: string) => t(`error.${key as "required"}`);
  return (
    <form method="post" className="flex max-w-measure flex-col gap-6">
      <h2 className="text-lg">{t("subSteps.add")}</h2>
      <ErrorSummary issues={issuesOf(errors, ["form", "words"], words)} />
      {there.length > 0 && (
        <div className="text-ink-2">
          <p>{t("subSteps.there")}</p>
          <ul className="list-disc pl-5">
            {there.map((one, index) => (
              <li key={`${index} ${one}`} className="wrap-anywhere">
                {one}
              </li>
            ))}
          </ul>
        </div>
      )}
      <TextArea
        name="words"
        label={t("subSteps.words")}
        hint={t("subSteps.wordsHint")}
        maxLength={10_000}
        defaultValue={typed.words}
        {...(errors.words ? { error: words(errors.words) } : {})}
      />
      <div>
        <Button>{t("subSteps.submit")}</Button>
      </div>
    </form>
  );
}
