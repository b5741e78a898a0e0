import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { signOffView } from "#app/domain/workspace/opinion/sign-off-view.ts";
import {
  type ViewedSignOff,
  viewSignOff,
} from "#app/domain/workspace/opinion/view-sign-off.server.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** Opinion and approval of the AI use case of an address; an id of nobody or of another organisation does not exist. */
export async function viewedSignOff(
  access: OrganisationAccess,
  id: string,
): Promise<ViewedSignOff> {
  const viewed = z.uuid().safeParse(id).success ? await viewSignOff(access, id) : undefined;
  if (!viewed) throw data(null, { status: 404 });
  return viewed;
}

/** The same in words, with what the person may do. */
export async function findSignOff(access: OrganisationAccess, id: string, locale: Locale) {
  const view = signOffView(await viewedSignOff(access, id), locale);
  return {
    ...view,
    organisationId: access.organisationId,
    useCaseId: id,
    mayWrite: mayIn(access, "opinion.publish"),
    mayApprove: mayIn(access, "use-case.approve"),
  };
}

export type SignOffPage = Awaited<ReturnType<typeof findSignOff>>;
