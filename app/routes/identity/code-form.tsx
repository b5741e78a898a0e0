import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { useLocale } from "../use-locale.ts";

type CodeProblem = "format" | "wrong" | "later" | "spent";

type Props = { problem: CodeProblem | undefined; of?: "app" | "recovery"; submit?: string };

/** The six digits of the app, or one of the ten recovery codes. */
export function CodeForm({ problem, of = "app", submit }: Props) {
  const recovery = useTranslation("security").t;
  const { t } = useTranslation("identity");
  const wrong = problem === "format" || problem === "wrong";
  const error =
    problem &&
    (of === "recovery" && wrong
      ? recovery(`recovery.error.${problem}`)
      : t(`code.error.${problem}`));
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
        {...(of === "app"
          ? { type: "code", label: t("code.label"), hint: t("code.hint"), maxLength: 10 }
          : { label: recovery("recovery.label"), hint: recovery("recovery.hint"), maxLength: 40 })}
        {...(error ? { error } : {})}
      />
      <div>
        <Button>{submit ?? t("code.submit")}</Button>
      </div>
    </form>
  );
}
