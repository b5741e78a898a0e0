import type { Locale } from "./locale.ts";

const tag = { de: "de-DE", en: "en-GB" } as const;

const days = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
const shortDays = { weekday: "long", day: "numeric", month: "short" } as const;
const clocks = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const zones = { timeZoneName: "longGeneric" } as const;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(
  locale: Locale,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = [locale, timeZone, ...Object.entries(options)].join(" ");
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tag[locale], { ...options, timeZone });
  formats.set(key, known);
  return known;
}

/** Mittwoch, 25. November 2026 / Wednesday, 25 November 2026. */
export const dayInWords = (at: Date, locale: Locale, zone: string): string =>
  format(locale, zone, days)
    .format(at)
    .replace(/^(\w+) /, "$1, ");

const hour = 3_600_000;
const marks = {
  de: { first: " (Sommerzeit)", second: " (Winterzeit)" },
  en: { first: " (summer time)", second: " (winter time)" },
} as const;

/** Which of two hours with the same name is meant, on the night the clocks go back; nothing on all others. */
function whichHour(at: Date, locale: Locale, zone: string): string {
  const clock = format(locale, zone, clocks);
  const shows = (time: number) => clock.format(time);
  const [time, shown] = [at.getTime(), shows(at.getTime())];
  if (shows(time + hour) === shown) return marks[locale].first;
  return shows(time - hour) === shown ? marks[locale].second : "";
}

/** 10:30 Uhr / 10:30. */
export const clockInWords = (at: Date, locale: Locale, zone: string): string =>
  format(locale, zone, clocks).format(at) +
  (locale === "de" ? "\u00a0Uhr" : "") +
  whichHour(at, locale, zone);

/** Mittwoch, 25. Nov. / Wednesday, 25 Nov: where the year stands above it. */
export const shortDayInWords = (at: Date, locale: Locale, zone: string): string =>
  format(locale, zone, shortDays)
    .format(at)
    .replace(/^(\w+) /, "$1, ");

/** Mittwoch, 25. November 2026, 10:30 Uhr: as it is read out. */
export const momentInWords = (at: Date, locale: Locale, zone: string): string =>
  `${dayInWords(at, locale, zone)}, ${clockInWords(at, locale, zone)}`;

/** 10:30 bis 11:00 Uhr / 10:30 to 11:00. */
export const spanInWords = (from: Date, to: Date, locale: Locale, zone: string): string =>
  `${format(locale, zone, clocks).format(from)}${whichHour(from, locale, zone)} ${locale === "de" ? "bis" : "to"} ${clockInWords(to, locale, zone)}`;

/** Mitteleuropäische Zeit (Berlin): the same words in summer and in winter. */
export function zoneInWords(zone: string, locale: Locale): string {
  const parts = format(locale, zone, zones).formatToParts(Date.now());
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
  return `${name} (${zone.split("/").at(-1)?.replaceAll("_", " ")})`;
}

/** UTC+01:00, as it is now: to find one's zone in a list. */
export function offsetInWords(zone: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longOffset" });
  const name = parts.formatToParts(Date.now()).find(({ type }) => type === "timeZoneName")?.value;
  return (name ?? "GMT").replace(/^GMT$/, "GMT+00:00").replace("GMT", "UTC");
}
