import { freeSlots } from "#app/domain/booking/free-slots.ts";
import type { Busy, Host, SlotRequest } from "#app/domain/booking/slot-request.ts";

const now = "2027-01-11T07:00:00Z";
const quarter = 15 * 60_000;

/** Five consultants, four weeks, each with so many busy times as a calendar file writes them. */
function request(entries: number): SlotRequest {
  let seed = 7;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const utc = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
  const busy = (): Busy[] =>
    Array.from({ length: entries }, () => {
      const start = Date.parse(now) + Math.floor(random() * 28 * 96) * quarter;
      const end = start + Math.ceil(random() * 3) * quarter;
      return { kind: "external", start: utc(start), end: utc(end) };
    });
  const hosts: Host[] = Array.from({ length: 5 }, (_, at) => ({
    id: `consultant-${at}`,
    tz: "Europe/Berlin",
    state: "BY",
    weekly: [
      { days: [1, 2, 3, 4, 5], start: "08:00", end: "12:00" },
      { days: [1, 2, 3, 4, 5], start: "13:00", end: "18:00" },
    ],
    busy: busy(),
  }));
  const query = { from: "2027-01-11", to: "2027-02-07", viewerTz: "Europe/Berlin" };
  const service = {
    durationMin: 30,
    intervalMin: 30,
    bufferAfterMin: 15,
    minNoticeMin: 1440,
    maxAheadDays: 42,
    maxPerDay: 6,
  };
  return { now, query, mode: "any", service, hosts };
}

/** Half of the runs take at most so many milliseconds. */
function median(asked: SlotRequest): number {
  const times = Array.from({ length: 300 }, () => {
    const began = performance.now();
    freeSlots(asked);
    return performance.now() - began;
  });
  return times.slice(100).toSorted((one, other) => one - other)[100] ?? 0;
}

/** Four weeks of times of five consultants, with 300 busy times each and with ten times as many. */
export function slotTimes(): { few: number; many: number } {
  // A server that has run for a while has compiled this: a process that has just begun takes twice as long.
  for (const entries of [300, 3_000]) median(request(entries));
  return { few: median(request(300)), many: median(request(3_000)) };
}
