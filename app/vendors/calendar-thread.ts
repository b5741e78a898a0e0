// A thread of its own: a hostile rule keeps it busy for ever, and it can be ended from outside.
import { parentPort, workerData } from "node:worker_threads";
import { busyStretches, Refused, type Window } from "./calendar-events.ts";
import type { CalendarReading } from "./calendar-file.ts";

const { text, window } = workerData as { text: string; window: Window };

function reading(): CalendarReading {
  try {
    return { ok: true, ...busyStretches(text, window) };
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.reason : "broken" };
  }
}

parentPort?.postMessage(reading(), []);
