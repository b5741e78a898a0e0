import samples from "./company.json" with { type: "json" };
import type { CompanyFacts } from "./company-facts.ts";

/** How long what is kept, each in the unit of its name; the same list that the privacy notice shows. */
export const retention: Readonly<CompanyFacts["retention"]> = { ...samples.retention };

/**
 * Facts of the company that pages and mails name: samples until COMPANY_FILE names the company's own. The file may
 * change while the product runs, so read them where they are used and keep no copy.
 */
export const company: Readonly<CompanyFacts> = { ...(samples as CompanyFacts), retention };

let edition = 0;

/** How often the facts have been replaced in this process: a page made of an older edition is stale. */
export const companyEdition = (): number => edition;

/** Replaces all facts at once. */
export function replaceCompany(facts: CompanyFacts): void {
  Object.assign(retention, facts.retention);
  Object.assign(company, facts, { retention });
  edition += 1;
}
