import { z } from "zod";
import type { Availability } from "#app/domain/booking/availability.server.ts";
import {
  datesIn,
  isFault,
  overridesIn,
  periodsIn,
  type Range,
  rangesIn,
  rangesInWords,
} from "#app/domain/booking/hours-in-words.ts";
import { isZone } from "#app/domain/booking/zones.ts";
import { laender } from "#app/domain/catalogue/holidays.ts";
import type { FieldErrors, Typed } from "../form.ts";

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

const hours = z
  .string()
  .max(200, "tooLong")
  .optional()
  .transform((text, context) => {
    const ranges = rangesIn(text ?? "");
    if (typeof ranges !== "string") return ranges;
    context.addIssue(ranges);
    return z.NEVER;
  });

/** Lines that mean something; the number of a line that does not is told. */
const lines = <T extends object>(read: (text: string) => T | { line: number; fault: string }) =>
  z
    .string()
    .max(8000, "tooLong")
    .optional()
    .transform((text, context) => {
      const found = read((text ?? "").replace(/\r\n?/g, "\n"));
      if (!isFault(found)) return found as T;
      context.addIssue(`${found.fault}Line:${found.line}`);
      return z.NEVER;
    });

const count = (least: number, most: number) =>
  z
    .string("number")
    .regex(/^\d{1,5}$/, "number")
    .transform(Number)
    .refine((number) => number >= least && number <= most, "number");

const days = {
  day1: hours,
  day2: hours,
  day3: hours,
  day4: hours,
  day5: hours,
  day6: hours,
  day7: hours,
};

export const hoursShape = {
  person: z.uuid(),
  ...days,
  overrides: lines<Record<string, Range[]>>(overridesIn),
  timeOff: lines<{ from: string; to: string }[]>(periodsIn),
  extraHolidays: lines<string[]>(datesIn),
  timeZone: z.string("zone").refine(isZone, "zone"),
  land: z.union([z.literal(""), z.enum(laender)], "land"),
  bufferBeforeMin: count(0, 240),
  bufferAfterMin: count(0, 240),
  noticeHours: count(0, 720),
  maxAheadDays: count(1, 365),
  maxPerDay: count(1, 50),
  priority: count(0, 100),
  deputy: z.union([z.literal(""), z.uuid()], "deputy"),
  videoRoom: z
    .string()
    .trim()
    .max(300, "tooLong")
    .refine(
      (text) => text === "" || (URL.parse(text)?.protocol === "https:" && !/\s/.test(text)),
      "room",
    ),
};

export const hoursFields = Object.keys(hoursShape).filter((name) => name !== "person");

export type ReadHours = z.output<z.ZodObject<typeof hoursShape>>;

/** The read form in the words of the domain. */
export function availabilityOf(read: ReadHours): Availability {
  const { noticeHours, deputy, videoRoom, land, person: _, ...rest } = read;
  const { day1, day2, day3, day4, day5, day6, day7, ...plain } = rest;
  const week: Range[][] = [day1, day2, day3, day4, day5, day6, day7];
  return {
    ...plain,
    weekly: week.flatMap((ranges, at) =>
      ranges.map(([start, end]) => ({ days: [at + 1], start, end })),
    ),
    land: land || null,
    minNoticeMin: noticeHours * 60,
    deputyId: deputy || null,
    videoRoom: videoRoom || null,
  };
}

const usual = {
  timeZone: "Europe/Berlin",
  bufferBeforeMin: "0",
  bufferAfterMin: "15",
  noticeHours: "24",
  maxAheadDays: "42",
  maxPerDay: "6",
  priority: "0",
};

/** A calendar as its form shows it; one that is not there yet begins with what is usual. */
export function typedOf(calendar: Availability | undefined): Typed {
  if (!calendar) return usual;
  const { weekly, overrides, timeOff, extraHolidays, minNoticeMin, deputyId, ...plain } = calendar;
  const ofDay = (day: number) =>
    rangesInWords(
      weekly
        .filter(({ days: on }) => on.includes(day))
        .map(({ start, end }) => [start, end] as const),
    );
  return {
    ...Object.fromEntries(weekdays.map((day) => [`day${day}`, ofDay(day)])),
    overrides: Object.entries(overrides)
      .map(([date, ranges]) => `${date}: ${rangesInWords(ranges)}`.trim())
      .join("\n"),
    timeOff: timeOff.map(({ from, to }) => (from === to ? from : `${from} – ${to}`)).join("\n"),
    extraHolidays: extraHolidays.join("\n"),
    timeZone: plain.timeZone,
    land: plain.land ?? "",
    bufferBeforeMin: String(plain.bufferBeforeMin),
    bufferAfterMin: String(plain.bufferAfterMin),
    noticeHours: String(Math.round(minNoticeMin / 60)),
    maxAheadDays: String(plain.maxAheadDays),
    maxPerDay: String(plain.maxPerDay),
    priority: String(plain.priority),
    deputy: deputyId ?? "",
    videoRoom: plain.videoRoom ?? "",
  };
}

/** „dateLine:3“ as the key of its words and the number of the line. */
export function lineOf(error: string): { key: string; line: number } {
  const [key = "", line = "0"] = error.split(":");
  return { key, line: Number(line) };
}

export type HoursErrors = FieldErrors;

export const laenderToChoose = laender;
