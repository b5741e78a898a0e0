import type { Rules } from "#app/domain/catalogue/catalogue.ts";
import { measureIn } from "#app/domain/catalogue/catalogue.ts";
import type { Finding, Measure } from "#app/domain/catalogue/types.ts";

/** Who reads a report: everything stays in it for all of them, each sees their own part first. */
export const perspectives = ["sales", "it", "privacy", "works-council"] as const;

export type Perspective = (typeof perspectives)[number];

interface Own {
  owners: readonly string[];
  categories: readonly string[];
  references: RegExp;
}

const own: Record<Perspective, Own> = {
  sales: {
    owners: ["sales-lead", "marketing-lead", "process-owner"],
    categories: ["outreach", "results-out"],
    references: /^uwg|^aia-50/,
  },
  it: {
    owners: ["it-security", "crm-admin"],
    categories: ["security", "incidents", "transfer", "deletion"],
    references: /^gdpr-3[234]$|^bsig|^salesloft/,
  },
  privacy: {
    owners: ["legal"],
    categories: ["legal-basis", "dpia", "contracts", "transparency", "rights", "transfer"],
    references: /^gdpr-(6|9|13|14|22|28|30|35|37|38|39|44|45|46)$/,
  },
  "works-council": {
    owners: ["hr"],
    categories: ["employees", "recording"],
    references: /^betrvg|^bdsg-26|^aia-5-1-f|^aia-26-7|^aia-annex3-4b|^stgb-201/,
  },
};

export const isPerspective = (text: unknown): text is Perspective =>
  perspectives.some((one) => one === text);

export function concernsMeasure(perspective: Perspective | undefined, measure: Measure): boolean {
  if (!perspective) return false;
  const { owners, categories } = own[perspective];
  return owners.includes(measure.ownerRole) || categories.includes(measure.category);
}

/** A finding concerns a reader by its provisions or by the categories of its measures. */
export function concernsFinding(
  perspective: Perspective | undefined,
  finding: Finding,
  edition: Rules,
): boolean {
  if (!perspective) return false;
  const { categories, references } = own[perspective];
  return (
    finding.legalRefs.some((id) => references.test(id)) ||
    finding.measureIds.some((id) => categories.includes(measureIn(edition, id).category))
  );
}

/** The entries that concern the reader first, otherwise as they were. */
export function ownFirst<T>(entries: readonly T[], concerns: (entry: T) => boolean): T[] {
  return [...entries.filter(concerns), ...entries.filter((entry) => !concerns(entry))];
}
