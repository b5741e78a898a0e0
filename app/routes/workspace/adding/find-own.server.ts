import { data } from "react-router";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { effortWords } from "#app/domain/workspace/named-measure.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { findMeasure, notAllowed } from "../find-measure.server.ts";

/** A measure in words of somebody's own; one of the catalogue has no such page. */
export async function findOwn(access: OrganisationAccess, id: string, locale: Locale) {
  const measure = await findMeasure(access, id, locale);
  if (!mayIn(access, "measure.change")) throw notAllowed();
  if (!measure.own) throw data(null, { status: 404 });
  const { title, what, effort } = measure.own;
  return {
    organisationId: access.organisationId,
    measure,
    words: { title, what: what ?? "", effort },
    efforts: effortWords(locale),
  };
}
