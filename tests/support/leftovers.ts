import { readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { claimDataFolder, makeDataFolder } from "#app/demo/data-folder.ts";
import { stopOrphan } from "#app/demo/postgres/orphan.ts";

const home = resolve(".test");

/**
 * A data folder of this run, claimed by nobody yet. Removes those that killed runs have left, with the databases
 * that still run in them; a run that lives holds its claim and keeps its folder.
 */
export async function freshDataFolder(kind: string): Promise<string> {
  makeDataFolder(home);
  for (const name of readdirSync(home).filter((one) => one.startsWith(`${kind}-`)))
    await remove(join(home, name));
  const folder = join(home, `${kind}-${process.pid}`);
  makeDataFolder(folder);
  return folder;
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
