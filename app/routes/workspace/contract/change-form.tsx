import { useTranslation } from "react-i18next";
import type { ViewedContract } from "#app/domain/billing/contract/view-contract.server.ts";
import { formatDay, formatMoney } from "#app/i18n/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { useLocale } from "../../use-locale.ts";
import type { FieldErrors } from "../../form.ts";

type Props = { contract: ViewedContract; errors: FieldErrors };

/** Another package, with the day from which it holds and what it costs at once; a smaller one can be dropped again. */
export function ChangeForm({ contract, errors }: Props) {
  const { t } = useTranslation("contracts");
  const { t: offer } = useTranslation("offer");
  const locale = useLocale();
  const { choices, next } = contract;
  const money = (cents: number) => formatMoney(cents, locale);
  const help = ({ kind, monthlyCents, holdsFrom, netCents, grossCents }: Choices[number]) =>
    t(`change.${kind}`, {
      monthly: money(monthlyCents),
      from: formatDay(holdsFrom, locale),
      net: money(netCents),
      gross: money(grossCents),
    });
  const options = choices.map((one) => ({
    value: one.package,
    label: offer(`package.${one.package}`),
    help: help(one),
  }));
  if (options.length === 0) return null;
  return (
    <section className="flex max-w-measure flex-col gap-4">
      {next && (
        <form method="post" className="flex flex-col items-start gap-4">
          <input type="hidden" name="to" value={contract.package} />
          <Button name="act" value="change" look="secondary" size="sm">
            {t("change.drop")}
          </Button>
        </form>
      )}
      <form method="post" className="flex flex-col items-start gap-6">
        <Choice
          name="to"
          legend={t("change.title")}
          legendAs="h2"
          hint={t("change.lead")}
          options={options}
          {...(errors.to ? { error: t(`error.${errors.to as "choose"}`) } : {})}
        />
        <Button name="act" value="change">
          {t("change.submit")}
        </Button>
      </form>
    </section>
  );
}

type Choices = ViewedContract["choices"];
