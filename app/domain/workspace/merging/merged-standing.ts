import type { Day } from "#app/domain/catalogue/time/day.ts";
import { measureStatuses } from "../measure-status.ts";
import type { MeasureStatus } from "../risk/evidence.ts";

export interface Mergeable {
  id: string;
  measure: string;
  scope: "organisation" | "use-case";
  status: MeasureStatus;
  fromCheck: boolean;
  dueOn: Day | null;
  ownerId: string | null;
}

/** What a merge may change of the measure that stays. */
export type Standing = Pick<Mergeable, "status" | "fromCheck" | "dueOn" | "ownerId">;

export const standingOf = ({ status, fromCheck, dueOn, ownerId }: Standing): Standing => ({
  status,
  fromCheck,
  dueOn,
  ownerId,
});

/** Whether two measures are of one kind and both still to be done or done: only those can become one. */
export const canMerge = (one: Mergeable, other: Mergeable): boolean =>
  one.id !== other.id &&
  one.measure === other.measure &&
  [one, other].every(({ scope, status }) => scope === "use-case" && status !== "not-applicable");

/**
 * How two measures stand as one: done only as far as the one that is less far, due when the earlier is due, with the owner
 * of the one that stays, or else the other's. Nobody gains by merging what nobody has done. Pure.
 */
export function mergedStanding(stays: Mergeable, goes: Mergeable): Standing {
  const far = ({ status }: Mergeable) => measureStatuses.indexOf(status);
  const status = far(goes) < far(stays) ? goes.status : stays.status;
  const days = [stays.dueOn, goes.dueOn].filter((day) => day !== null).toSorted();
  return {
    status,
    fromCheck: stays.fromCheck && status === stays.status,
    dueOn: days[0] ?? null,
    ownerId: stays.ownerId ?? goes.ownerId,
  };
}
