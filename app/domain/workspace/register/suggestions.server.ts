import { useCase as catalogueUseCase } from "#app/domain/catalogue/catalogue.ts";
import { featuresFor } from "#app/domain/catalogue/vendors.ts";
import type { Locale } from "#app/i18n/locale.ts";

export interface RegisterSuggestions {
  /** What the catalogue says about the legal basis of such a use. */
  bases: string[];
  /** Vendors whose functions serve it, and their systems. */
  providers: string[];
  systems: string[];
}

/** Words to begin with, from the catalogue and the vendor facts; a person chooses. Nothing for a use case of one's own. */
export function registerSuggestions(useCase: string, locale: Locale): RegisterSuggestions {
  const known = useCase === "other" ? undefined : catalogueUseCase(useCase);
  const vendors = featuresFor(useCase).map(({ vendor }) => vendor);
  return {
    bases: known?.legalBases.map(({ note }) => note[locale]) ?? [],
    providers: vendors.map(({ name }) => name),
    systems: vendors.flatMap(({ systems }) => systems),
  };
}
