import { pino } from "pino";

/** JSON lines in UTC. No bodies, addresses, names or cookies: callers pass ids and patterns only. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});
