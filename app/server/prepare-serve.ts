import pg from "pg";
import { installJobs } from "#app/jobs/install.ts";
import { migrate } from "#db/migrate.ts";
import { StartError } from "./start-error.ts";

/** Brings the operator's database to the newest schema, as its owner; returns the names of what was applied. */
export async function prepareServe(): Promise<string[]> {
  const ownerUrl = process.env.DATABASE_OWNER_URL ?? "";
  // From here on nothing in this process may reach the owner's login.
  delete process.env.DATABASE_OWNER_URL;
  try {
    const applied = await migrate(ownerUrl);
    await installJobs(ownerUrl);
    return applied;
  } catch (error) {
    throw isAccess(error)
      ? new StartError(`The database does not answer: ${error.message}`)
      : error;
  }
}

/** No connection, or a login or database that it does not know. */
function isAccess(error: unknown): error is Error {
  if (error instanceof pg.DatabaseError) return /^(28|3D)/.test(error.code ?? "");
  return error instanceof Error && "syscall" in error;
}
