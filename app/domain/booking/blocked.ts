import { minute } from "#app/domain/catalogue/time/wall-clock.ts";
import type { Busy } from "./slot-request.ts";
import type { Standing } from "./standing.ts";
import type { Terms } from "./terms.ts";

/**
 * For each of the sorted starts whether something standing takes its time or the gap that both sides'
 * buffers ask for; one look per entry, not per pair. Half open: what takes no time blocks nothing.
 * Source: slots.md, rule 6.
 */
export function blocked(starts: readonly number[], standing: Standing, terms: Terms): boolean[] {
  const change = new Int32Array(starts.length + 1);
  const firstAtLeast = searchIn(starts);
  for (let index = 0; index < standing.entries.length; index += 1) {
    const from = firstAtLeast(blockedAfter(standing, index, terms) + 1);
    const until = firstAtLeast(blockedUntil(standing, index, terms));
    if (from >= until) continue;
    change[from] = (change[from] ?? 0) + 1;
    change[until] = (change[until] ?? 0) - 1;
  }
  let open = 0;
  return starts.map((_, index) => (open += change[index] ?? 0) > 0);
}

/** The first entry that takes a start's time or the gap to it. */
export function blockerOf(start: number, standing: Standing, terms: Terms): Busy | undefined {
  return standing.entries.find(
    (_, index) =>
      start > blockedAfter(standing, index, terms) && start < blockedUntil(standing, index, terms),
  );
}

/** No start is free from behind this time on; of an entry that takes no time, never. */
function blockedAfter({ starts, ends, entries }: Standing, index: number, terms: Terms): number {
  const [start = 0, end = 0, entry] = [starts[index], ends[index], entries[index]];
  if (end <= start) return Number.POSITIVE_INFINITY;
  return start - terms.duration - terms.combined(before(entry, terms), terms.after);
}

/** A start is free again from this time on. */
function blockedUntil({ ends, entries }: Standing, index: number, terms: Terms): number {
  return (ends[index] ?? 0) + terms.combined(after(entries[index], terms), terms.before);
}

function before(entry: Busy | undefined, terms: Terms): number {
  if (entry === undefined || entry.kind === "external") return 0;
  return entry.bufferBeforeMin == null ? terms.before : entry.bufferBeforeMin * minute;
}

function after(entry: Busy | undefined, terms: Terms): number {
  if (entry === undefined || entry.kind === "external") return 0;
  return entry.bufferAfterMin == null ? terms.after : entry.bufferAfterMin * minute;
}

const step = 60 * minute;

/** The index of the first start at or after a time: a look into a table of hours instead of a search per entry. */
function searchIn(sorted: readonly number[]): (least: number) => number {
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  const hours = new Int32Array(Math.min(maxHours, Math.floor((last - first) / step) + 2));
  let index = 0;
  for (let hour = 0; hour < hours.length; hour += 1) {
    while ((sorted[index] ?? Number.POSITIVE_INFINITY) < first + hour * step) index += 1;
    hours[hour] = index;
  }
  return (least) => {
    if (least <= first) return 0;
    if (least > last) return sorted.length;
    let found = hours[Math.min(hours.length - 1, Math.floor((least - first) / step))] ?? 0;
    while ((sorted[found] ?? Number.POSITIVE_INFINITY) < least) found += 1;
    return found;
  };
}

/** Four years; what lies behind is found by going on from there. */
const maxHours = 4 * 366 * 24;
