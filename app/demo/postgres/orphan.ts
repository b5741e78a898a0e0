import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { StartError } from "#app/server/start-error.ts";

/** What a running postmaster writes about itself: its process, its port and whether it takes connections. */
export interface PostmasterFile {
  pid: number;
  port: number;
  ready: boolean;
}

export function readPostmasterFile(folder: string): PostmasterFile | undefined {
  const path = join(folder, "postmaster.pid");
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, "utf8").split("\n");
  const ready = lines[7]?.trim() === "ready";
  return { pid: Number(lines[0]), port: Number(lines[3]), ready };
}

/**
 * Ends the postmaster of this folder that outlived its node process. The number in postmaster.pid is believed
 * only if that process really is a postmaster of this folder: after a reboot it may be anybody's.
 */
export async function stopOrphan(folder: string): Promise<void> {
  const left = readPostmasterFile(folder);
  if (!left || !alive(left.pid)) return;
  if (!isPostmasterOf(left.pid, folder)) return disown(folder);
  for (const [signal, patience] of [
    ["SIGINT", 8_000],
    ["SIGQUIT", 4_000],
    ["SIGKILL", 2_000],
  ] as const) {
    process.kill(left.pid, signal);
    if (await gone(left.pid, patience)) return;
  }
  throw new StartError(`The database process ${left.pid} of ${folder} does not end.`);
}

/** True once the process has ended within the time, in milliseconds. */
async function gone(pid: number, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(20))
    if (!alive(pid)) return true;
  return !alive(pid);
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

// In a container without an init process nobody collects an ended orphan; it stays listed but is gone.
function isZombie(pid: number): boolean {
  const status = `/proc/${pid}/stat`;
  return existsSync(status) && / Z /.test(readFileSync(status, "utf8"));
}

function isPostmasterOf(pid: number, folder: string): boolean {
  const words = existsSync("/proc/self/cmdline")
    ? readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").join(" ")
    : execFileSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  return words.includes(`postgres -D ${folder} `);
}

/**
 * PostgreSQL would refuse to start beside a living process of that number. It ignores its own parent, so our
 * number goes in; removing the file would also remove its check for left-over shared memory.
 */
function disown(folder: string): void {
  const path = join(folder, "postmaster.pid");
  const [, ...rest] = readFileSync(path, "utf8").split("\n");
  writeFileSync(path, [process.pid, ...rest].join("\n"));
}
