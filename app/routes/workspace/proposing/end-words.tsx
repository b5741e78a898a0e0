import { useTranslation } from "react-i18next";
import type { ProposalView } from "#app/domain/workspace/proposing/proposal-view.ts";
import { Status } from "#app/ui/status.tsx";

const lamps = { accepted: "go", declined: "unlit", withdrawn: "unlit" } as const;

/** What became of a proposal, or since when it waits. */
export function EndWords({ proposal: { end, at } }: { proposal: ProposalView }) {
  const { t } = useTranslation("proposals");
  if (!end) return <Status state="caution">{t("waits", { at })}</Status>;
  return (
    <>
      <Status state={lamps[end.outcome]}>{t(`end.${end.outcome}`, end)}</Status>
      {end.word && (
        <span className="mt-1 block text-base wrap-anywhere whitespace-pre-line text-ink-2">
          {t("end.word", { word: end.word })}
        </span>
      )}
    </>
  );
}
