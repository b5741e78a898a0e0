import { utcOf } from "#app/domain/catalogue/time/instant.ts";
import { clockOf, dateOf, day, midnightOf } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import { assigned } from "./assignment.ts";
import { blocked } from "./blocked.ts";
import { type Block, intersection, openBlocks } from "./blocks.ts";
import { gridOf } from "./grid.ts";
import { limitsOf } from "./limits.ts";
import type { Host, SlotRequest } from "./slot-request.ts";
import { standingOf } from "./standing.ts";
import { type Terms, termsOf } from "./terms.ts";

export type FreeSlots = {
  count: number;
  /** Starts in order, as instants. */
  slotsUtc: string[];
  /** Per date in the viewer's zone the starts as HH:MM; a repeated value is the repeated hour of autumn. */
  byViewerDay: Record<string, string[]>;
  /** Per start the ids of the hosts who are free, sorted (mode all: of all hosts). */
  hosts: Record<string, string[]>;
  /** Per start the id of the host who gets the meeting. */
  assign: Record<string, string>;
};

/**
 * The free starts of a request, by its own `now`: no clock, no database, no zone of the process.
 * Refuses (throws) texts that are no date, time, instant or zone. Source: contract slots.md.
 */
export function freeSlots(request: SlotRequest): FreeSlots {
  const { query } = request;
  const viewer = zoneOf(query.viewerTz);
  const [from, to] = [midnightOf(query.from), midnightOf(query.to) + day];
  const terms = termsOf(request);
  // A day longer than asked: where a zone goes back over midnight, a date ends later than the next begins.
  const within = { start: viewer.instantOf(from), end: viewer.instantOf(to + day) };

  const free = new Map<number, Host[]>();
  for (const hosts of groupsOf(request)) {
    for (const start of freeStarts(hosts, request, terms, within)) {
      const wall = viewer.wallAt(start);
      if (wall < from || wall >= to) continue;
      const others = free.get(start);
      if (others === undefined) free.set(start, [...hosts]);
      else others.push(...hosts);
    }
  }

  const found: FreeSlots = {
    count: free.size,
    slotsUtc: [],
    byViewerDay: {},
    hosts: {},
    assign: {},
  };
  for (const [start, hosts] of [...free].toSorted(([one], [other]) => one - other)) {
    const utc = utcOf(start);
    const wall = viewer.wallAt(start);
    found.slotsUtc.push(utc);
    (found.byViewerDay[dateOf(wall)] ??= []).push(clockOf(wall));
    found.hosts[utc] = hosts.map((host) => host.id).toSorted();
    found.assign[utc] = assigned(hosts).id;
  }
  return found;
}

/** Who has to be free together. */
function groupsOf({ mode, hosts }: SlotRequest): (readonly Host[])[] {
  if (mode === "all") return [hosts];
  return (mode === "any" ? hosts : hosts.slice(0, 1)).map((host) => [host]);
}

/** Source: slots.md, rule 8; with one host there is nothing to intersect. */
function freeStarts(
  hosts: readonly Host[],
  request: SlotRequest,
  terms: Terms,
  within: Block,
): number[] {
  const [first] = hosts;
  if (first === undefined) return [];
  const long = { start: within.start, end: within.end + terms.duration };
  const blocks = hosts.map((host) => openBlocks(host, long)).reduce(intersection);
  const starts = gridOf(blocks, zoneOf(first.tz), terms, within);
  return hosts.reduce((left, host) => acceptedBy(host, left, termsOf(request, host.id)), starts);
}

function acceptedBy(host: Host, starts: readonly number[], terms: Terms): number[] {
  const standing = standingOf(host.busy ?? [], terms);
  const limitOf = limitsOf(host.tz, standing, terms);
  const taken = blocked(starts, standing, terms);
  return starts.filter((start, index) => !taken[index] && limitOf(start) === undefined);
}
