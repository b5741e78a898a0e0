import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { StartError } from "#app/server/start-error.ts";
import type { Account } from "./account.ts";
import { toolEnvironment, type Binaries } from "./binaries.ts";
import { readPostmasterFile, stopOrphan } from "./orphan.ts";

export interface Postmaster {
  port: number;
  stop(): Promise<void>;
}

const always = { listen_addresses: "127.0.0.1", unix_socket_directories: "", timezone: "UTC" };
const throwawaySettings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Starts PostgreSQL on a free loopback port, or on the given one, and waits until it takes connections. */
export async function startPostmaster(options: {
  folder: string;
  binaries: Binaries;
  account: Account;
  throwaway: boolean;
  port?: number | undefined;
}): Promise<Postmaster> {
  const { folder, throwaway } = options;
  const log = join(folder, "..", "postgres.log");
  const settings = { ...always, ...(throwaway ? throwawaySettings : {}) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // A port can be taken between looking and binding; an orphan may show only now, its processes may still be ending.
  for (const patience of [200, 500, 1_000, 2_000, 4_000, 0]) {
    await stopOrphan(folder);
    const port = options.port ?? (await freePort());
    const child = launch(options, ["-D", folder, "-p", String(port), ...flags], log);
    if (await ready(child, folder)) return { port, stop: () => stop(child) };
    if (patience === 0) break;
    await wait(patience);
  }
  throw new StartError(`PostgreSQL does not start. ${log} says:\n${tail(log)}`);
}

function launch(
  options: { folder: string; binaries: Binaries; account: Account },
  args: string[],
  log: string,
): ChildProcess {
  const output = openSync(log, "w");
  try {
    // Its own session: Ctrl-C in the terminal must reach the web process alone, which stops the database last.
    const child = spawn(options.binaries.postgres, args, {
      ...options.account,
      cwd: options.folder,
      env: toolEnvironment,
      detached: true,
      stdio: ["ignore", output, output],
    });
    child.on("error", (error) => writeFileSync(log, error.message));
    child.unref();
    return child;
  } finally {
    closeSync(output);
  }
}

/** True when it takes connections, false when it ended instead. A long recovery is waited for. */
async function ready(child: ChildProcess, folder: string): Promise<boolean> {
  while (!ended(child)) {
    const file = readPostmasterFile(folder);
    if (file?.ready && file.pid === child.pid) return true;
    await wait(10);
  }
  return false;
}

function ended(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

async function stop(child: ChildProcess): Promise<void> {
  const exit = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    if (ended(child)) resolve();
  });
  // Fast (sessions are ended, everything is written), then immediate (recovery at the next start).
  if (!ended(child)) child.kill("SIGINT");
  const hurry = setTimeout(() => child.kill("SIGQUIT"), 4_000);
  await exit;
  clearTimeout(hurry);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function tail(log: string): string {
  return readFileSync(log, "utf8").trim().split("\n").slice(-8).join("\n");
}
