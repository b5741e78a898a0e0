import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Coverage, Ledger } from "#app/domain/workspace/ledger/ledgers.ts";
import type { UseCaseView } from "#app/domain/workspace/use-case-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Card, Columns } from "#app/ui/card.tsx";
import { useLocale } from "../use-locale.ts";

type Props = {
  view: UseCaseView;
  coverage: Record<Ledger, Coverage>;
  params: { organisationId: string; useCaseId: string };
  mayEdit: boolean;
};

/** What goes in and what comes out: the two questions every talk about an AI use case begins with. */
export function DataCards({ view, coverage, params, mayEdit }: Props) {
  const { t } = useTranslation("workspace");
  const locale = useLocale();
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const into = [
    ...view.dataIn,
    ...(view.affected.length > 0
      ? [t("useCase.affected", { who: list.format(view.affected) })]
      : []),
  ];
  const out = [
    ...view.resultsOut,
    ...(view.channels.length > 0
      ? [t("useCase.channels", { how: list.format(view.channels) })]
      : []),
  ];
  return (
    <Columns count={2}>
      <Card title={t("useCase.dataIn")} level={2}>
        <Points items={into} />
        <LedgerLink ledger="fields" {...{ coverage, params, mayEdit }} />
      </Card>
      <Card title={t("useCase.resultsOut")} level={2}>
        {view.description !== "" && <p className="text-ink-2">{view.description}</p>}
        <Points items={out} />
        <LedgerLink ledger="results" {...{ coverage, params, mayEdit }} />
      </Card>
    </Columns>
  );
}

function LedgerLink({
  ledger,
  coverage,
  params,
  mayEdit,
}: Omit<Props, "view"> & { ledger: Ledger }) {
  const { t } = useTranslation("ledger");
  const locale = useLocale();
  const { assessed, total: count } = coverage[ledger];
  const words = mayEdit
    ? t(`edit.${ledger}`)
    : t(ledger === "fields" ? "edit.readFields" : "edit.readResults");
  return (
    <p className="mt-auto flex flex-wrap items-baseline justify-between gap-x-4 pt-2">
      <Link to={addressOf(`workspace.${ledger}`, locale, params)}>{words}</Link>
      {count > 0 && (
        <span className="text-ink-3 tabular-nums">
          {t(`coverage.${ledger}`, { assessed, count })}
        </span>
      )}
    </p>
  );
}

function Points({ items }: { items: readonly string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-0.5 pl-5 text-ink-2">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
