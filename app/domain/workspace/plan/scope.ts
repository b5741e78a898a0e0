import type { Measure } from "#app/domain/catalogue/types.ts";

export type Scope = "organisation" | "use-case";

const ORGANISATION_CATEGORIES = ["governance", "security", "incidents", "rights", "deletion"];

const PER_USE_CASE = [
  "gov-responsible-owner",
  "gov-preflight-approval",
  "gov-ropa-entry",
  "gov-dpo-involvement",
  "sec-agent-permissions",
  "sec-prompt-injection",
];

/** Whether a measure exists once per organisation (and is linked) or anew per AI use case. */
export function scopeOf({ id, category }: Measure): Scope {
  const shared = ORGANISATION_CATEGORIES.includes(category) && !PER_USE_CASE.includes(id);
  return shared ? "organisation" : "use-case";
}
