import { day } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import { dayRules } from "./day-rule.ts";
import type { Host } from "./slot-request.ts";

/** A stretch of time, in milliseconds; `end` is not part of it. */
export type Block = { start: number; end: number };

/**
 * When a host is open, as merged blocks in order. Complete from the last midnight of any zone before
 * `within.start` on: what lies earlier may be cut short. Source: slots.md, rules 2 and 3.
 */
export function openBlocks(host: Host, within: Block): Block[] {
  const zone = zoneOf(host.tz);
  const ruleOf = dayRules(host);
  const opened: Block[] = [];
  const last = zone.wallAt(within.end) + day;
  const first = Math.floor(zone.wallAt(within.start) / day) - 2;
  for (let midnight = first * day; midnight <= last; midnight += day) {
    for (const [from, to] of ruleOf(midnight).hours) {
      const block = { start: zone.instantOf(midnight + from), end: zone.instantOf(midnight + to) };
      if (block.start < block.end) opened.push(block);
    }
  }
  return merged(opened);
}

function merged(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last === undefined || last.end < block.start) whole.push({ ...block });
    else last.end = Math.max(last.end, block.end);
  }
  return whole;
}

/** The time in both lists of blocks. */
export function intersection(one: readonly Block[], other: readonly Block[]): Block[] {
  const shared: Block[] = [];
  let next = 0;
  for (const { start, end } of one) {
    for (let at = next; at < other.length; at += 1) {
      const block = other[at];
      if (block === undefined || block.start >= end) break;
      if (block.end <= start) next = at + 1;
      else shared.push({ start: Math.max(start, block.start), end: Math.min(end, block.end) });
    }
  }
  return shared;
}
