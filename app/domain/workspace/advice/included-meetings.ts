import { periodAt } from "#app/domain/billing/charge.ts";
import type { Sold } from "#app/domain/organisations/package/room.server.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";

export interface IncludedMeetings {
  used: number;
  of: number;
  per: "contract" | "month";
  /** First day that counts. */
  from: Day;
  /** Last day on which those left can be used; null as long as the contract runs. */
  until: Day | null;
}

/**
 * How many advice meetings a package includes at a day and how many of them were held. What is left of a month lapses
 * with its last day (contract of the packages); months run from the day number the package began on.
 */
export function includedMeetings(sold: Sold, held: readonly Day[], day: Day): IncludedMeetings {
  const { meetings: of, meetingsPer: per } = sold.offer;
  if (per === "contract") return { used: held.length, of, per, from: sold.startsOn, until: null };
  const { from, until } = periodAt(sold.startsOn, day);
  const used = held.filter((one) => from <= one && one <= until).length;
  return { used, of, per, from, until };
}
