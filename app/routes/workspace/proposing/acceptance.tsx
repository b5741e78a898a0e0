import { data, redirect } from "react-router";
import { acceptProposal } from "#app/domain/workspace/proposing/decide.server.ts";
import { mayDecide } from "#app/domain/workspace/proposing/proposal.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { readForm } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/acceptance";
import { findProposalPage } from "./find-proposal.server.ts";
import { ProposalSheet } from "./proposal-sheet.tsx";
import { stood } from "./propose-shape.server.ts";

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
  const form = await readForm(request, { stood }, ["stood"]);
  if (!form.ok) return refused("text", 400);
  const answer = await acceptProposal(access, proposal.id, form.data);
  if (answer === "accepted") return redirect(addressOf("workspace.proposal", locale, params), 303);
  if (answer === "not-allowed" || answer === "unknown") throw notAllowed();
  return refused(answer === "conflict" ? "text" : answer, 409);
}

const refused = (problem: "text" | "impossible" | "closed", status: number) =>
  data({ problem, errors: {}, typed: {} }, { status });

/** Takes a proposal on; where something changed meanwhile it says what, and asks again. */
export default function AcceptancePage({ loaderData, actionData }: Route.ComponentProps) {
  return <ProposalSheet page={loaderData} result={actionData} />;
}
