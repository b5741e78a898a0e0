import { useTranslation } from "react-i18next";
import type { RisksView } from "#app/domain/workspace/risk/acceptance/view-risks.server.ts";
import { Facts } from "#app/ui/facts.tsx";
import { AcceptedUntil } from "./accepted-until.tsx";
import { dimensions } from "./dimensions.ts";

/** Each residual risk as it is, and beside it whether somebody has accepted it. */
export function RiskList({ page }: { page: RisksView }) {
  const { t } = useTranslation("opinion");
  const check = useTranslation("check").t;
  return (
    <div className="max-w-narrow">
      <Facts
        facts={dimensions.map((dimension) => ({
          term: check(`risk.${dimension}`),
          value: (
            <>
              <strong>{page.residual[dimension]}</strong>
              <AcceptedUntil standing={page.standing[dimension]} none={t("risks.open")} />
            </>
          ),
        }))}
      />
    </div>
  );
}
