import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { viewRegister } from "#app/domain/workspace/register/register.server.ts";

/** The register of an address; an id of nobody or of another organisation does not exist. */
export async function findRegister(access: OrganisationAccess, useCaseId: string) {
  const id = z.uuid().safeParse(useCaseId);
  const viewed = id.success ? await viewRegister(access, id.data) : undefined;
  if (!viewed) throw data(null, { status: 404 });
  return viewed;
}
