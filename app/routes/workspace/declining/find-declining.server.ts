import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { decliningView } from "#app/domain/workspace/declining/declining-view.ts";
import { viewDeclining } from "#app/domain/workspace/declining/view-declining.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { optionalText } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";

export const declineShape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  reason: optionalText(2000),
};

/** The measure of an address with what declining it changes; who only reads declines nothing. */
export async function findDeclining(access: OrganisationAccess, id: string, locale: Locale) {
  const viewed = z.uuid().safeParse(id).success ? await viewDeclining(access, id) : undefined;
  if (!viewed) throw data(null, { status: 404 });
  if (!mayIn(access, "measure.change")) throw notAllowed();
  return { organisationId: access.organisationId, ...decliningView(viewed, locale) };
}

export type DecliningPage = Awaited<ReturnType<typeof findDeclining>>;
