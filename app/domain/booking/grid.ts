import { day, minute } from "#app/domain/catalogue/time/wall-clock.ts";
import type { Zone } from "#app/domain/catalogue/time/zone.ts";
import type { Block } from "./blocks.ts";
import type { Terms } from "./terms.ts";

/**
 * The possible starts inside the blocks, in order, those of `within` only. The grid begins with each
 * block and anew at each midnight of the zone. Source: slots.md, rule 4.
 */
export function gridOf(
  blocks: readonly Block[],
  zone: Zone,
  { duration, interval, align, offset }: Terms,
  within: Block,
): number[] {
  const starts: number[] = [];
  for (const block of blocks) {
    const anchors = anchorsOf(block, zone);
    for (const [index, anchor] of anchors.entries()) {
      const next = Math.min(anchors[index + 1] ?? block.end, within.end);
      if (next <= within.start) continue;
      let start = aligned(anchor, zone, align) + offset;
      for (; start < next && start + duration <= block.end; start += interval) {
        if (start >= within.start) starts.push(start);
      }
    }
  }
  return starts;
}

function anchorsOf({ start, end }: Block, zone: Zone): number[] {
  const anchors = [start];
  for (let midnight = Math.ceil(zone.wallAt(start) / day) * day; ; midnight += day) {
    const instant = zone.instantOf(midnight);
    if (instant >= end) return anchors;
    if (instant > start) anchors.push(instant);
  }
}

/** The first minute from `anchor` on at which the clock on the wall shows a multiple of `align`. */
function aligned(anchor: number, zone: Zone, align: number): number {
  let start = anchor;
  if (align > 0) while (!shows(zone.wallAt(start), align)) start += minute;
  return start;
}

function shows(wall: number, align: number): boolean {
  const timeOfDay = wall % day;
  return (timeOfDay - (timeOfDay % minute)) % align === 0;
}
