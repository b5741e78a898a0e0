import { z } from "zod";
import { consultationZone } from "#app/domain/booking/consultation.ts";
import { type FreeTimes, freeTimes } from "#app/domain/booking/free-times.server.ts";
import { isZone, zonesToChoose } from "#app/domain/booking/zones.ts";
import { clockInWords, dayInWords, offsetInWords, zoneInWords } from "#app/i18n/full-date.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Time } from "#app/ui/times.tsx";
import type { Typed } from "../form.ts";
import { askedFor } from "./booking-form.ts";

/** The free times in words, with what else could be asked for. */
export interface TimesView {
  zone: string;
  zones: { value: string; label: string }[];
  consultants: { value: string; label: string }[];
  /** The few times written out above the days: free instead of a lost one, chosen before, or simply the next. */
  first: { kind: "alternatives" | "next"; times: Time[] };
  days: Time[][];
  earlier: string | undefined;
  later: string | undefined;
  shown: string;
  isEmpty: boolean;
}

/** A zone that nobody knows counts as none. */
export const zoneIn = (typed: Typed): string =>
  typed.zone && isZone(typed.zone) ? typed.zone : consultationZone;

/** The times for what was typed; a name that cannot be booked (any more) counts as nobody in particular. */
export async function timesView(
  locale: Locale,
  typed: Typed,
  alternatives: readonly string[] | undefined,
): Promise<TimesView> {
  const zone = zoneIn(typed);
  const wanted = {
    zone,
    from: typed.show ?? typed.shown,
    wish: typed.time,
    holdToken: keyIn(typed),
  };
  const free = await freeTimes({ ...wanted, with: askedFor(typed) });
  return inWords(locale, free, alternatives);
}

export const keyIn = (typed: Typed): string | undefined => z.uuid().safeParse(typed.key).data;

export function inWords(
  locale: Locale,
  free: FreeTimes,
  alternatives?: readonly string[],
): TimesView {
  const next = [...new Set([free.next, free.wish].flatMap((start) => start ?? []))].toSorted();
  const first = alternatives ?? next;
  const toTime = (start: string) => timeOf(start, locale, free.zone);
  const rest = free.days.map(({ starts }) => starts.filter((start) => !first.includes(start)));
  return {
    zone: free.zone,
    zones: zonesWith(free.zone, locale),
    consultants: free.consultants.map(({ id: value, name: label }) => ({ value, label })),
    first: { kind: alternatives ? "alternatives" : "next", times: first.map(toTime) },
    days: rest.filter((starts) => starts.length > 0).map((starts) => starts.map(toTime)),
    earlier: free.earlier,
    later: free.later,
    shown: free.from ?? "",
    isEmpty: free.next === undefined && first.length === 0,
  };
}

type Option = { value: string; label: string };
let written: { hour: number; zones: Record<Locale, Option[]> } | undefined;

/** The zones in words. Writing them takes longer than everything else of the page, and their offsets change by the hour at most. */
function zonesWith(own: string, locale: Locale): Option[] {
  const hour = Math.floor(Date.now() / 3_600_000);
  const all = (language: Locale) => zonesToChoose.map((zone) => zoneOption(zone, language));
  if (written?.hour !== hour) written = { hour, zones: { de: all("de"), en: all("en") } };
  const zones = written.zones[locale];
  return zones.some(({ value }) => value === own) ? zones : [zoneOption(own, locale), ...zones];
}

const zoneOption = (value: string, locale: Locale): Option => ({
  value,
  label: `${offsetInWords(value)} ${zoneInWords(value, locale)}`,
});

function timeOf(start: string, locale: Locale, zone: string): Time {
  const at = new Date(start);
  const [weekday = "", date = ""] = dayInWords(at, locale, zone).split(", ");
  const words = /^(\d\d:\d\d)(\u00a0Uhr)?(.*)$/.exec(clockInWords(at, locale, zone)) ?? [];
  const [, clock = "", unit = "", mark = ""] = words;
  return { value: start, weekday, date, clock, unit, mark };
}
