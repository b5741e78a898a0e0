import { closeDatabase } from "#db/database.server.ts";
import { stopQueue } from "#db/queue.server.ts";
import { StartError } from "../server/start-error.ts";

/**
 * Reads the operator's settings, as the web process does; without any, those of the running demo. Returns what
 * closes everything again.
 */
export async function settle(
  demo: (dataDir: string) => Promise<Record<string, string>>,
): Promise<() => Promise<void>> {
  try {
    process.loadEnvFile(".env");
  } catch {
    // Without the file everything comes from the environment.
  }
  if (!process.env.DATABASE_URL)
    Object.assign(process.env, await demo(process.env.DATA_DIR ?? ".data"));
  const missing = ["DATABASE_URL", "SECRET_KEY"].filter((name) => !process.env[name]);
  if (missing.length > 0)
    throw new StartError(
      `Set ${missing.join(" and ")} as for npm run serve (or write them to .env, see .env.example).`,
    );
  return async () => {
    await stopQueue();
    await closeDatabase();
  };
}

/** A setting that only some commands need. */
export function needed(name: string, about: string): string {
  const value = process.env[name];
  if (!value) throw new StartError(`Set ${name}: ${about}.`);
  return value;
}
