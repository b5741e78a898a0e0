import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "#app/server/start-error.ts";
import { makeRoles } from "./postgres/roles.ts";
import { readPostmasterFile } from "./postgres/orphan.ts";

/** What an operator would have in the environment, for the running demo of this data folder. */
export async function demoEnvironment(dataDir: string): Promise<Record<string, string>> {
  const postmaster = readPostmasterFile(join(dataDir, "postgres"));
  const secret = (name: string) => readFileSync(join(dataDir, name), "utf8").trim();
  if (!postmaster?.ready || !existsSync(join(dataDir, "postgres-password")))
    throw new StartError(
      "Set DATABASE_URL and SECRET_KEY as for npm run serve, or let npm start run beside this command.",
    );
  const logins = await makeRoles(postmaster.port, secret("postgres-password"));
  return {
    DATABASE_URL: logins.appUrl,
    DATABASE_OWNER_URL: logins.ownerUrl,
    DATABASE_BACKUP_URL: logins.backupUrl,
    SECRET_KEY: secret("secret-key"),
  };
}
