import type { Land } from "#app/domain/catalogue/holidays.ts";
import type { Instant } from "#app/domain/catalogue/time/instant.ts";

// Calendar dates are YYYY-MM-DD, times of day HH:MM (an end up to 24:00), both on the host's clock.

/** May be left out, also as a column of the database leaves it: the contract's default counts. */
type Optional<T> = T | null | undefined;

/** Everything that decides which starts are free; the engine looks at nothing else. */
export type SlotRequest = {
  now: Instant;
  query: Query;
  /** all: every host must be free; any: one of them; single: the first host alone. */
  mode: "single" | "any" | "all";
  service: Service;
  hosts: readonly Host[];
  /** What single hosts ask instead, by id: buffers, notice, horizon, daily limit. Duration and grid are everybody's. */
  own?: ReadonlyMap<string, OwnTerms> | undefined;
};

export type OwnTerms = Pick<
  Service,
  "bufferBeforeMin" | "bufferAfterMin" | "minNoticeMin" | "maxAheadDays" | "maxPerDay"
>;

export type Query = {
  /** First and last calendar day in `viewerTz`, both included. */
  from: string;
  to: string;
  viewerTz: string;
  /** Holds with this token do not block. */
  holdToken?: Optional<string>;
  /** The booking that is being moved does not block and is not counted. */
  rescheduleOf?: Optional<string>;
};

export type Service = {
  durationMin: number;
  intervalMin: number;
  alignToMin?: Optional<number>;
  offsetMin?: Optional<number>;
  bufferBeforeMin?: Optional<number>;
  bufferAfterMin?: Optional<number>;
  bufferCombine?: Optional<"max" | "sum">;
  minNoticeMin?: Optional<number>;
  maxAheadDays?: Optional<number>;
  maxPerDay?: Optional<number>;
};

export type Host = {
  id: string;
  tz: string;
  state?: Optional<Land>;
  weekly?: Optional<readonly WeeklyRange[]>;
  overrides?: Optional<readonly Override[]>;
  timeOff?: Optional<readonly { from: string; to: string }[]>;
  extraHolidays?: Optional<readonly string[]>;
  /** Whether public and extra holidays close the day; without a word only where a state is set. */
  holidaysBlock?: Optional<boolean>;
  busy?: Optional<readonly Busy[]>;
  recentBookings?: Optional<number>;
  priority?: Optional<number>;
};

/** Replaces the weekly hours of a date; without ranges it is closed. */
export type Override = { date: string; ranges?: Optional<readonly (readonly [string, string])[]> };

export type WeeklyRange = { days: readonly number[]; start: string; end: string };

export type Busy = Booking | External | Hold;

type Interval = { start: Instant; end: Instant };
export type Buffers = { bufferBeforeMin?: Optional<number>; bufferAfterMin?: Optional<number> };

/** Blocks and is counted while confirmed (so without a status) or pending. */
export type Booking = Interval &
  Buffers & { kind: "booking"; id?: Optional<string>; status?: Optional<string> };
export type External = Interval & { kind: "external" };
export type Hold = Interval &
  Buffers & { kind: "hold"; expiresAt: Instant; token?: Optional<string> };
