import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";

export function CodeForm({ problem }: { problem: "format" | "wrong" | "later" | undefined }) {
  const { t } = useTranslation("identity");
  const error = problem && t(`code.error.${problem}`);
  return (
    <form method="post" className="mt-8 flex flex-col gap-6">
      {error && <ErrorSummary issues={[{ field: "code", message: error }]} />}
      <Field
        name="code"
        type="code"
        label={t("code.label")}
        hint={t("code.hint")}
        maxLength={10}
        {...(error ? { error } : {})}
      />
      <div>
        <Button>{t("code.submit")}</Button>
      </div>
    </form>
  );
}
