import { data, redirect } from "react-router";
import { declineProposal } from "#app/domain/workspace/proposing/decide.server.ts";
import { mayDecide } from "#app/domain/workspace/proposing/proposal.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { optionalText, readForm } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/refusal";
import { findProposalPage } from "./find-proposal.server.ts";
import { ProposalSheet } from "./proposal-sheet.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const found = await findProposalPage(access, params.proposalId, context.get(localeContext));
  if (!mayDecide(access)) throw notAllowed();
  return found;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const { proposal } = await findProposalPage(access, params.proposalId, locale);
  const { typed, ...form } = await readForm(request, { word: optionalText(2000) });
  if (!form.ok) return data({ problem: undefined, errors: form.errors, typed }, { status: 400 });
  const answer = await declineProposal(access, proposal.id, form.data);
  if (answer === "declined") return redirect(addressOf("workspace.proposal", locale, params), 303);
  if (answer !== "closed") throw notAllowed();
  return data({ problem: answer, errors: {}, typed }, { status: 409 });
}

/** Declines a proposal, with a word to the consultancy. */
export default function RefusalPage({ loaderData, actionData }: Route.ComponentProps) {
  return <ProposalSheet page={loaderData} result={actionData} />;
}
