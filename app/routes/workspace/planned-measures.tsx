import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MeasureLine } from "#app/domain/workspace/measure-view.ts";
import type { UseCaseView } from "#app/domain/workspace/use-case-view.ts";
import { Progress } from "#app/ui/progress.tsx";
import { MeasureTable } from "./measure-table.tsx";

type Props = {
  organisationId: string;
  view: UseCaseView;
  lines: readonly MeasureLine[];
  /** Of all, not only of the shown. */
  count: number;
  all: boolean;
};

/** The next seven; the rest is one click away. */
export function PlannedMeasures({ organisationId, view, lines, count, all }: Props) {
  const { t } = useTranslation("workspace");
  return (
    <section id={t("measures.anchor")}>
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2>{t("measures.title")}</h2>
        <Progress
          done={view.done}
          total={view.total}
          label={t("progress", { done: view.done, total: view.total })}
        />
      </div>
      {lines.length > 0 && (
        <MeasureTable caption={t("measures.title")} organisationId={organisationId} lines={lines} />
      )}
      {(all || lines.length < count) && (
        <p className="mt-4">
          <Link
            to={all ? "." : `?alle#${t("measures.anchor")}`}
            preventScrollReset
            className="inline-block py-1"
          >
            {all ? t("measures.next") : t("measures.all", { count })}
          </Link>
        </p>
      )}
    </section>
  );
}
