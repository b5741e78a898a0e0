/// <reference lib="esnext.temporal" />

/** The sixteen Länder, by their two letters. */
export const laender = [
  "BW",
  "BY",
  "BE",
  "BB",
  "HB",
  "HH",
  "HE",
  "MV",
  "NI",
  "NW",
  "RP",
  "SL",
  "SN",
  "ST",
  "SH",
  "TH",
] as const;

export type Land = (typeof laender)[number];

/** A day of the year: a fixed one (MM-DD), days from Easter Sunday, or a way to find it. */
type When = string | number | ((year: number) => Temporal.PlainDate);

type Rule = { name: string; when: When; in: readonly Land[]; from?: number; until?: number };

const catholic: readonly Land[] = ["BW", "BY", "NW", "RP", "SL"];
const once = (anniversary: string) => `Einmaliger Feiertag (${anniversary})`;

/** The holiday laws of the Länder since 1995; holidays of single towns are not among them. */
const rules: readonly Rule[] = [
  { name: "Neujahr", when: "01-01", in: laender },
  { name: "Heilige Drei Könige", when: "01-06", in: ["BW", "BY", "ST"] },
  { name: "Internationaler Frauentag", when: "03-08", in: ["BE"], from: 2019 },
  { name: "Internationaler Frauentag", when: "03-08", in: ["MV"], from: 2023 },
  { name: "Karfreitag", when: -2, in: laender },
  { name: "Ostersonntag", when: 0, in: ["BB"] },
  { name: "Ostermontag", when: 1, in: laender },
  { name: "Tag der Arbeit", when: "05-01", in: laender },
  { name: once("75. Jahrestag 8. Mai 1945"), when: "05-08", in: ["BE"], from: 2020, until: 2020 },
  { name: once("80. Jahrestag 8. Mai 1945"), when: "05-08", in: ["BE"], from: 2025, until: 2025 },
  { name: "Christi Himmelfahrt", when: 39, in: laender },
  { name: "Pfingstsonntag", when: 49, in: ["BB"] },
  { name: "Pfingstmontag", when: 50, in: laender },
  { name: "Fronleichnam", when: 60, in: [...catholic, "HE"] },
  { name: once("75. Jahrestag 17. Juni 1953"), when: "06-17", in: ["BE"], from: 2028, until: 2028 },
  { name: "Mariä Himmelfahrt", when: "08-15", in: ["SL"] },
  { name: "Weltkindertag", when: "09-20", in: ["TH"], from: 2019 },
  { name: "Tag der Deutschen Einheit", when: "10-03", in: laender },
  { name: "Reformationstag", when: "10-31", in: ["BB", "MV", "SN", "ST", "TH"] },
  { name: "Reformationstag", when: "10-31", in: laender, from: 2017, until: 2017 },
  { name: "Reformationstag", when: "10-31", in: ["HB", "HH", "NI", "SH"], from: 2018 },
  { name: "Allerheiligen", when: "11-01", in: catholic },
  { name: "Buß- und Bettag", when: dayOfRepentance, in: ["SN"] },
  { name: "1. Weihnachtstag", when: "12-25", in: laender },
  { name: "2. Weihnachtstag", when: "12-26", in: laender },
];

export function isLand(text: string): text is Land {
  return laender.some((land) => land === text);
}

const done = new Map<string, ReadonlyMap<string, string>>();

/**
 * The public holidays of a Land in a year: name by date (YYYY-MM-DD), by rule, complete from 1995 on.
 * Days that only single municipalities keep are left out. Refuses (throws) an unknown Land.
 */
export function publicHolidays(year: number, state: Land): ReadonlyMap<string, string> {
  const key = `${state} ${year}`;
  const before = done.get(key);
  if (before !== undefined) return before;
  if (!isLand(state)) throw new RangeError(`No Land: ${String(state)}`);
  const holidays = new Map(
    rules
      .filter((rule) => rule.in.includes(state) && (rule.from ?? year) <= year)
      .filter((rule) => year <= (rule.until ?? year))
      .map((rule) => [dateIn(year, rule.when).toString(), rule.name]),
  );
  done.set(key, holidays);
  return holidays;
}

/** The name of the public holiday on a date in a Land, undefined on every other day. */
export function publicHolidayOn(date: string, state: Land): string | undefined {
  return publicHolidays(Number(date.slice(0, 4)), state).get(date);
}

/** Monday to Friday and no public holiday of the Land; 24 and 31 December are. Source: deadlines.md. */
export function isWorkingDay(date: string, state: Land): boolean {
  const weekend = Temporal.PlainDate.from(date).dayOfWeek > 5;
  return !weekend && publicHolidayOn(date, state) === undefined;
}

/** The date itself where it is a working day of the Land, otherwise the next one. */
export function nextWorkingDay(date: string, state: Land): string {
  if (isWorkingDay(date, state)) return date;
  return nextWorkingDay(Temporal.PlainDate.from(date).add({ days: 1 }).toString(), state);
}

function dateIn(year: number, when: When): Temporal.PlainDate {
  if (typeof when === "function") return when(year);
  if (typeof when === "number") return easterSunday(year).add({ days: when });
  return Temporal.PlainDate.from(`${String(year).padStart(4, "0")}-${when}`);
}

/** The Wednesday before 23 November. */
function dayOfRepentance(year: number): Temporal.PlainDate {
  const last = Temporal.PlainDate.from({ year, month: 11, day: 22 });
  return last.subtract({ days: (last.dayOfWeek + 4) % 7 });
}

/** Gregorian computus in the form of Meeus, Jones and Butcher. */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const shift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + shift + 15) % 30;
  const leap = 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - (ofCentury % 4);
  const untilSunday = (32 + leap - epact) % 7;
  const early = Math.floor((golden + 11 * epact + 22 * untilSunday) / 451);
  const days = epact + untilSunday - 7 * early + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}
