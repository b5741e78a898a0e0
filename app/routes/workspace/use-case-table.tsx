import { useTranslation } from "react-i18next";
import type { StandingView } from "#app/domain/workspace/use-case-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Lamp } from "#app/ui/lamp.tsx";
import { RowTitle } from "#app/ui/row-title.tsx";
import { Table } from "#app/ui/table.tsx";
import { useLocale } from "../use-locale.ts";

/** `readable`: readable only, because it is more than the package includes. */
export type ListedUseCase = StandingView & { readable: boolean };

type Props = { organisationId: string; useCases: readonly ListedUseCase[] };

export function UseCaseTable({ organisationId, useCases }: Props) {
  const { t } = useTranslation("workspace");
  const risk = useTranslation("check").t;
  const locale = useLocale();
  const address = (useCaseId: string) =>
    addressOf("workspace.useCase", locale, { organisationId, useCaseId });
  return (
    <Table
      caption={t("useCases.title")}
      rows={useCases}
      rowKey={(one) => one.id}
      columns={[
        {
          key: "light",
          header: t("useCases.light"),
          cell: (one) => <Lamp state={one.lamp}>{one.label}</Lamp>,
        },
        {
          key: "title",
          header: t("useCases.useCase"),
          main: true,
          cell: (one) => (
            <RowTitle
              href={address(one.id)}
              reference={`${t(one.left > 0 ? "useCases.left" : "progress", {
                done: one.done,
                total: one.total,
                count: one.left,
              })}${one.readable ? ` · ${t("useCases.readable")}` : ""}`}
            >
              {one.title}
            </RowTitle>
          ),
        },
        {
          key: "trust",
          header: risk("risk.trust"),
          numeric: true,
          cell: (one) => one.scores.trust,
        },
        {
          key: "liability",
          header: risk("risk.liability"),
          numeric: true,
          cell: (one) => one.scores.liability,
        },
        {
          key: "recovery",
          header: risk("risk.recovery"),
          numeric: true,
          cell: (one) => one.scores.recovery,
        },
      ]}
    />
  );
}
