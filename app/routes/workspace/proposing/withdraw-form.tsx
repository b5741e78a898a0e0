import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { useLocale } from "../../use-locale.ts";
import type { ProposalPageData } from "./find-proposal.server.ts";

/** To take an own proposal back. */
export function WithdrawForm({ page: { organisationId, proposal } }: { page: ProposalPageData }) {
  const { t } = useTranslation("proposals");
  const params = { organisationId, proposalId: proposal.id };
  return (
    <form
      method="post"
      action={addressOf("workspace.proposal.withdrawal", useLocale(), params)}
      className="flex flex-col items-start gap-3"
    >
      <p className="text-ink-2">{t("withdraw.text")}</p>
      <Button look="secondary" size="sm">
        {t("withdraw.submit")}
      </Button>
    </form>
  );
}
