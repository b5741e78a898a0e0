import { laender, type Land } from "#app/domain/catalogue/holidays.ts";
import table from "#tests/domain/catalogue/holidays-de.json" with { type: "json" };

// The contract's own table and plain arithmetic in UTC: nothing of the product is asked here.
const years: Record<string, Record<string, Record<string, string>>> = table;

export const lands: readonly Land[] = laender;

export const add = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Every day of the table. */
export const days: readonly string[] = Array.from({ length: 1096 }, (_, n) => add("2026-01-01", n));

export const isFree = (day: string, land: Land): boolean =>
  [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()) ||
  years[day.slice(0, 4)]?.[land]?.[day] !== undefined;

/** The day, or the first later one that is free in no way; undefined where the table ends before it. */
export const workingFrom = (day: string, land: Land): string | undefined =>
  day > "2028-12-29" ? undefined : isFree(day, land) ? workingFrom(add(day, 1), land) : day;

export function later(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}
