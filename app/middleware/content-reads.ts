import { log } from "#app/log.ts";

const reads = new Map<string, { method: string; pattern: string; status: number; times: number }>();
let timer: NodeJS.Timeout | undefined;

/** Counts a content page that was answered from memory: the log tells how often by the minute, not each time. */
export function countRead(method: string, pattern: string, status: number): void {
  const key = `${status}${method}${pattern}`;
  const known = reads.get(key);
  if (known) known.times += 1;
  else reads.set(key, { method, pattern, status, times: 1 });
  timer ??= setTimeout(tellReads, 60_000).unref();
}

/** Writes what was counted since the last time into the log. */
export function tellReads(): void {
  clearTimeout(timer);
  timer = undefined;
  for (const read of reads.values()) log.info(read, "content pages read");
  reads.clear();
}
