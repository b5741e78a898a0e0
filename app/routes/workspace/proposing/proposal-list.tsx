import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ProposalView } from "#app/domain/workspace/proposing/proposal-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { useLocale } from "../../use-locale.ts";
import { EndWords } from "./end-words.tsx";
import { useChangeWords } from "./use-change-words.ts";

type Props = {
  organisationId: string;
  proposals: readonly ProposalView[];
  /** Says what each is about, where the page does not. */
  names?: boolean;
};

/** Proposals with what each would change, why, and what became of it. */
export function ProposalList({ organisationId, proposals, names = false }: Props) {
  const { t } = useTranslation("proposals");
  const words = useChangeWords();
  const locale = useLocale();
  return (
    <ul className="max-w-measure border-t border-line">
      {proposals.map((one) => {
        const { id: proposalId } = one;
        const line = `proposal-${proposalId}`;
        return (
          <li key={proposalId} className="flex flex-col gap-1 border-b border-line py-4">
            {names && <p className="font-bold wrap-anywhere">{one.about}</p>}
            <p id={line} className="wrap-anywhere">
              {words.change(one)}
            </p>
            <p className="line-clamp-3 wrap-anywhere whitespace-pre-line text-ink-2">
              {one.reason}
            </p>
            <p className="text-sm text-ink-2">{t("said", one)}</p>
            <p className="text-sm">
              <EndWords proposal={one} />
            </p>
            <p>
              <Link
                to={addressOf("workspace.proposal", locale, { organisationId, proposalId })}
                className="inline-block py-1"
                aria-describedby={line}
              >
                {t("see")}
              </Link>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
