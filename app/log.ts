import { pino } from "pino";

/** Written beside the work, so that a request does not wait for the disk; what is left is written at the end. */
const destination = pino.destination({ dest: 1, sync: false });

/** JSON lines in UTC. No bodies, addresses, names or cookies: callers pass ids and patterns only. */
export const log = pino(
  {
    level: process.env.LOG_LEVEL ?? "info",
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  },
  destination,
);
