/// <reference lib="esnext.temporal" />
import { day } from "./wall-clock.ts";

/** A stretch of time in which a zone keeps one offset; `until` is not part of it. */
type Stretch = { until: number; offset: number };

/** A zone's clock. Instants and wall-clock readings are in milliseconds (see wall-clock.ts). */
export type Zone = {
  /** what the clock on the wall shows at an instant */
  wallAt: (instant: number) => number;
  /**
   * The instant of a wall-clock reading. Inside the gap of spring the offset before the gap counts
   * (02:30 is 03:30 summer time), a repeated hour of autumn is its first one. Source: RFC 5545, 3.3.5.
   */
  instantOf: (wall: number) => number;
};

const zones = new Map<string, Zone>();

/** The zone of an IANA name such as Europe/Berlin. Refuses (throws) an unknown name. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  // One entry per zone, however a visitor's browser spells it.
  const { timeZoneId } = new Temporal.ZonedDateTime(0n, name);
  const zone = zones.get(timeZoneId) ?? makeZone(timeZoneId);
  zones.set(timeZoneId, zone);
  return zone;
}

// Asking the platform for each reading took ten times as long as everything else in the engine.
const chunk = 400 * day;
const margin = 2 * day;

function makeZone(name: string): Zone {
  const chunks = new Map<number, readonly Stretch[]>();

  function near(time: number): readonly Stretch[] {
    const number = Math.floor(time / chunk);
    const before = chunks.get(number);
    if (before !== undefined) return before;
    const now = stretches(name, number * chunk - margin, (number + 1) * chunk + margin);
    chunks.set(number, now);
    return now;
  }

  return {
    wallAt(instant) {
      for (const { until, offset } of near(instant)) if (instant < until) return instant + offset;
      throw new RangeError(`No such instant: ${instant}`);
    },
    instantOf(wall) {
      let previous: Stretch | undefined;
      for (const stretch of near(wall)) {
        if (wall < stretch.until + stretch.offset) {
          const { offset } = stretch;
          return wall - (previous && wall - offset < previous.until ? previous.offset : offset);
        }
        previous = stretch;
      }
      throw new RangeError(`No such time: ${wall}`);
    },
  };
}

function stretches(name: string, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  let at: Temporal.ZonedDateTime | null =
    Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(name);
  while (at !== null && at.epochMilliseconds <= to) {
    const next: Temporal.ZonedDateTime | null = at.getTimeZoneTransition("next");
    const until = next?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    found.push({ until, offset: at.offsetNanoseconds / 1_000_000 });
    at = next;
  }
  return found;
}
