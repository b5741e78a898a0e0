import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { mergingView } from "#app/domain/workspace/merging/merging-view.ts";
import { viewMerging } from "#app/domain/workspace/merging/view-merging.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { optionalText } from "../../form.ts";
import { notAllowed } from "../find-measure.server.ts";

export const mergeShape = {
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  other: z
    .string({ message: "other" })
    .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:\d{1,9}$/, "other")
    .transform((text) => {
      const [id = "", version] = text.split(":");
      return { id, version: Number(version) };
    }),
  reason: optionalText(2000),
};

/** The measure of an address with what could go into it; who only reads merges nothing. */
export async function findMerging(access: OrganisationAccess, id: string, locale: Locale) {
  const viewed = z.uuid().safeParse(id).success ? await viewMerging(access, id) : undefined;
  if (!viewed) throw data(null, { status: 404 });
  if (!mayIn(access, "measure.change")) throw notAllowed();
  return { organisationId: access.organisationId, ...mergingView(viewed, locale) };
}

export type MergingPage = Awaited<ReturnType<typeof findMerging>>;
