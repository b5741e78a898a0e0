import { useTranslation } from "react-i18next";
import type { PieceState, PieceView } from "#app/domain/workspace/evidence/evidence-view.ts";
import type { LampState } from "#app/ui/lamp.tsx";
import { Status } from "#app/ui/status.tsx";

const lamps: Record<PieceState, LampState | "unlit"> = {
  waiting: "unlit",
  returned: "caution",
  approved: "go",
  outdated: "stop",
  withdrawn: "unlit",
};

/** What a piece of evidence is worth today, and until when. */
export function EvidenceState({ piece }: { piece: PieceView }) {
  const { t } = useTranslation("evidence");
  const { state, until, renewing } = piece;
  return (
    <>
      <Status state={lamps[state]}>
        {until ? t(`until.${state}`, { until }) : t(`state.${state}`)}
      </Status>
      {renewing && <span className="block text-sm text-ink-3">{t("renewing")}</span>}
    </>
  );
}
