import { useTranslation } from "react-i18next";
import type { UseCaseChoice } from "#app/domain/billing/contract/choose-use-cases.server.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useLocale } from "../../use-locale.ts";

interface Props {
  choice: UseCaseChoice;
  error?: "all" | "count" | "unknown";
  /** What was ticked in a form that was refused. */
  ticked?: string[];
}

/** All AI use cases, ticked as they stand; exactly as many stay editable as the package includes. */
export function UseCasesForm({ choice: { limit, from, useCases: all }, error, ticked }: Props) {
  const { t } = useTranslation("contracts");
  const locale = useLocale();
  const message = error && t(`useCases.error.${error}`, { count: limit });
  return (
    <form method="post" className="flex max-w-measure flex-col items-start gap-6">
      <ErrorSummary issues={message ? [{ field: "useCase", message }] : []} />
      <p>
        {from
          ? t("useCases.later", { count: limit, of: all.length, day: formatDay(from, locale) })
          : t("useCases.now", { count: limit, of: all.length })}
      </p>
      <Choice
        name="useCase"
        type={limit === 1 ? "radio" : "checkbox"}
        legend={t("useCases.legend", { count: limit })}
        legendAs="h2"
        hint={t("useCases.hint")}
        options={all.map(({ id, title }) => ({ value: id, label: title }))}
        chosen={ticked ?? all.filter(({ stays }) => stays).map(({ id }) => id)}
        {...(message ? { error: message } : {})}
      />
      <Button>{t("useCases.submit")}</Button>
    </form>
  );
}
