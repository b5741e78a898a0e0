import { useTranslation } from "react-i18next";
import type { ProposalView } from "#app/domain/workspace/proposing/proposal-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../../use-locale.ts";
import { ProposalPanel } from "./proposal-panel.tsx";

type Props = {
  organisationId: string;
  measureId: string;
  proposals: readonly ProposalView[];
  mayPropose: boolean;
};

/** What is proposed for a measure. */
export function MeasureProposals({ organisationId, measureId, proposals, mayPropose }: Props) {
  const { t } = useTranslation("proposals");
  const locale = useLocale();
  const params = { organisationId, measureId };
  const ways = [
    {
      href: addressOf("workspace.measure.proposal.step", locale, params),
      label: t("proposeStep"),
    },
    {
      href: addressOf("workspace.measure.proposal.due", locale, params),
      label: t("proposeDue"),
    },
  ];
  return (
    <ProposalPanel
      organisationId={organisationId}
      proposals={proposals}
      ways={mayPropose ? ways : []}
    />
  );
}
