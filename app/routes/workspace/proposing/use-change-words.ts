import { useTranslation } from "react-i18next";
import type { ProposalView } from "#app/domain/workspace/proposing/proposal-view.ts";
import type { Truth } from "#app/domain/workspace/screening/three-valued.ts";
import type { MeasureStatus } from "#app/domain/workspace/risk/evidence.ts";

/** What a proposal would change, and what has changed since, each in one sentence. */
export function useChangeWords() {
  const { t } = useTranslation("proposals");
  const { t: screening } = useTranslation("screening");
  const { t: workspace } = useTranslation("workspace");
  const status = (one: string) => workspace(`status.${one as MeasureStatus}`);
  return {
    change({ change }: ProposalView): string {
      if (change.kind === "addition") return t("addition.line", change);
      if (change.kind === "fact")
        return t("fact.line", {
          fact: screening(`fact.${change.fact}`),
          from: screening(`truth.${change.from}`),
          to: screening(`truth.${change.to}`),
        });
      if (change.kind === "due") {
        const { from, to } = change;
        return to === null
          ? t("due.removed", { from })
          : t(from === null ? "due.set" : "due.moved", { from, to });
      }
      const words = { from: status(change.from), to: status(change.to) };
      if (change.to === "not-applicable") return t("step.declined", words);
      return t(change.from === change.to ? "step.again" : "step.other", words);
    },
    since({ kind, before, now }: NonNullable<ProposalView["changed"]>): string {
      if (kind === "addition") return t("changed.addition");
      if (kind === "step")
        return t("changed.step", { before: status(before ?? ""), now: status(now ?? "") });
      if (kind === "fact")
        return t("changed.fact", {
          before: screening(`truth.${(before ?? "unknown") as Truth}`),
          now: screening(`truth.${(now ?? "unknown") as Truth}`),
        });
      const none = t("changed.noDate");
      return t("changed.due", { before: before ?? none, now: now ?? none });
    },
  };
}
