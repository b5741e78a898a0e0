import { minute } from "#app/domain/catalogue/time/wall-clock.ts";
import type { Buffers } from "./slot-request.ts";
import type { Standing } from "./standing.ts";
import type { Terms } from "./terms.ts";

/**
 * For each of the sorted starts whether something standing takes its time or the gap that both sides'
 * buffers ask for; one look per entry, not per pair. Half open: what takes no time blocks nothing.
 * Source: slots.md, rule 6.
 */
export function blocked(
  starts: readonly number[],
  standing: readonly Standing[],
  terms: Terms,
): boolean[] {
  const change = new Int32Array(starts.length + 1);
  const firstAtLeast = searchIn(starts);
  for (const { start, end, entry } of standing) {
    if (end <= start) continue;
    const own = entry.kind === "external" ? none : entry;
    const before = terms.combined(inFront(own, terms), terms.after);
    const after = terms.combined(behind(own, terms), terms.before);
    const from = firstAtLeast(start - before - terms.duration + 1);
    const until = firstAtLeast(end + after);
    if (from === until) continue;
    change[from] = (change[from] ?? 0) + 1;
    change[until] = (change[until] ?? 0) - 1;
  }
  let open = 0;
  return starts.map((_, index) => (open += change[index] ?? 0) > 0);
}

const none: Buffers = { bufferBeforeMin: 0, bufferAfterMin: 0 };

function inFront({ bufferBeforeMin }: Buffers, { before }: Terms): number {
  return bufferBeforeMin == null ? before : bufferBeforeMin * minute;
}

function behind({ bufferAfterMin }: Buffers, { after }: Terms): number {
  return bufferAfterMin == null ? after : bufferAfterMin * minute;
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
