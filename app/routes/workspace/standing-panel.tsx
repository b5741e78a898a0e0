import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { UseCaseView } from "#app/domain/workspace/use-case-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Gauge } from "#app/ui/gauge.tsx";
import { Status } from "#app/ui/status.tsx";
import { useLocale } from "../use-locale.ts";
import { MissingList } from "./missing-list.tsx";

const dimensions = ["trust", "liability", "recovery"] as const;

type Props = { view: UseCaseView; params: { organisationId: string; useCaseId: string } };

/** The three instruments, and beside them why it is red and what „Startklar“ still needs. */
export function StandingPanel({ view, params }: Props) {
  const { t } = useTranslation("workspace");
  const check = useTranslation("check").t;
  const locale = useLocale();
  const { ground, reasons, missing } = view;
  const title = missing.length === 0 ? "standing.complete" : "standing.missing";
  return (
    <section className="grid items-center gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <h2 className="text-lg">{t(ground.length > 0 ? "standing.grounded" : title)}</h2>
        <ul className="mt-3 flex flex-col gap-1.5 empty:hidden">
          {ground.includes("prohibited") && (
            <li>
              <Status state="stop">{t("standing.prohibited")}</Status>
            </li>
          )}
          {ground.includes("advice") && (
            <li>
              <Status state="stop">{t("standing.advice")}</Status>
            </li>
          )}
          {reasons.map((reason) => (
            <li key={reason}>
              <Status state="stop">{reason}</Status>
            </li>
          ))}
        </ul>
        <MissingList missing={missing} params={params} />
        <p className="mt-4">
          <Link to={addressOf("workspace.screening", locale, params)}>{t("standing.link")}</Link>
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
