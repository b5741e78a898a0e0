import { data } from "react-router";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { featuresFor, vendorFacts } from "#app/domain/catalogue/vendors.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { roomForUseCase } from "#app/domain/workspace/adding/add-use-case.server.ts";
import { flagWords } from "#app/domain/workspace/adding/stated.ts";
import { suggestedFor } from "#app/domain/workspace/ledger/suggestions.ts";
import { keepTogether } from "#app/i18n/format.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { notAllowed } from "../find-measure.server.ts";

/** What can be added, and what is asked about the one that was chosen. A use that the catalogue does not know is none. */
export async function findAdding(
  access: OrganisationAccess,
  wanted: string | null,
  locale: Locale,
) {
  if (!mayIn(access, "use-case.change")) throw notAllowed();
  const useCases = choices(locale);
  const chosen = useCases.find(({ id }) => id === wanted);
  if (wanted !== null && !chosen) throw data(null, { status: 404 });
  return {
    organisationId: access.organisationId,
    full: !(await roomForUseCase(access)),
    useCases,
    chosen: chosen && { ...chosen, ...asked(chosen.id, locale) },
  };
}

function choices(locale: Locale) {
  const t = i18nFor(locale).getFixedT(locale, "newUseCase");
  const known = rules.useCases.map(({ id, title, description }) => ({
    id,
    title: title[locale],
    description: keepTogether(description[locale]),
  }));
  return [...known, { id: "other", title: t("other"), description: t("otherText") }];
}

/** Vendors with a function for it come first, in the order of the file: HubSpot and Salesforce lead it. */
function asked(useCase: string, locale: Locale) {
  const first = featuresFor(useCase).map(({ vendor }) => vendor);
  const rest = vendorFacts.vendors.filter((one) => !first.includes(one));
  return {
    vendors: [...first, ...rest].map(({ id, name }) => ({ value: id, label: name })),
    flags: flagWords(useCase, locale),
    hasUsual: suggestedFor(useCase, "fields", locale).length > 0,
  };
}
