import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MeasureLine } from "#app/domain/workspace/measure-view.ts";
import type { UseCaseView } from "#app/domain/workspace/use-case-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Progress } from "#app/ui/progress.tsx";
import { useLocale } from "../use-locale.ts";
import { MeasureTable } from "./measure-table.tsx";

type Props = {
  organisationId: string;
  useCaseId: string;
  mayAdd: boolean;
  view: UseCaseView;
  lines: readonly MeasureLine[];
  /** Of all, not only of the shown. */
  count: number;
  all: boolean;
};

/** The next seven; the rest is one click away. */
export function PlannedMeasures(props: Props) {
  const { organisationId, useCaseId, view, lines, count, all, mayAdd } = props;
  const { t } = useTranslation("workspace");
  const { t: plan } = useTranslation("plan");
  const locale = useLocale();
  const params = { organisationId, useCaseId };
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
      {mayAdd && (
        <p className="mt-4">
          <LinkButton
            look="secondary"
            size="sm"
            href={addressOf("workspace.plan.catalogue", locale, params)}
            soft
          >
            {plan("add")}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
