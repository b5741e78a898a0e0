import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { viewScreening } from "#app/domain/workspace/screening/screening.server.ts";

/** The screening of an address; an id of nobody or of another organisation does not exist. */
export async function findScreening(access: OrganisationAccess, useCaseId: string) {
  const id = z.uuid().safeParse(useCaseId);
  const viewed = id.success ? await viewScreening(access, id.data) : undefined;
  if (!viewed) throw data(null, { status: 404 });
  return viewed;
}
