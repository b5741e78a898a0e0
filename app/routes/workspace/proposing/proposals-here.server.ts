import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayPropose } from "#app/domain/workspace/proposing/proposal.ts";
import { proposalView } from "#app/domain/workspace/proposing/proposal-view.ts";
import { openProposals } from "#app/domain/workspace/proposing/proposals.server.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** What waits to be decided about the record of a page that was found, in words, and whether its reader may propose. */
export async function proposalsHere(
  access: OrganisationAccess,
  about: Parameters<typeof openProposals>[1],
  locale: Locale,
) {
  const open = await openProposals(access, about);
  return {
    proposals: open.map((one) => proposalView(one, access, locale)),
    mayPropose: mayPropose(access),
  };
}
