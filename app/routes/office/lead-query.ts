import type { LeadFilter } from "#app/domain/leads/list.server.ts";

/** The filter again as a query, for links that keep it. */
export function queryOf({ search, stage, light, owner, order }: LeadFilter): URLSearchParams {
  const named = { suche: search, stufe: stage, ampel: light, betreut: owner, ordnung: order };
  return new URLSearchParams(
    Object.entries(named).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
