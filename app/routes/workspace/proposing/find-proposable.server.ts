import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { type Addable, addable } from "#app/domain/workspace/adding/addable.server.ts";
import { mayPropose } from "#app/domain/workspace/proposing/proposal.ts";
import type { AnyFact } from "#app/domain/workspace/screening/prefill.ts";
import { stated } from "#app/domain/workspace/screening/three-valued.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { factGroups } from "../screening/fact-groups.ts";
import { findScreening } from "../screening/find-screening.server.ts";
import { findMeasure, notAllowed } from "../find-measure.server.ts";

/** The measure of an address for somebody who proposes; whoever may change it does so. */
export async function findProposable(access: OrganisationAccess, id: string, locale: Locale) {
  const measure = await findMeasure(access, id, locale);
  if (!mayPropose(access)) throw notAllowed();
  return { organisationId: access.organisationId, measure };
}

/** The facts of the screening of an address as they are stated, in the order of its page. */
export async function findProposableFacts(access: OrganisationAccess, useCaseId: string) {
  const { title, facts } = await findScreening(access, useCaseId);
  if (!mayPropose(access)) throw notAllowed();
  const values: Partial<Record<AnyFact, unknown>> = { ...facts?.facts };
  const all = factGroups.flatMap((group) => group.facts);
  return { title, facts: all.map((fact) => ({ fact, truth: stated(values[fact]) })) };
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
