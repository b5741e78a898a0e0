import { useTranslation } from "react-i18next";
import { proofFields } from "#app/domain/identity/proof-fields.ts";
import type { StepUpWish } from "#app/middleware/step-up.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PasskeyButton } from "./passkey-button.tsx";
import { QuietSite } from "./site.tsx";
import { useLocale } from "./use-locale.ts";

export const isStepUp = (wish: unknown): wish is StepUpWish =>
  typeof wish === "object" && wish !== null && Reflect.get(wish, "reason") === "step-up";

/** Holds a form until its sender has shown who it is, and sends it on with everything that was typed. */
export function StepUpPage({ problem, app, passkeys, action, fields }: StepUpWish) {
  const { t } = useTranslation("security");
  const locale = useLocale();
  const error = problem && t(`stepUp.error.${problem}`);
  return (
    <QuietSite>
      <title>{error ? t("stepUp.errorTitle") : t("stepUp.title")}</title>
      <PageHeading size="md" title={t("stepUp.title")} lead={t("stepUp.lead")} />
      <form method="post" {...(action ? { action } : {})} className="mt-8 flex flex-col gap-6">
        {error && <ErrorSummary issues={[{ field: "code", message: error }]} />}
        {fields.map(([name, value], index) => (
          <input key={`${index}-${name}`} type="hidden" name={name} value={value} />
        ))}
        {passkeys && (
          <PasskeyButton purpose="step-up" field={proofFields.passkey}>
            {t("stepUp.passkey")}
          </PasskeyButton>
        )}
        <Field
          id="code"
          name={proofFields.code}
          label={t(app ? "stepUp.code" : "stepUp.recoveryCode")}
          hint={t(app ? "stepUp.codeHint" : "stepUp.recoveryHint")}
          autoComplete="one-time-code"
          spellCheck={false}
          maxLength={40}
          {...(error ? { error } : {})}
        />
        <div>
          <Button look={passkeys ? "secondary" : "primary"}>{t("stepUp.submit")}</Button>
        </div>
      </form>
      <p className="mt-6">
        <a href={addressOf("security", locale)}>{t("stepUp.back")}</a>
      </p>
    </QuietSite>
  );
}
