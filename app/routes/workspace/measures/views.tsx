import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MeasureFilter } from "#app/domain/workspace/measure-list/filter.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../../use-locale.ts";
import { queryOf } from "./query.ts";

const views = {
  list: "workspace.measures",
  board: "workspace.measures.board",
  calendar: "workspace.measures.calendar",
  coverage: "workspace.measures.coverage",
} as const;

type Props = { organisationId: string; here: keyof typeof views; filter: MeasureFilter };

/** The same measures as list, board, calendar and coverage; the filter goes along. */
export function MeasureViews({ organisationId, here, filter }: Props) {
  const { t } = useTranslation("measures");
  const locale = useLocale();
  return (
    <nav aria-label={t("views")} className="flex flex-wrap gap-2">
      {(["list", "board", "calendar", "coverage"] as const).map((view) => (
        <Link
          key={view}
          to={addressOf(views[view], locale, { organisationId }) + queryOf(filter)}
          aria-current={view === here ? "page" : undefined}
          className="inline-flex min-h-11 items-center rounded-button border border-field-border px-4 text-sm no-underline hover:underline aria-[current=page]:border-accent aria-[current=page]:font-bold"
        >
          {t(`view.${view}`)}
        </Link>
      ))}
    </nav>
  );
}
