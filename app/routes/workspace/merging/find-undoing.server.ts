import { data } from "react-router";
import { z } from "zod";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { viewUndoing } from "#app/domain/workspace/merging/view-undoing.server.ts";
import { titleOf } from "#app/domain/workspace/named-measure.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { notAllowed } from "../find-measure.server.ts";

/** The measure of an address that went into another; who only reads takes nothing back. */
export async function findUndoing(access: OrganisationAccess, id: string, locale: Locale) {
  const found = z.uuid().safeParse(id).success ? await viewUndoing(access, id) : undefined;
  if (!found) throw data(null, { status: 404 });
  if (!mayIn(access, "measure.change")) throw notAllowed();
  const { into, by, reason, refusal } = found;
  return {
    organisationId: access.organisationId,
    measureId: found.id,
    title: titleOf(found, locale),
    at: formatTime(found.at, locale),
    into,
    by,
    reason,
    refusal,
  };
}
