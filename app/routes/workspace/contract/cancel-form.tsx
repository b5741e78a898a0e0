import { useTranslation } from "react-i18next";
import type { ViewedContract } from "#app/domain/billing/contract/view-contract.server.ts";
import { formatDay } from "#app/i18n/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { useLocale } from "../../use-locale.ts";
import type { FieldErrors } from "../../form.ts";

type Props = { contract: ViewedContract; errors: FieldErrors };

/** The end of the contract: when it can be at the earliest, what follows, and the way back. */
export function CancelForm({ contract, errors }: Props) {
  const { t } = useTranslation("contracts");
  const locale = useLocale();
  const { cancelled, earliestEnd } = contract;
  const error = errors.sure && t(`error.${errors.sure as "sure"}`);
  if (!cancelled)
    return (
      <section className="flex max-w-measure flex-col gap-4">
        <h2 className="text-xl font-bold">{t("cancel.title")}</h2>
        <p>{t("cancel.lead", { day: formatDay(earliestEnd, locale) })}</p>
        <p className="text-ink-2">{t("cancel.after")}</p>
        <form method="post" className="flex flex-col items-start gap-6">
          <Checkbox name="sure" {...(error ? { error } : {})}>
            {t("cancel.sure", { day: formatDay(earliestEnd, locale) })}
          </Checkbox>
          <Button name="act" value="cancel" look="secondary">
            {t("cancel.submit")}
          </Button>
        </form>
      </section>
    );
  const { endsOn, stayUntil } = cancelled;
  return (
    <section className="flex max-w-measure flex-col gap-4">
      <h2 className="text-xl font-bold">{t("stay.title")}</h2>
      <p>{t("stay.lead", { day: formatDay(endsOn, locale) })}</p>
      <p className="text-ink-2">{t("cancel.after")}</p>
      {error && <p role="alert">{error}</p>}
      {stayUntil && (
        <form method="post" className="flex flex-col items-start gap-4">
          <p>{t("stay.until", { day: formatDay(stayUntil, locale) })}</p>
          <Button name="act" value="stay" look="secondary">
            {t("stay.submit")}
          </Button>
        </form>
      )}
    </section>
  );
}
