import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ScreeningView } from "#app/domain/workspace/screening/screening-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { ListRow, RowList } from "#app/ui/row-list.tsx";
import { useLocale } from "../../use-locale.ts";
import type { ScreeningPageData } from "./answer-card.tsx";

type Props = {
  page: ScreeningPageData &
    Pick<ScreeningView, "measures"> & { planned: Readonly<Record<string, string>> };
};

/** What follows from certain answers, each with its reason, and whether it is in the plan. */
export function FollowingMeasures({ page }: Props) {
  const { t } = useTranslation("screening");
  const locale = useLocale();
  const { organisationId, useCaseId, measures, planned, mayChange, suggested } = page;
  if (measures.length === 0) return null;
  const missing = measures.filter(({ id }) => !planned[id]).length;
  return (
    <section className="max-w-narrow">
      <h2 className="mb-3 text-lg">{t("measures.title")}</h2>
      <RowList>
        {measures.map(({ id, title, reason }) => {
          const measureId = planned[id];
          return (
            <ListRow
              key={`${id} ${reason}`}
              title={
                measureId ? (
                  <Link to={addressOf("workspace.measure", locale, { organisationId, measureId })}>
                    {title}
                  </Link>
                ) : (
                  title
                )
              }
              note={t("measures.because", { reason })}
            >
              <span className={measureId ? "text-ink-2" : "text-caution"}>
                {t(measureId ? "measures.planned" : "measures.missing")}
              </span>
            </ListRow>
          );
        })}
      </RowList>
      {mayChange && !suggested && missing > 0 && (
        <form
          method="post"
          action={addressOf("workspace.screening.measures", locale, { organisationId, useCaseId })}
          className="mt-5"
        >
          <Button size="sm" look="secondary">
            {t("measures.add", { count: missing })}
          </Button>
        </form>
      )}
    </section>
  );
}
