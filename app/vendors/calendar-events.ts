import ICAL from "ical.js";
import { Calendar, instantIn, wallOf } from "./calendar-zones.ts";

/** Half open, in milliseconds. */
export interface Stretch {
  start: number;
  end: number;
}

export interface Window {
  /** IANA name: what a file writes without a zone, whole days above all, is meant in it. */
  zone: string;
  from: number;
  until: number;
}

export type Refusal = "broken" | "no-calendar" | "too-many";

export class Refused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

/** Steps of all rules of a file together, and stretches that are left of them. */
const most = { steps: 100_000, stretches: 5_000 };

/**
 * When a calendar file says that somebody is busy within a window, merged and in order; no titles, no names. Cancelled
 * and transparent events take no time. `unreadable` counts the events that nobody can read. Refuses (throws Refused) what
 * is no calendar, and files whose rules take more than 100,000 steps or leave more than 5,000 stretches.
 * Source: RFC 5545, 3.6.1, 3.6.4, 3.8.2.7, 3.8.4.4, 3.8.5.
 */
export function busyStretches(text: string, window: Window) {
  const found: Stretch[] = [];
  let steps = 0;
  let unreadable = 0;
  const step = () => {
    steps += 1;
    if (steps > most.steps) throw new Refused("too-many");
  };
  const attempt = (read: () => Iterable<Stretch>) => {
    try {
      for (const { start, end } of read()) {
        const cut = { start: Math.max(start, window.from), end: Math.min(end, window.until) };
        if (cut.start < cut.end) found.push(cut);
        step();
      }
    } catch (error) {
      if (error instanceof Refused) throw error;
      unreadable += 1;
    }
  };
  for (const calendar of calendarsIn(text)) {
    const events = Map.groupBy(
      calendar.getAllSubcomponents("vevent"),
      (event) => event.getFirstPropertyValue("uid") ?? event,
    );
    for (const series of events.values()) attempt(() => stretchesOf(series, window, step));
    for (const busy of calendar.getAllSubcomponents("vfreebusy"))
      attempt(() => statedStretches(busy, window));
  }
  const stretches = merged(found);
  if (stretches.length > most.stretches) throw new Refused("too-many");
  return { stretches, unreadable };
}

function calendarsIn(text: string): Calendar[] {
  let parsed: unknown[];
  try {
    parsed = ICAL.parse(text) as unknown[];
  } catch {
    throw new Refused("broken");
  }
  const roots = typeof parsed[0] === "string" ? [parsed] : (parsed as unknown[][]);
  const calendars = roots
    .map((root) => new Calendar(root as never))
    .filter(({ name }) => name === "vcalendar");
  if (calendars.length === 0) throw new Refused("no-calendar");
  return calendars;
}

/** An event with what was changed about single days of it (RECURRENCE-ID). */
function* stretchesOf(series: readonly ICAL.Component[], window: Window, step: () => void) {
  const [changes, events] = [true, false].map((isChange) =>
    series.filter((event) => event.hasProperty("recurrence-id") === isChange),
  ) as [ICAL.Component[], ICAL.Component[]];
  const replaced = new Map(
    changes.map((event) => [instantOf(timeOf(event, "recurrence-id"), window.zone), event]),
  );
  for (const event of changes)
    if (isBusy(event)) yield stretchFrom(event, timeOf(event, "dtstart"), window);
  const onwards = [...replaced]
    .filter(([, event]) => event.getFirstProperty("recurrence-id")?.getFirstParameter("range"))
    .toSorted(([one], [other]) => other - one);
  for (const event of events) {
    const without = exceptionsOf(event, window);
    for (const start of startsOf(event, window, step)) {
      const at = instantOf(start, window.zone);
      if (replaced.has(at) || without.has(at) || without.has(dayOf(start))) continue;
      const [, changed] = onwards.find(([from]) => from <= at) ?? [];
      if (!isBusy(changed ?? event)) continue;
      if (changed) {
        const shift = wallOf(timeOf(changed, "dtstart")) - wallOf(timeOf(changed, "recurrence-id"));
        start.adjust(0, 0, 0, shift / 1000);
      }
      yield stretchFrom(changed ?? event, start, window);
    }
  }
}

function isBusy(event: ICAL.Component): boolean {
  const says = (name: string) => String(event.getFirstPropertyValue(name) ?? "").toUpperCase();
  return says("transp") !== "TRANSPARENT" && says("status") !== "CANCELLED";
}

function timeOf(event: ICAL.Component, name: string): ICAL.Time {
  const value = event.getFirstPropertyValue(name);
  if (!(value instanceof ICAL.Time)) throw new RangeError(`No ${name}`);
  return value;
}

const everyTime = (event: ICAL.Component, name: string): ICAL.Time[] =>
  event
    .getAllProperties(name)
    .flatMap((property) => property.getValues())
    .map((value) => (value instanceof ICAL.Period ? value.start : value) as ICAL.Time);

const dayOf = (time: ICAL.Time): string => time.toString().slice(0, 10);

/** Instants that are left out; whole days where a file names days. */
function exceptionsOf(event: ICAL.Component, { zone }: Window): Set<number | string> {
  return new Set(
    everyTime(event, "exdate").map((time) => (time.isDate ? dayOf(time) : instantOf(time, zone))),
  );
}

const aDay = 86_400_000;

/** Every start up to the end of the window; each rule counts from the first start. */
function* startsOf(event: ICAL.Component, { until }: Window, step: () => void) {
  const first = timeOf(event, "dtstart");
  const rules = event.getAllProperties("rrule");
  if (rules.length === 0) yield first.clone();
  for (const rule of rules.map((one) => one.getFirstValue() as ICAL.Recur)) {
    const starts = rule.iterator(first);
    for (let start = starts.next(); start; start = starts.next()) {
      step();
      if (wallOf(start) > until + aDay) break;
      if (exists(start, rule, first)) yield start.clone();
    }
  }
  for (const start of everyTime(event, "rdate")) yield start.clone();
}

/** The library makes the first of March of a 29 February that a year does not have; RFC 5545 (3.3.10) makes nothing of it. */
function exists(start: ICAL.Time, { freq, parts }: ICAL.Recur, first: ICAL.Time): boolean {
  const months = parts.BYMONTH;
  if (months && !months.includes(start.month)) return false;
  const isByDate = !parts.BYDAY && !parts.BYMONTHDAY && !parts.BYYEARDAY && !parts.BYWEEKNO;
  return !isByDate || !["YEARLY", "MONTHLY"].includes(freq) || start.day === first.day;
}

/** Where an end is given, its distance from the start is exact; days of a duration are days of the calendar (3.8.5.3). */
function stretchFrom(event: ICAL.Component, from: ICAL.Time, { zone }: Window): Stretch {
  const start = instantOf(from, zone);
  const last = event.getFirstPropertyValue("dtend");
  if (last instanceof ICAL.Time && !from.isDate)
    return {
      start,
      end: start + instantOf(last, zone) - instantOf(timeOf(event, "dtstart"), zone),
    };
  const duration = event.getFirstPropertyValue("duration");
  const end = from.clone();
  if (last instanceof ICAL.Time) {
    end.adjust(Math.round((wallOf(last) - wallOf(timeOf(event, "dtstart"))) / aDay), 0, 0, 0);
    return { start, end: instantOf(end, zone) };
  }
  if (!(duration instanceof ICAL.Duration)) {
    end.adjust(from.isDate ? 1 : 0, 0, 0, 0);
    return { start, end: instantOf(end, zone) };
  }
  if (duration.isNegative) return { start, end: start };
  end.adjust(duration.weeks * 7 + duration.days, 0, 0, 0);
  const rest = (duration.hours * 60 + duration.minutes) * 60 + duration.seconds;
  return { start, end: instantOf(end, zone) + rest * 1000 };
}

function* statedStretches(busy: ICAL.Component, { zone }: Window) {
  for (const property of busy.getAllProperties("freebusy")) {
    if (property.getParameter("fbtype")?.toString().toUpperCase() === "FREE") continue;
    for (const period of property.getValues() as ICAL.Period[])
      yield { start: instantOf(period.start, zone), end: instantOf(period.getEnd(), zone) };
  }
}

function instantOf(time: ICAL.Time, own: string): number {
  const wall = wallOf(time);
  if (time.isDate || time.zone === ICAL.Timezone.localTimezone) return instantIn(own, wall);
  return wall - time.utcOffset() * 1000;
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last === undefined || last.end < start) whole.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return whole;
}
