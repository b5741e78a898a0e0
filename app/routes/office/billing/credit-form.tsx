import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";

const words: Record<string, "form" | "changed" | "net" | "tooMuch" | "reason"> = {
  changed: "changed",
  net: "net",
  tooMuch: "tooMuch",
  broken: "form",
};

/** How much, why, and what was left when it was shown. */
export function CreditForm({
  left,
  errors,
  typed,
}: {
  left: number;
  errors: FieldErrors;
  typed: Typed;
}) {
  const { t } = useTranslation("billing");
  const told = (code: string) => t(`credit.error.${words[code] ?? "reason"}`);
  const fault = (name: string) => (errors[name] ? told(errors[name]) : undefined);
  return (
    <form method="post" className="flex max-w-measure flex-col gap-6">
      <ErrorSummary issues={issuesOf(errors, ["form", "net", "reason"], told)} />
      <input type="hidden" name="left" value={left} />
      <Field
        name="net"
        label={t("credit.net")}
        hint={t("credit.netHint")}
        defaultValue={typed.net}
        error={fault("net")}
        inputMode="decimal"
        optional
      />
      <Field
        name="reason"
        label={t("credit.reason")}
        hint={t("credit.reasonHint")}
        defaultValue={typed.reason}
        error={fault("reason")}
      />
      <div>
        <Button>{t("credit.submit")}</Button>
      </div>
    </form>
  );
}
