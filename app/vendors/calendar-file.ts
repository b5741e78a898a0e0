import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import type { Refusal, Stretch, Window } from "./calendar-events.ts";

export type { Stretch, Window } from "./calendar-events.ts";

export type CalendarReading =
  | { ok: true; stretches: Stretch[]; unreadable: number }
  | { ok: false; reason: Refusal | "too-large" | "too-slow" | "busy" };

/** Of a file, in bytes. */
export const largestCalendar = 2_097_152;

const longest = { waiting: 20, milliseconds: 5_000, megabytes: 160 };

let waiting = 0;
let before: Promise<unknown> = Promise.resolve();

/**
 * Reads a calendar file (RFC 5545) in a thread of its own, one after another: when somebody is busy within the window.
 * Refuses files above 2 MB, what takes longer than 5 s (`patience`, in milliseconds) or more than 160 MB, and the
 * twenty-first that waits.
 */
export async function readCalendarFile(
  bytes: Uint8Array,
  window: Window,
  patience = longest.milliseconds,
): Promise<CalendarReading> {
  if (bytes.length > largestCalendar) return { ok: false, reason: "too-large" };
  const text = textOf(bytes);
  if (text === undefined) return { ok: false, reason: "broken" };
  if (waiting >= longest.waiting) return { ok: false, reason: "busy" };
  waiting += 1;
  const reading = before.then(() => readInThread(text, window, patience));
  before = reading.finally(() => (waiting -= 1));
  return reading;
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

async function readInThread(
  text: string,
  window: Window,
  patience: number,
): Promise<CalendarReading> {
  const { promise, resolve: settle } = Promise.withResolvers<CalendarReading>();
  const thread = new Worker(resolve("app/vendors/calendar-thread.ts"), {
    workerData: { text, window },
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: longest.megabytes, maxYoungGenerationSizeMb: 16 },
  });
  const clock = setTimeout(() => settle({ ok: false, reason: "too-slow" }), patience);
  thread.on("message", settle);
  // Out of memory, or out of stack: the thread is gone and nothing else.
  thread.on("error", () => settle({ ok: false, reason: "too-many" }));
  thread.on("exit", () => settle({ ok: false, reason: "broken" }));
  const reading = await promise;
  clearTimeout(clock);
  await thread.terminate();
  return reading;
}
