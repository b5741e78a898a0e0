import { useTranslation } from "react-i18next";
import { formatNames, reportFormats, reportKinds } from "#app/domain/workspace/reports/document.ts";
import { locales } from "#app/i18n/locale.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Select } from "#app/ui/select.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";

type Props = {
  cases: readonly { id: string; title: string }[];
  errors: FieldErrors;
  typed: Typed | undefined;
};

const fields = ["form", "kind", "useCaseId", "language", "format"];

/** Which report, of what, in which language and format. */
export function ReportForm({ cases, errors, typed }: Props) {
  const { t } = useTranslation("reports");
  const locale = useLocale();
  const words = (key: string) => t(`error.${key as "choose"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const [only] = cases;
  const first = cases.length === 1 ? (only?.id ?? "") : "";
  return (
    <form method="post" className="flex max-w-measure flex-col gap-6">
      <ErrorSummary issues={issuesOf(errors, fields, words)} />
      <Select
        name="kind"
        label={t("field.kind")}
        options={reportKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        placeholder={t("choose")}
        defaultValue={typed?.kind}
        {...wrong("kind")}
      />
      <Select
        name="useCaseId"
        label={t("field.useCase")}
        hint={t("hint.useCase")}
        options={cases.map(({ id, title }) => ({ value: id, label: title }))}
        placeholder={t("choose")}
        defaultValue={typed?.useCaseId ?? first}
        optional
        {...wrong("useCaseId")}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Select
          name="language"
          label={t("field.language")}
          options={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
          placeholder={t("choose")}
          defaultValue={typed?.language ?? locale}
          {...wrong("language")}
        />
        <Select
          name="format"
          label={t("field.format")}
          options={reportFormats.map((value) => ({ value, label: formatNames[value] }))}
          placeholder={t("choose")}
          defaultValue={typed?.format ?? "pdf"}
          {...wrong("format")}
        />
      </div>
      <div>
        <Button>{t("submit")}</Button>
      </div>
    </form>
  );
}
