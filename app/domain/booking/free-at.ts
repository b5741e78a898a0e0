import { dateOf } from "#app/domain/catalogue/time/wall-clock.ts";
import { zoneOf } from "#app/domain/catalogue/time/zone.ts";
import { freeSlots } from "./free-slots.ts";
import type { SlotRequest } from "./slot-request.ts";

/** The hosts who are free (mode all: all of them), and the one of them who gets the meeting. */
export type FreeStart = { hosts: string[]; assign: string };

const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/**
 * Whether a start (instant) may be booked: lists its day and looks, so it accepts what freeSlots shows
 * and nothing else. The days of the query do not matter. Undefined for a start that is not free and
 * for any text but an instant as freeSlots writes it, whatever a visitor sent.
 */
export function freeAt(request: SlotRequest, start: string): FreeStart | undefined {
  const time = form.test(start) ? Date.parse(start) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  const day = dateOf(zoneOf(request.query.viewerTz).wallAt(time));
  const listed = freeSlots({ ...request, query: { ...request.query, from: day, to: day } });
  const hosts = listed.hosts[start];
  const assign = listed.assign[start];
  return hosts === undefined || assign === undefined ? undefined : { hosts, assign };
}

/** Whether a start may be booked, with a certain host where one is named. See freeAt. */
export function isFree(request: SlotRequest, start: string, host?: string): boolean {
  const found = freeAt(request, start);
  return found !== undefined && (host === undefined || found.hosts.includes(host));
}
