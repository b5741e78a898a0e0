import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Sum } from "#app/domain/workspace/time-log/time-log.server.ts";
import { Table } from "#app/ui/table.tsx";
import { useDuration } from "./month-links.tsx";

type Props = { caption: string; sums: readonly Sum[]; name?: (sum: Sum) => ReactNode };

/** How long was worked, by whatever has a name, and the whole below. */
export function Sums({ caption, sums, name = (sum) => sum.name }: Props) {
  const { t } = useTranslation("timeLog");
  const duration = useDuration();
  const all = sums.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <section className="flex flex-col gap-2">
      <Table
        caption={caption}
        captionVisible
        rows={sums}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", header: t("name"), main: true, cell: name },
          {
            key: "minutes",
            header: t("worked"),
            numeric: true,
            cell: ({ minutes }) => duration(minutes),
          },
        ]}
      />
      <p className="font-bold">{t("all", { duration: duration(all) })}</p>
    </section>
  );
}
