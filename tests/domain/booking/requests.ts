import type { Host, Service, SlotRequest } from "#app/domain/booking/slot-request.ts";

export const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** A host in Berlin who is open every day from nine to twelve. */
export function host(changes: Partial<Host> = {}): Host {
  return {
    id: "anna",
    tz: "Europe/Berlin",
    weekly: [{ days: everyDay, start: "09:00", end: "12:00" }],
    ...changes,
  };
}

type Asked = { service?: Partial<Service>; query?: Partial<SlotRequest["query"]> };

/** Hours of one day in Berlin, asked in the week before. */
export function request(date: string, hosts: Host[], { service, query }: Asked = {}): SlotRequest {
  return {
    now: new Date(Date.parse(date) - 7 * 86_400_000),
    query: { from: date, to: date, viewerTz: "Europe/Berlin", ...query },
    mode: "any",
    service: { durationMin: 60, intervalMin: 60, ...service },
    hosts,
  };
}

/** The one host on the days of the week, from `start` to `end`. */
export const open = (start: string, end: string) => [{ days: everyDay, start, end }];
