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

/** What is proposed for the screening of an AI use case. */
export function FactProposals({ params, proposals, mayPropose }: Props) {
  const { t } = useTranslation("proposals");
  const href = addressOf("workspace.screening.proposal", useLocale(), params);
  return (
    <ProposalPanel
      organisationId={params.organisationId}
      proposals={proposals.filter(({ change }) => change.kind === "fact")}
      ways={mayPropose ? [{ href, label: t("proposeFact") }] : []}
    />
  );
}
