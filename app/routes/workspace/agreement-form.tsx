import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { ErrorSummary, type FieldIssue } from "#app/ui/error-summary.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { useLocale } from "../use-locale.ts";

type Props = {
  words: { organisation: string; company: string; version: string };
  issues: readonly FieldIssue[];
};

const points = ["purpose", "instructions", "people", "measures", "help", "end"] as const;

/** What the agreement says in short, and the tick that accepts it. */
export function AgreementForm({ words, issues }: Props) {
  const { t } = useTranslation("members");
  const locale = useLocale();
  return (
    <form method="post" className="mt-8 flex flex-col gap-6">
      <ErrorSummary issues={issues} />
      <Facts
        facts={points.map((point) => ({
          term: t(`agreement.points.${point}.title`),
          value: t(`agreement.points.${point}.text`, words),
        }))}
      />
      <p>
        <a href={addressOf("processing", locale)}>{t("agreement.read")}</a>
      </p>
      <Checkbox name="agreed" required {...(issues[0] ? { error: issues[0].message } : {})}>
        {t("agreement.agreed", words)}
      </Checkbox>
      <div>
        <Button>{t("agreement.submit")}</Button>
      </div>
      <p className="max-w-measure text-ink-2">{t("agreement.note", words)}</p>
    </form>
  );
}
