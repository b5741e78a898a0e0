import { setTimeout as wait } from "node:timers/promises";
import { logError } from "./log-error.ts";
import { StartError } from "./start-error.ts";

/** In which order a process ends, and how many milliseconds each step gets. Together they stay below 20 s. */
const stages = {
  requests: 10_500,
  worker: 3_500,
  connections: 1_500,
  mailbox: 500,
  database: 3_000,
} as const;

type Act = () => Promise<void> | void;

export interface Life {
  /** Aborts when the process is asked to end: a start in progress gives up. */
  signal: AbortSignal;
  onStop(stage: keyof typeof stages, act: Act): void;
}

const echo = 1_000;

/** Starts the process's work and ends it in order: on a signal, on an error of the start or on a bug. */
export function live(start: (life: Life) => Promise<void>): void {
  const ending = new AbortController();
  const acts: { stage: keyof typeof stages; act: Act }[] = [];
  let began = 0;

  const stop = async (code: number) => {
    if (began > 0) return;
    began = Date.now();
    ending.abort();
    setTimeout(() => process.exit(1), 19_500).unref();
    // What the start is about to open must be open before it can be closed.
    await starting;
    for (const [stage, patience] of Object.entries(stages))
      for (const one of acts) if (one.stage === stage) await attempt(patience, one.act);
    process.exit(code);
  };
  const onSignal = () => {
    // npm hands on the Ctrl-C that the terminal has already sent us: only a later one means "at once".
    if (began > 0 && Date.now() - began > echo) process.exit(130);
    void stop(0);
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, onSignal);
  process.on("unhandledRejection", (error) => logError("unhandled rejection", error));
  process.on("uncaughtException", (error) => {
    logError("uncaught exception", error);
    void stop(1);
  });
  // A closed terminal or pipe must not end the product.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

  const starting = start({
    signal: ending.signal,
    onStop: (stage, act) => void acts.push({ stage, act }),
  }).catch((error: unknown) => {
    if (ending.signal.aborted) return;
    if (error instanceof StartError) process.stderr.write(`${error.message}\n`);
    else logError("start failed", error);
    void stop(1);
  });
}

async function attempt(patience: number, act: Act): Promise<void> {
  try {
    await Promise.race([act(), wait(patience, undefined, { ref: false })]);
  } catch (error) {
    logError("stop failed", error);
  }
}
