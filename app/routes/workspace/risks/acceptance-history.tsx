import { useTranslation } from "react-i18next";
import type { AcceptanceView } from "#app/domain/workspace/risk/acceptance/view-risks.server.ts";
import { Timeline } from "#app/ui/timeline.tsx";

/** Every acceptance as it was signed, the newest first. */
export function AcceptanceHistory({ acceptances }: { acceptances: readonly AcceptanceView[] }) {
  const { t } = useTranslation("opinion");
  const check = useTranslation("check").t;
  if (acceptances.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-xl font-bold">{t("risks.history")}</h2>
      <Timeline
        items={acceptances.map(({ id, at, by, dimension, residual, until, reason }) => ({
          id,
          at,
          text: t("risks.signed", { by, risk: check(`risk.${dimension}`), residual, until }),
          note: reason,
        }))}
      />
    </section>
  );
}
