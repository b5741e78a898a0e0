import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import {
  viewRisks,
  type ViewedRisks,
} from "#app/domain/workspace/risk/acceptance/view-risks.server.ts";

/** The residual risks of an address; an id of nobody or of another organisation does not exist. */
export async function findRisks(access: OrganisationAccess, id: string): Promise<ViewedRisks> {
  const viewed = z.uuid().safeParse(id).success ? await viewRisks(access, id) : undefined;
  if (!viewed) throw data(null, { status: 404 });
  return viewed;
}
