import type { Light } from "#app/domain/catalogue/types.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import { shownStatus } from "../measure-view.ts";
import type { PlannedMeasure } from "../planned-measures.server.ts";
import type { UseCaseStanding } from "../use-case-standing.ts";

export interface LastContact {
  on: Day;
  what: "appointment" | "meeting" | "comment" | "request";
}

/** How a client stands, in numbers. */
export interface Glance {
  lights: Record<Light, number>;
  /** Of measures; only who works for the client knows. */
  work: { overdue: number; reviews: number } | undefined;
  /** The last one that is known of. */
  contact: LastContact | undefined;
  /** When the next appointment with the consultancy begins. */
  appointment: Date | undefined;
}

/** How many AI use cases have which light. Pure. */
export function lightsOf(standings: readonly Pick<UseCaseStanding, "light">[]) {
  const lights: Record<Light, number> = { red: 0, yellow: 0, green: 0 };
  for (const { light } of standings) lights[light] += 1;
  return lights;
}

/** How many measures are overdue or to be looked at again on a day, each once. Pure. */
export function workOf(planned: readonly PlannedMeasure[], today: Day) {
  const once = [...new Map(planned.map((one) => [one.id, one])).values()];
  const shown = once.map((one) => shownStatus(one, today));
  const counted = (status: string) => shown.filter((one) => one === status).length;
  return { overdue: counted("overdue"), reviews: counted("review") };
}

/** The newest of what is known; of one day the first named. Pure. */
export function newestContact(known: {
  readonly [what in LastContact["what"]]?: Day | null | undefined;
}): LastContact | undefined {
  const found = (["appointment", "meeting", "comment", "request"] as const).flatMap((what) => {
    const on = known[what];
    return on ? [{ on, what }] : [];
  });
  return found.reduce<LastContact | undefined>(
    (last, one) => (last && last.on >= one.on ? last : one),
    undefined,
  );
}

const most = 9_999;
const digits = (count: number) => String(most - Math.min(count, most)).padStart(4, "0");

/**
 * The place of a client where those that need somebody come first: red AI use cases, then overdue measures, then those to
 * be looked at again, then yellow ones. The smaller, the earlier. Pure.
 */
export const urgencyOf = ({ lights, work }: Pick<Glance, "lights" | "work">): string =>
  [lights.red, work?.overdue ?? 0, work?.reviews ?? 0, lights.yellow].map(digits).join("");
