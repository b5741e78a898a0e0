import { useTranslation } from "react-i18next";
import type { UseCaseView } from "#app/domain/workspace/use-case-view.ts";
import { Card, Columns } from "#app/ui/card.tsx";
import { useLocale } from "../use-locale.ts";

/** What goes in and what comes out: the two questions every talk about an AI use case begins with. */
export function DataCards({ view }: { view: UseCaseView }) {
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
      </Card>
      <Card title={t("useCase.resultsOut")} level={2}>
        {view.description !== "" && <p className="text-ink-2">{view.description}</p>}
        <Points items={out} />
      </Card>
    </Columns>
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
