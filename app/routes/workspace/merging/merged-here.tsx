import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MeasurePage } from "#app/domain/workspace/measure-page.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Timeline } from "#app/ui/timeline.tsx";
import { useLocale } from "../../use-locale.ts";

type Props = { organisationId: string; measure: MeasurePage; mayChange: boolean };

/** What went into this measure, by whom and why. */
export function MergedHere({ organisationId, measure, mayChange }: Props) {
  const { t } = useTranslation("plan");
  const { t: workspace } = useTranslation("workspace");
  const locale = useLocale();
  if (measure.merged.length === 0) return null;
  return (
    <section className="max-w-measure">
      <h2 className="mb-2 text-lg">{t("merging.merged")}</h2>
      <Timeline
        items={measure.merged.map(({ id, at, title, by, status, reason }) => ({
          id,
          at,
          text: (
            <>
              <p className="font-bold wrap-anywhere">{title}</p>
              <p>{t("merging.mergedBy", { by, status: workspace(`status.${status}`) })}</p>
            </>
          ),
          note: (
            <>
              {workspace("steps.reason", { reason })}
              {mayChange && (
                <>
                  {" "}
                  <Link
                    to={addressOf("workspace.measure.merging.undoing", locale, {
                      organisationId,
                      measureId: id,
                    })}
                  >
                    {t("undoing.see", { title })}
                  </Link>
                </>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
}
