import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { UseCaseView } from "#app/domain/workspace/use-case-view.ts";
import { Gauge } from "#app/ui/gauge.tsx";
import { Status } from "#app/ui/status.tsx";

const dimensions = ["trust", "liability", "recovery"] as const;

/** The three instruments, and beside them what „Startklar“ still needs. */
export function StandingPanel({ view, screening }: { view: UseCaseView; screening: string }) {
  const { t } = useTranslation("workspace");
  const check = useTranslation("check").t;
  return (
    <section className="grid items-center gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <h2 className="text-lg">
          {view.reasons.length > 0 || view.prohibited
            ? t("standing.grounded")
            : t("standing.missing")}
        </h2>
        <ul className="mt-3 flex flex-col gap-1.5">
          {view.prohibited && (
            <li>
              <Status state="stop">{t("standing.prohibited")}</Status>
            </li>
          )}
          {view.reasons.map((reason) => (
            <li key={reason}>
              <Status state="stop">{reason}</Status>
            </li>
          ))}
          {view.missing.map(({ what, count }) => (
            <li key={what}>
              <Status state="unlit">{t(`standing.${what}`, { count })}</Status>
            </li>
          ))}
        </ul>
        <p className="mt-4">
          <Link to={screening}>{t("standing.link")}</Link>
        </p>
      </div>
      <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {dimensions.map((dimension) => {
          const [label, value] = [check(`risk.${dimension}`), view.scores[dimension]];
          return (
            <li key={dimension}>
              <Gauge
                size="sm"
                value={value}
                label={label}
                ariaLabel={check("result.gauge", { label, value })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
