import { redirect } from "react-router";
import { withdrawProposal } from "#app/domain/workspace/proposing/decide.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/withdrawal";
import { findProposalPage } from "./find-proposal.server.ts";

export async function loader({ context, params }: Route.LoaderArgs) {
  const locale = context.get(localeContext);
  await findProposalPage(context.get(organisationAccessContext), params.proposalId, locale);
  return redirect(addressOf("workspace.proposal", locale, params));
}

export async function action({ context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { proposal } = await findProposalPage(access, params.proposalId, locale);
  const answer = await withdrawProposal(access, proposal.id);
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  // Whoever comes after a decision reads it there.
  return redirect(addressOf("workspace.proposal", locale, params), 303);
}

export default function ProposalWithdrawal() {
  return null;
}
