import { millisecondsOf } from "#app/domain/catalogue/time/instant.ts";
import { minute } from "#app/domain/catalogue/time/wall-clock.ts";
import type { Service, SlotRequest } from "./slot-request.ts";

/** What a request asks of every host, in milliseconds, with the contract's defaults. */
export type Terms = {
  now: number;
  duration: number;
  interval: number;
  align: number;
  offset: number;
  before: number;
  after: number;
  notice: number;
  /** The one gap out of two buffers that meet. */
  combined: (one: number, other: number) => number;
  maxAheadDays: number;
  maxPerDay: number;
  holdToken: string | null | undefined;
  rescheduleOf: string | null | undefined;
};

/**
 * The terms of a request, or of one of its hosts where the host asks something of his own.
 * Refuses (throws) a meeting or a step that is not longer than nothing: it would never end.
 */
export function termsOf({ now, service: asked, query, own }: SlotRequest, hostId?: string): Terms {
  // A request out of a file can hold no Map: what it happens to name „own“ is ignored.
  const service =
    hostId !== undefined && own instanceof Map ? { ...asked, ...own.get(hostId) } : asked;
  return {
    now: millisecondsOf(now),
    duration: positive(service, "durationMin"),
    interval: positive(service, "intervalMin"),
    align: (service.alignToMin ?? 0) * minute,
    offset: (service.offsetMin ?? 0) * minute,
    before: (service.bufferBeforeMin ?? 0) * minute,
    after: (service.bufferAfterMin ?? 0) * minute,
    notice: (service.minNoticeMin ?? 0) * minute,
    combined: service.bufferCombine === "sum" ? (one, other) => one + other : Math.max,
    maxAheadDays: service.maxAheadDays ?? Number.POSITIVE_INFINITY,
    maxPerDay: service.maxPerDay ?? Number.POSITIVE_INFINITY,
    holdToken: query.holdToken,
    rescheduleOf: query.rescheduleOf,
  };
}

function positive(service: Service, key: "durationMin" | "intervalMin"): number {
  if (!(service[key] > 0)) throw new RangeError(`${key} must be above 0: ${service[key]}`);
  return service[key] * minute;
}
