import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { proposalView } from "#app/domain/workspace/proposing/proposal-view.ts";
import { findProposal } from "#app/domain/workspace/proposing/proposals.server.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** The proposal of an address in words; an id of nobody or of another organisation does not exist. */
export async function findProposalPage(access: OrganisationAccess, id: string, locale: Locale) {
  const found = z.uuid().safeParse(id).success ? await findProposal(access, id) : undefined;
  if (!found) throw data(null, { status: 404 });
  const { organisationId } = access;
  return { organisationId, proposal: proposalView(found, access, locale) };
}

export type ProposalPageData = Awaited<ReturnType<typeof findProposalPage>>;
