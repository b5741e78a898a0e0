import { createHash } from "node:crypto";
import { accessSync, constants, readdirSync, rmSync, statfsSync } from "node:fs";
import { join, resolve } from "node:path";
import { claimDataFolder, makeDataFolder } from "#app/demo/data-folder.ts";
import { stopOrphan } from "#app/demo/postgres/orphan.ts";

const onDisk = resolve(".test");

/** A folder of this checkout in memory, where the system has one with room: a clone of a database takes a sixth. */
export function quickHome(): string {
  const memory = "/dev/shm";
  const checkout = createHash("sha256").update(onDisk).digest("hex").slice(0, 12);
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    const room = Math.min(bavail * bsize, process.availableMemory());
    return room < 4 * 2 ** 30 ? onDisk : join(memory, `tulos-test-${checkout}`);
  } catch {
    return onDisk;
  }
}

/**
 * A data folder of this run, claimed by nobody yet. Removes those that killed runs have left, with the databases
 * that still run in them; a run that lives keeps its folder.
 */
export async function freshDataFolder(kind: string, home = onDisk): Promise<string> {
  makeDataFolder(home);
  for (const name of readdirSync(home).filter((one) => one.startsWith(`${kind}-`)))
    if (!lives(Number(name.slice(kind.length + 1)))) await remove(join(home, name));
  const folder = join(home, `${kind}-${process.pid}`);
  makeDataFolder(folder);
  return folder;
}

/** Whether another process with this number runs. */
function lives(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function remove(folder: string): Promise<void> {
  let release: () => void;
  try {
    release = claimDataFolder(folder);
  } catch {
    return;
  }
  await stopOrphan(join(folder, "postgres"));
  release();
  rmSync(folder, { recursive: true, force: true });
}
