import { millisecondsOf } from "#app/domain/catalogue/time/instant.ts";
import type { Booking, Busy, Hold } from "./slot-request.ts";
import type { Terms } from "./terms.ts";

/** A busy entry that counts for the request, read once. */
export type Standing = { start: number; end: number; entry: Busy };

/**
 * The busy entries that count: external ones, confirmed and pending bookings but the one being moved,
 * holds of others until they expire. Source: slots.md, rules 6 and 7.
 */
export function standingOf(busy: readonly Busy[], terms: Terms): Standing[] {
  const standing: Standing[] = [];
  for (const entry of busy) {
    if (!stands(entry, terms)) continue;
    standing.push({ start: millisecondsOf(entry.start), end: millisecondsOf(entry.end), entry });
  }
  return standing;
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
