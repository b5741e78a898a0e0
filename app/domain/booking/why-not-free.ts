import { millisecondsOf } from "#app/domain/catalogue/time/instant.ts";
import { day } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import { blockerOf } from "./blocked.ts";
import { openBlocks } from "./blocks.ts";
import { dayRules } from "./day-rule.ts";
import { gridOf } from "./grid.ts";
import { type Limit, limitsOf } from "./limits.ts";
import type { Busy, Host, SlotRequest } from "./slot-request.ts";
import { standingOf } from "./standing.ts";
import { termsOf } from "./terms.ts";

export type WhyNotFree =
  /** closed: the day has no hours; outside-hours: it has, but the meeting does not fit into them. */
  | { reason: "time-off" | "holiday" | "closed" | "outside-hours" | "off-grid" | Limit }
  | { reason: "busy"; entry: Busy };

/**
 * The first reason why a host, asked alone, is not free for a start (instant); undefined where he is.
 * Goes the steps of freeSlots one after another: opening, grid, limits, busy times.
 * Refuses (throws) a host that the request does not name.
 */
export function whyNotFree(
  request: SlotRequest,
  hostId: string,
  start: string,
): WhyNotFree | undefined {
  const host = request.hosts.find((one) => one.id === hostId);
  if (host === undefined) throw new RangeError(`No host: ${hostId}`);
  const terms = termsOf(request, hostId);
  const time = millisecondsOf(start);
  const end = time + terms.duration;

  const blocks = openBlocks(host, { start: time, end });
  if (!blocks.some((block) => block.start <= time && end <= block.end)) {
    return { reason: closing(host, time) };
  }
  const here = gridOf(blocks, zoneOf(host.tz), terms, { start: time, end: time + 1 });
  if (here.length === 0) return { reason: "off-grid" };
  const standing = standingOf(host.busy ?? [], terms);
  const limit = limitsOf(host.tz, standing, terms)(time);
  if (limit !== undefined) return { reason: limit };
  const entry = blockerOf(time, standing, terms);
  return entry && { reason: "busy", entry };
}

function closing(host: Host, time: number): "time-off" | "holiday" | "closed" | "outside-hours" {
  const midnight = Math.floor(zoneOf(host.tz).wallAt(time) / day) * day;
  const { because, hours } = dayRules(host)(midnight);
  if (because === "time-off" || because === "holiday") return because;
  return hours.length === 0 ? "closed" : "outside-hours";
}
