import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { type Addable, addable } from "#app/domain/workspace/adding/addable.server.ts";
import { mayPropose } from "#app/domain/workspace/proposing/proposal.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { findMeasure, notAllowed } from "../find-measure.server.ts";

/** The measure of an address for somebody who proposes; whoever may change it does so. */
export async function findProposable(access: OrganisationAccess, id: string, locale: Locale) {
  const measure = await findMeasure(access, id, locale);
  if (!mayPropose(access)) throw notAllowed();
  return { organisationId: access.organisationId, measure };
}

/** What can be proposed for the plan of an address. */
export async function findProposablePlan(
  access: OrganisationAccess,
  useCaseId: string,
  filter?: Parameters<typeof addable>[2],
): Promise<Addable> {
  const id = z.uuid().safeParse(useCaseId);
  const found = id.success ? await addable(access, id.data, filter) : undefined;
  if (!found) throw data(null, { status: 404 });
  if (!mayPropose(access)) throw notAllowed();
  return found;
}
