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
  for (const { start, end, entry } of standing) {
    if (end <= start) continue;
    const own = entry.kind === "external" ? none : entry;
    const before = terms.combined(inFront(own, terms), terms.after);
    const after = terms.combined(behind(own, terms), terms.before);
    const from = firstAtLeast(starts, start - before - terms.duration + 1);
    const until = firstAtLeast(starts, end + after);
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

function firstAtLeast(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
