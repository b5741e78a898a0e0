import { useTranslation } from "react-i18next";
import type { ProposalView } from "#app/domain/workspace/proposing/proposal-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../../use-locale.ts";
import { ProposalPanel } from "./proposal-panel.tsx";

type Props = {
  params: { organisationId: string; useCaseId: string };
  proposals: readonly ProposalView[];
  mayPropose: boolean;
};

/** What is proposed for the plan of an AI use case. */
export function PlanProposals({ params, proposals, mayPropose }: Props) {
  const { t } = useTranslation("proposals");
  const href = addressOf("workspace.plan.proposal", useLocale(), params);
  return (
    <ProposalPanel
      organisationId={params.organisationId}
      proposals={proposals}
      ways={mayPropose ? [{ href, label: t("proposeAddition") }] : []}
    />
  );
}
