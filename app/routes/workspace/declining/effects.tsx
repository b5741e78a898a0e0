import { useTranslation } from "react-i18next";
import type { DecliningView } from "#app/domain/workspace/declining/declining-view.ts";
import { Lamp } from "#app/ui/lamp.tsx";
import { Table } from "#app/ui/table.tsx";

type Effect = DecliningView["effects"][number];

const dimensions = ["trust", "liability", "recovery"] as const;

const changes = ({ before, after }: Effect) =>
  before.lamp !== after.lamp ||
  before.left !== after.left ||
  dimensions.some((one) => before.scores[one] !== after.scores[one]);

/** Light, what green still waits for and the three risks of each AI use case, before and after. */
export function Effects({ effects }: { effects: readonly Effect[] }) {
  const { t } = useTranslation("plan");
  const { t: workspace } = useTranslation("workspace");
  const { t: check } = useTranslation("check");
  if (!effects.some(changes)) return <p className="max-w-narrow">{t("refusal.stays")}</p>;
  const told = (before: string | number, after: string | number) =>
    before === after
      ? t("refusal.same", { value: before })
      : t("refusal.change", { before, after });
  const left = (count: number) => t("refusal.left", { count });
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg">{t("refusal.effects")}</h2>
      <Table
        caption={t("refusal.effects")}
        rows={effects}
        rowKey={({ before }) => before.id}
        columns={[
          {
            key: "useCase",
            header: workspace("useCases.useCase"),
            main: true,
            cell: ({ before }) => before.title,
          },
          {
            key: "light",
            header: workspace("useCases.light"),
            cell: ({ before, after }) => (
              <>
                <Lamp state={after.lamp}>{told(before.label, after.label)}</Lamp>
                <span className="block text-sm text-ink-2">
                  {told(left(before.left), left(after.left))}
                </span>
              </>
            ),
          },
          ...dimensions.map((one) => ({
            key: one,
            header: check(`risk.${one}`),
            cell: ({ before, after }: Effect) => told(before.scores[one], after.scores[one]),
          })),
        ]}
      />
      <p className="max-w-narrow text-ink-2">{t("refusal.lighter")}</p>
    </section>
  );
}
