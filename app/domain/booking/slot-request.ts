import type { Land } from "#app/domain/catalogue/holidays.ts";
import type { Instant } from "#app/domain/catalogue/time/instant.ts";

// Calendar dates are YYYY-MM-DD, times of day HH:MM (an end up to 24:00), both on the host's clock.

/** Everything that decides which starts are free; the engine looks at nothing else. */
export type SlotRequest = {
  now: Instant;
  query: Query;
  /** all: every host must be free; any: one of them; single: the first host alone. */
  mode: "single" | "any" | "all";
  service: Service;
  hosts: readonly Host[];
};

export type Query = {
  /** First and last calendar day in `viewerTz`, both included. */
  from: string;
  to: string;
  viewerTz: string;
  /** Holds with this token do not block. */
  holdToken?: string;
  /** The booking that is being moved does not block and is not counted. */
  rescheduleOf?: string;
};

export type Service = {
  durationMin: number;
  intervalMin: number;
  alignToMin?: number;
  offsetMin?: number;
  bufferBeforeMin?: number;
  bufferAfterMin?: number;
  bufferCombine?: "max" | "sum";
  minNoticeMin?: number;
  maxAheadDays?: number;
  maxPerDay?: number;
};

export type Host = {
  id: string;
  tz: string;
  state?: Land;
  weekly: readonly WeeklyRange[];
  overrides?: readonly { date: string; ranges: readonly (readonly [string, string])[] }[];
  timeOff?: readonly { from: string; to: string }[];
  extraHolidays?: readonly string[];
  /** Whether public and extra holidays close the day; without a word only where a state is set. */
  holidaysBlock?: boolean;
  busy?: readonly Busy[];
  recentBookings?: number;
  priority?: number;
};

export type WeeklyRange = { days: readonly number[]; start: string; end: string };

export type Busy = Booking | External | Hold;

type Interval = { start: Instant; end: Instant };
type Buffers = { bufferBeforeMin?: number; bufferAfterMin?: number };

/** Blocks and is counted while confirmed (so without a status) or pending. */
export type Booking = Interval & Buffers & { kind: "booking"; id?: string; status?: string };
export type External = Interval & { kind: "external" };
export type Hold = Interval & Buffers & { kind: "hold"; expiresAt: Instant; token?: string };
