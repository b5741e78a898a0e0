import { randomBytes } from "node:crypto";
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claim } from "#app/server/claim.ts";
import { StartError } from "#app/server/start-error.ts";

/** Makes the data folder; others may pass through it (the database user has to) but not list it. */
export function makeDataFolder(dataDir: string): void {
  try {
    if (mkdirSync(dataDir, { recursive: true, mode: 0o711 })) chmodSync(dataDir, 0o711);
  } catch (error) {
    throw new StartError(
      `The data folder ${dataDir} cannot be made (${reason(error)}). Choose another one with DATA_DIR.`,
    );
  }
}

/** Claims the data folder for this process and returns the release. */
export function claimDataFolder(dataDir: string): () => void {
  try {
    const release = claim(join(dataDir, "claim"));
    if (release) return release;
  } catch (error) {
    throw new StartError(`The data folder ${dataDir} cannot be used (${reason(error)}).`);
  }
  throw new StartError(
    `Another running start already uses the data folder ${dataDir}.\nStop it first, or give this one its own folder and port: DATA_DIR=… PORT=… npm start`,
  );
}

/** Reads the secret of that name from the data folder; the first call makes it (32 random bytes, mode 0600). */
export function keptSecret(dataDir: string, name: string): string {
  const path = join(dataDir, name);
  return readKept(path) ?? keep(path, randomBytes(32).toString("base64url"));
}

function readKept(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim() || undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new StartError(`The file ${path} cannot be read (${reason(error)}).`);
  }
}

function keep(path: string, secret: string): string {
  // Half a secret after a kill would lock the database for good, so the file appears whole or not at all.
  const draft = `${path}.new`;
  writeFileSync(draft, `${secret}\n`, { mode: 0o600 });
  const file = openSync(draft, "r");
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
  return secret;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
