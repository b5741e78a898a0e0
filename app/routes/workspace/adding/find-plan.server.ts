import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { type Addable, addable } from "#app/domain/workspace/adding/addable.server.ts";
import { notAllowed } from "../find-measure.server.ts";

/** What can be added to the plan of an address; a plan out of sight does not exist, and who only reads adds nothing. */
export async function findPlan(
  access: OrganisationAccess,
  useCaseId: string,
  filter?: Parameters<typeof addable>[2],
): Promise<Addable> {
  const id = z.uuid().safeParse(useCaseId);
  const found = id.success ? await addable(access, id.data, filter) : undefined;
  if (!found) throw data(null, { status: 404 });
  if (!mayIn(access, "measure.change")) throw notAllowed();
  return found;
}
