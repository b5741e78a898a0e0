import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ProposalView } from "#app/domain/workspace/proposing/proposal-view.ts";
import { ProposalList } from "./proposal-list.tsx";

type Props = {
  organisationId: string;
  proposals: readonly ProposalView[];
  /** What whoever reads this can propose here, and where. */
  ways: readonly { href: string; label: string }[];
};

/** On the page of a record: what waits to be decided about it, and the ways to propose something. */
export function ProposalPanel({ organisationId, proposals, ways }: Props) {
  const { t } = useTranslation("proposals");
  if (proposals.length === 0 && ways.length === 0) return null;
  return (
    <section className="max-w-measure">
      <h2 className="mb-2 text-lg">
        {proposals.length > 0 ? t("panel", { count: proposals.length }) : t("propose")}
      </h2>
      {proposals.length > 0 && (
        <ProposalList organisationId={organisationId} proposals={proposals} />
      )}
      {ways.length > 0 && (
        <>
          <p className="mt-2 text-ink-2">{t("proposeText")}</p>
          <ul>
            {ways.map(({ href, label }) => (
              <li key={href}>
                <Link to={href} className="inline-block py-1">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
