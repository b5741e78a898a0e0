import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { useLocale } from "../use-locale.ts";

type CodeProblem = "format" | "wrong" | "later" | "spent";

export function CodeForm({ problem }: { problem: CodeProblem | undefined }) {
  const { t } = useTranslation("identity");
  const error = problem && t(`code.error.${problem}`);
  const locale = useLocale();
  if (error && problem === "spent")
    return (
      <div className="mt-8 flex flex-col items-start gap-6">
        <ErrorSummary issues={[{ field: "again", message: error }]} />
        <LinkButton id="again" href={addressOf("sign-in", locale)}>
          {t("link.again")}
        </LinkButton>
      </div>
    );
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
