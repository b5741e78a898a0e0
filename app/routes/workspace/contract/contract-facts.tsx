import { useTranslation } from "react-i18next";
import type { ViewedContract } from "#app/domain/billing/contract/view-contract.server.ts";
import { formatDate, formatDay, formatMoney } from "#app/i18n/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { useLocale } from "../../use-locale.ts";

/** What was agreed, how it is paid, and the way to change that at the payment service. */
export function ContractFacts({ contract }: { contract: ViewedContract }) {
  const { t } = useTranslation("contracts");
  const { t: offer } = useTranslation("offer");
  const locale = useLocale();
  const { monthlyCents, startsOn, termMonths, noticeMonths, paidBy, next, cancelled, restsSince } =
    contract;
  const day = (at: string) => formatDay(at, locale);
  return (
    <section className="flex max-w-measure flex-col items-start gap-4">
      <h2 className="text-xl font-bold">{offer(`package.${contract.package}`)}</h2>
      <div className="w-full">
        <Facts
          facts={[
            { term: offer("client.price"), value: formatMoney(monthlyCents, locale) },
            {
              term: offer("client.term"),
              value: offer("client.termValue", {
                term: termMonths,
                from: day(startsOn),
                count: noticeMonths,
              }),
            },
            { term: t("paidBy"), value: t(`way.${paidBy}`) },
            ...(restsSince
              ? [{ term: t("restsSince"), value: formatDate(restsSince, locale) }]
              : []),
            ...(next
              ? [
                  {
                    term: t("next"),
                    value: t("nextValue", {
                      package: offer(`package.${next.package}`),
                      from: day(next.from),
                    }),
                  },
                ]
              : []),
            ...(cancelled ? [{ term: t("endsOn"), value: day(cancelled.endsOn) }] : []),
          ]}
        />
      </div>
      {paidBy !== "invoice" && (
        <form method="post">
          <Button name="act" value="payment" look="secondary" size="sm">
            {t("changePayment")}
          </Button>
        </form>
      )}
    </section>
  );
}
