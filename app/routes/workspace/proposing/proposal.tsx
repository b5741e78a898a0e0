import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import type { Route } from "./+types/proposal";
import { findProposalPage } from "./find-proposal.server.ts";
import { ProposalSheet } from "./proposal-sheet.tsx";

export function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  return findProposalPage(access, params.proposalId, context.get(localeContext));
}

/** One proposal. */
export default function ProposalPage({ loaderData }: Route.ComponentProps) {
  return <ProposalSheet page={loaderData} />;
}
