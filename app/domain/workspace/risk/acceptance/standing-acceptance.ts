import type { Dimension } from "#app/domain/catalogue/types.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { Acceptance } from "./acceptances.server.ts";

/** How a residual risk stands beside its number: accepted through its last day, open again after it. */
export type AcceptanceState = { state: "accepted" | "over"; acceptance: Acceptance };

/** Of each dimension the newest, on a day where the organisation is. Pure; the number stays what it is. */
export function standingAcceptances(
  acceptances: readonly Acceptance[],
  today: Day,
): Partial<Record<Dimension, AcceptanceState>> {
  const newest = new Map(acceptances.toReversed().map((one) => [one.dimension, one]));
  return Object.fromEntries(
    [...newest].map(([dimension, acceptance]) => {
      const state = acceptance.until >= today ? "accepted" : "over";
      return [dimension, { state, acceptance }];
    }),
  );
}
