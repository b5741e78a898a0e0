import { millisecondsOf } from "#app/domain/catalogue/time/instant.ts";
import type { Booking, Busy, Hold } from "./slot-request.ts";
import type { Terms } from "./terms.ts";

/** The busy entries that count for a request, read once: by columns, since an object for each of thousands took longer than all else. */
export interface Standing {
  starts: Float64Array;
  ends: Float64Array;
  entries: readonly Busy[];
}

/**
 * The busy entries that count: external ones, confirmed and pending bookings but the one being moved,
 * holds of others until they expire. Source: slots.md, rules 6 and 7.
 */
export function standingOf(busy: readonly Busy[], terms: Terms): Standing {
  const entries = busy.filter((entry) => stands(entry, terms));
  const starts = new Float64Array(entries.length);
  const ends = new Float64Array(entries.length);
  let index = 0;
  for (const { start, end } of entries) {
    starts[index] = millisecondsOf(start);
    ends[index] = millisecondsOf(end);
    index += 1;
  }
  return { starts, ends, entries };
}

function stands(entry: Busy, terms: Terms): boolean {
  if (entry.kind === "booking") return bookingStands(entry, terms);
  return entry.kind !== "hold" || holdStands(entry, terms);
}

function bookingStands({ id, status }: Booking, { rescheduleOf }: Terms): boolean {
  if (status != null && status !== "confirmed" && status !== "pending") return false;
  return rescheduleOf == null || id !== rescheduleOf;
}

function holdStands({ token, expiresAt }: Hold, { holdToken, now }: Terms): boolean {
  if (token != null && token === holdToken) return false;
  return millisecondsOf(expiresAt) > now;
}
