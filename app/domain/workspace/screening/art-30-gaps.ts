import type { ApprovedState } from "../opinion/approved-state.ts";

/** What a record of processing must say (Art. 30(1)(b) to (f) GDPR) and nobody has filled in. */
export const art30Fields = [
  "purpose",
  "categories",
  "recipients",
  "thirdCountries",
  "retention",
] as const;

export type Art30Field = (typeof art30Fields)[number];

/**
 * The missing fields of the record for one AI use case, in the order of the article. Pure. Name and contact (a) stand with
 * the organisation, the measures (g) in the plan. A blocked field goes nowhere, so nothing of it is kept.
 */
export function art30Gaps(state: ApprovedState): Art30Field[] {
  const going = Object.entries(state.dataIn).filter(([, entry]) => entry.treatment !== "block");
  const isFilled = (entries: ApprovedState["dataIn"]) => Object.keys(entries).length > 0;
  const stated: Record<Art30Field, boolean> = {
    purpose: isFilled(state.purpose),
    categories: going.length > 0 && going.every(([, entry]) => entry.category),
    recipients: isFilled(state.recipients),
    thirdCountries: isFilled(state.thirdCountries),
    retention:
      Boolean(state.retention[""]?.retention) ||
      (going.length > 0 && going.every(([name]) => state.retention[name]?.retention)),
  };
  return art30Fields.filter((field) => !stated[field]);
}
