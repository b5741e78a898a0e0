import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { UseCaseView } from "#app/domain/workspace/use-case-view.ts";
import type { StandingView } from "#app/domain/workspace/risk/acceptance/view-risks.server.ts";
import { LampShape, type LampState } from "#app/ui/lamp.tsx";
import { AcceptedUntil } from "./risks/accepted-until.tsx";
import { dimensions } from "./risks/dimensions.ts";

/** Zones of a risk value, as on the instruments. */
const zones: readonly { id: "low" | "middle" | "high"; from: number; lamp: LampState }[] = [
  { id: "low", from: 0, lamp: "go" },
  { id: "middle", from: 25, lamp: "caution" },
  { id: "high", from: 55, lamp: "stop" },
];

const zoneOf = (value: number) => zones.findLast(({ from }) => from <= value)?.id;

type Props = { view: UseCaseView; accepted: StandingView; address: string };

/** Where each risk began and where it is now, and whether it is accepted: a picture that is a table. */
export function RiskMatrix({ view, accepted, address }: Props) {
  const { t } = useTranslation("workspace");
  const check = useTranslation("check").t;
  const opinion = useTranslation("opinion").t;
  return (
    <section className="max-w-narrow">
      <h2 className="mb-1 text-lg">{t("matrix.title")}</h2>
      <p className="mb-3 text-ink-2">{t("matrix.lead")}</p>
      <table className="w-full table-fixed border-collapse text-left">
        <caption className="sr-only">{t("matrix.title")}</caption>
        <thead>
          <tr className="border-b border-line text-sm text-ink-3">
            <th scope="col" className="w-28 py-2 pr-2 font-normal sm:w-44">
              {t("matrix.risk")}
            </th>
            {zones.map(({ id }) => (
              <th key={id} scope="col" className="px-2 py-2 font-normal">
                {t(`matrix.zone.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => {
            const [base, now] = [view.base[dimension], view.scores[dimension]];
            return (
              <tr key={dimension} className="border-b border-line">
                <th scope="row" className="py-3 pr-2 text-sm font-bold hyphens-auto sm:text-base">
                  {check(`risk.${dimension}`)}
                </th>
                {zones.map(({ id, lamp }) => (
                  <td
                    key={id}
                    className="border-l border-line px-1.5 py-3 align-top text-sm tabular-nums sm:px-2 sm:text-base"
                  >
                    {zoneOf(base) === id && base !== now && (
                      <span className="block text-ink-3">{t("matrix.base", { value: base })}</span>
                    )}
                    {zoneOf(now) === id && (
                      <span className="flex items-baseline gap-2 font-bold">
                        <LampShape state={lamp} />
                        {t("matrix.now", { value: now })}
                      </span>
                    )}
                    {zoneOf(now) === id && <AcceptedUntil standing={accepted[dimension]} />}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="mt-3">
        <Link to={address}>{opinion("risks.see")}</Link>
      </p>
    </section>
  );
}
