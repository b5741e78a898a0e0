import { useTranslation } from "react-i18next";
import type { ClientContract } from "#app/domain/billing/steering/client-contract.server.ts";
import { formatDate, formatDay } from "#app/i18n/format.ts";
import { Button } from "#app/ui/button.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { useLocale } from "../../use-locale.ts";

type Contract = NonNullable<ClientContract["contract"]>;

/** What was sold, how it is paid and how it stands. */
export function ContractFacts({
  contract,
  dueOn,
}: {
  contract: Contract;
  dueOn: ClientContract["dueOn"];
}) {
  const { t } = useTranslation("billing");
  const { t: offer } = useTranslation("offer");
  const locale = useLocale();
  const { package: sold, startsOn, endsOn, paidBy, paymentState, pausedAt } = contract;
  const day = (value: string | null) => (value ? formatDay(value, locale) : undefined);
  const facts: [string, string | undefined][] = [
    [t("steer.package"), offer(`package.${sold}`)],
    [t("steer.startsOn"), day(startsOn)],
    [t("steer.endsOn"), day(endsOn)],
    [t("steer.paidBy"), t(`steer.ways.${paidBy}`)],
    [t("steer.state"), t(`steer.states.${paymentState}`)],
    [t("steer.dueOn"), pausedAt ? undefined : day(dueOn)],
    [t("steer.restsSince"), pausedAt ? formatDate(pausedAt, locale) : undefined],
  ];
  return (
    <Facts
      facts={facts.flatMap(([term, value]) => (value === undefined ? [] : [{ term, value }]))}
    />
  );
}

/** Each act with what it means, and a button of its own. */
export function ContractSteps({ contract: { pausedAt, paidBy } }: { contract: Contract }) {
  const { t } = useTranslation("billing");
  const open = [
    pausedAt ? ("resume" as const) : ("pause" as const),
    ...(paidBy === "invoice" ? [] : ["invoice" as const]),
  ];
  return open.map((step) => (
    <section key={step} className="flex max-w-measure flex-col gap-3">
      <h2 className="text-lg">{t(`steer.${step}.title`)}</h2>
      <p>{t(`steer.${step}.text`)}</p>
      <form method="post">
        <input type="hidden" name="step" value={step} />
        <Button look="secondary">{t(`steer.${step}.submit`)}</Button>
      </form>
    </section>
  ));
}
