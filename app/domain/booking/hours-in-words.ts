import { dateOf, midnightOf, minutesOf } from "#app/domain/catalogue/time/wall-clock.ts";

export type Range = readonly [start: string, end: string];

/** A line that could not be read: its number from 1, and what is wrong. */
export interface LineFault {
  line: number;
  fault: "time" | "order" | "date";
}

/** „09:00–12:00, 13:00–16:30“ as ranges; what lies between is a break. A fault for anything else. */
export function rangesIn(text: string): Range[] | "time" | "order" {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const ranges: Range[] = [];
  for (const part of parts.filter(Boolean)) {
    const [, start, end] =
      /^(\d{1,2}[:.]\d\d)\s*(?:–|—|-|bis|to)\s*(\d{1,2}[:.]\d\d)$/.exec(part) ?? [];
    if (!start || !end) return "time";
    const range: Range = [clock(start), clock(end)];
    if (!range.every(isClock)) return "time";
    if (minutesOf(range[0]) >= minutesOf(range[1])) return "order";
    ranges.push(range);
  }
  return ranges;
}

const clock = (text: string) => text.replace(".", ":").padStart(5, "0");

function isClock(text: string): boolean {
  try {
    return minutesOf(text) >= 0;
  } catch {
    return false;
  }
}

export const rangesInWords = (ranges: readonly Range[]): string =>
  ranges.map(([start, end]) => `${start}–${end}`).join(", ");

/** 24.12.2026 or 2026-12-24 as YYYY-MM-DD; undefined for anything that is no date. */
export function dateIn(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim()) ?? [];
  const date =
    year && month && day
      ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
      : text.trim();
  try {
    return dateOf(midnightOf(date));
  } catch {
    return undefined;
  }
}

const lines = (text: string) =>
  text
    .split("\n")
    .flatMap((line, at) => (line.trim() === "" ? [] : [{ text: line.trim(), line: at + 1 }]));

/** One day per line. */
export function datesIn(text: string): string[] | LineFault {
  const dates: string[] = [];
  for (const one of lines(text)) {
    const date = dateIn(one.text);
    if (!date) return { line: one.line, fault: "date" };
    dates.push(date);
  }
  return dates;
}

/** One day or „21.12.2026–31.12.2026“ per line, both days included. */
export function periodsIn(text: string): { from: string; to: string }[] | LineFault {
  const periods: { from: string; to: string }[] = [];
  for (const one of lines(text)) {
    const [first = "", last = first] = one.text.split(/\s*(?:–|—| - | bis | to )\s*/);
    const [from, to] = [dateIn(first), dateIn(last)];
    if (!from || !to) return { line: one.line, fault: "date" };
    if (from > to) return { line: one.line, fault: "order" };
    periods.push({ from, to });
  }
  return periods;
}

/** „24.12.2026: 10:00–12:00“ per line; without times the day is closed. */
export function overridesIn(text: string): Record<string, Range[]> | LineFault {
  const overrides: Record<string, Range[]> = {};
  for (const one of lines(text)) {
    const [day = "", ...rest] = one.text.split(/:\s+|:$|\s+/);
    const date = dateIn(day);
    if (!date) return { line: one.line, fault: "date" };
    const ranges = rangesIn(rest.join(" ").replace(/^(geschlossen|closed)$/i, ""));
    if (typeof ranges === "string") return { line: one.line, fault: ranges };
    overrides[date] = [...(overrides[date] ?? []), ...ranges];
  }
  return overrides;
}

export const isFault = (read: object): read is LineFault => "fault" in read;
