/// <reference lib="esnext.temporal" />
import type { FreeSlots } from "#app/domain/booking/free-slots.ts";
import type { Busy, Host, SlotRequest } from "#app/domain/booking/slot-request.ts";
import table from "#tests/domain/catalogue/holidays-de.json" with { type: "json" };

// The contract read minute by minute: nothing of the engine, every zone question asked of the platform.

const minute = 60_000;
const holidays: Record<string, Record<string, Record<string, string>>> = table;

const clocks = new Map<string, Map<number, string>>();

/** What the clock on the wall shows, as YYYY-MM-DDTHH:MM. */
export function clockIn(tz: string, time: number): string {
  const known = clocks.get(tz) ?? new Map<number, string>();
  clocks.set(tz, known);
  const shown = known.get(time) ?? inZone(tz, time).toPlainDateTime().toString().slice(0, 16);
  known.set(time, shown);
  return shown;
}

function inZone(tz: string, time: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(tz);
}

const dateIn = (tz: string, time: number) => clockIn(tz, time).slice(0, 10);

function plusDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

function instant(tz: string, date: string, clock: string): number {
  if (clock === "24:00") return instant(tz, plusDays(date, 1), "00:00");
  const wall = Temporal.PlainDateTime.from(`${date}T${clock}`);
  return wall.toZonedDateTime(tz, { disambiguation: "compatible" }).epochMilliseconds;
}

const ms = (time: Busy["start"]) => new Date(time).getTime();

function rangesOn(host: Host, date: string): (readonly [string, string])[] {
  if (host.timeOff?.some((off) => off.from <= date && date <= off.to)) return [];
  const overrides = host.overrides?.filter((one) => one.date === date) ?? [];
  if (overrides.length > 0) return overrides.flatMap((one) => one.ranges ?? []);
  const statutory = host.state && holidays[date.slice(0, 4)]?.[host.state]?.[date];
  const holiday = statutory !== undefined || (host.extraHolidays ?? []).includes(date);
  if (holiday && (host.holidaysBlock ?? host.state !== undefined)) return [];
  const weekday = Temporal.PlainDate.from(date).dayOfWeek;
  return (host.weekly ?? []).flatMap(({ days, start, end }) =>
    days.includes(weekday) ? [[start, end]] : [],
  );
}

/** Every open minute of a host, by instant. */
function openMinutes(host: Host, dates: readonly string[]): Set<number> {
  const open = new Set<number>();
  for (const date of dates) {
    for (const [start, end] of rangesOn(host, date)) {
      if (end <= start) continue;
      const until = instant(host.tz, date, end);
      for (let at = instant(host.tz, date, start); at < until; at += minute) open.add(at);
    }
  }
  return open;
}

function startsOn(open: Set<number>, tz: string, dates: readonly string[], request: SlotRequest) {
  const { durationMin, intervalMin } = request.service;
  const align = request.service.alignToMin ?? 0;
  const offset = request.service.offsetMin ?? 0;
  const midnights = new Set(dates.map((date) => instant(tz, date, "00:00")));
  const starts: number[] = [];
  let first = 0;
  for (const at of [...open].toSorted((a, b) => a - b)) {
    if (!open.has(at - minute) || midnights.has(at)) {
      first = at;
      while (minuteOfDay(clockIn(tz, first)) % align > 0) first += minute;
      first += offset * minute;
    }
    if (at < first || (at - first) % (intervalMin * minute) > 0) continue;
    const meeting = Array.from({ length: durationMin }, (_, index) => at + index * minute);
    if (meeting.every((one) => open.has(one))) starts.push(at);
  }
  return starts;
}

function minuteOfDay(shown: string): number {
  return Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16));
}

function blocks(entry: Busy, { query, now }: SlotRequest): boolean {
  if (entry.kind === "external") return true;
  if (entry.kind === "booking") {
    if (query.rescheduleOf !== undefined && entry.id === query.rescheduleOf) return false;
    return ["confirmed", "pending"].includes(entry.status ?? "confirmed");
  }
  const own = query.holdToken !== undefined && entry.token === query.holdToken;
  return !own && ms(entry.expiresAt) > ms(now);
}

function accepts(host: Host, start: number, request: SlotRequest): boolean {
  const { service } = request;
  const now = ms(request.now);
  if (start < now + (service.minNoticeMin ?? 0) * minute) return false;
  const date = dateIn(host.tz, start);
  const lastDate = plusDays(dateIn(host.tz, now), service.maxAheadDays ?? 1000);
  if (date > lastDate) return false;
  const blocking = (host.busy ?? []).filter((entry) => blocks(entry, request));
  const booked = blocking.filter((one) => one.kind === "booking").map((one) => ms(one.start));
  if (booked.filter((at) => dateIn(host.tz, at) === date).length >= (service.maxPerDay ?? 1000))
    return false;

  const end = start + service.durationMin * minute;
  const [front, back] = [service.bufferBeforeMin ?? 0, service.bufferAfterMin ?? 0];
  return blocking.every((entry) => {
    const own = entry.kind === "external" ? { bufferBeforeMin: 0, bufferAfterMin: 0 } : entry;
    const gap = (one: number, other: number) =>
      (service.bufferCombine !== "sum" ? Math.max(one, other) : one + other) * minute;
    const isAfter = start >= ms(entry.end) + gap(own.bufferAfterMin ?? back, front);
    const isBefore = end + gap(own.bufferBeforeMin ?? front, back) <= ms(entry.start);
    return isAfter || isBefore;
  });
}

/** What freeSlots has to answer, for years of the holiday table and busy entries that take time. */
export function minuteByMinute(request: SlotRequest): FreeSlots {
  const { from, to, viewerTz } = request.query;
  const dates: string[] = [];
  for (let date = plusDays(from, -4); date <= plusDays(to, 4); date = plusDays(date, 1))
    dates.push(date);
  const hosts = request.mode === "single" ? request.hosts.slice(0, 1) : request.hosts;
  const together = request.mode === "any" ? hosts.map((host) => [host]) : [hosts];

  const free = new Map<number, Host[]>();
  for (const group of together) {
    const [lead] = group;
    if (lead === undefined) continue;
    const open = group
      .map((host) => openMinutes(host, dates))
      .reduce((a, b) => new Set([...a].filter((at) => b.has(at))));
    for (const start of startsOn(open, lead.tz, dates, request)) {
      const shown = dateIn(viewerTz, start);
      if (shown < from || shown > to) continue;
      if (!group.every((host) => accepts(host, start, request))) continue;
      free.set(start, [...(free.get(start) ?? []), ...group]);
    }
  }

  const found: FreeSlots = {
    count: free.size,
    slotsUtc: [],
    byViewerDay: {},
    hosts: {},
    assign: {},
  };
  for (const start of [...free.keys()].toSorted((a, b) => a - b)) {
    const utc = `${clockIn("UTC", start)}:00Z`;
    const [date = "", time = ""] = clockIn(viewerTz, start).split("T");
    const who = free.get(start) ?? [];
    const recent = (host: Host) => host.recentBookings ?? 0;
    const fewest = who.filter((one) => recent(one) === Math.min(...who.map(recent)));
    const rank = (host: Host) => host.priority ?? 0;
    const first = fewest.filter((one) => rank(one) === Math.max(...fewest.map(rank)));
    found.slotsUtc.push(utc);
    found.byViewerDay[date] = [...(found.byViewerDay[date] ?? []), time];
    found.hosts[utc] = who.map((host) => host.id).toSorted();
    found.assign[utc] = first.map((host) => host.id).toSorted()[0] ?? "";
  }
  return found;
}
