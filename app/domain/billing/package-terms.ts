import { company } from "#app/domain/catalogue/company.ts";
import type { CompanyFacts, PackageId } from "#app/domain/catalogue/company-facts.ts";

/** A package as it is offered or was sold: whatever the company changes later, this stays. */
export interface PackageTerms {
  version: string;
  offer: CompanyFacts["packages"]["offers"][PackageId];
  setupCents: number | null;
  termMonths: number;
  noticeMonths: number;
  /** The terms of business and the processing agreement that go with it, by version. */
  documents: { terms: string; processing: string };
}

/** What a package is today. */
export function termsOf(id: PackageId): PackageTerms {
  const { version, offers, setupCents, termMonths, noticeMonths } = company.packages;
  const { terms, processing } = company.documents;
  return {
    version,
    offer: { ...offers[id] },
    setupCents,
    termMonths,
    noticeMonths,
    documents: { terms: terms.version, processing: processing.version },
  };
}
