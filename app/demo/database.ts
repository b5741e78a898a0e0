import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { StartError } from "#app/server/start-error.ts";
import { keptSecret, makeDataFolder } from "./data-folder.ts";
import { databaseAccount, requireReachable } from "./postgres/account.ts";
import { binaries } from "./postgres/binaries.ts";
import { makeCluster } from "./postgres/cluster.ts";
import { startPostmaster } from "./postgres/postmaster.ts";
import { makeRoles, type Logins } from "./postgres/roles.ts";

export interface EmbeddedDatabase extends Logins {
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm installed, with its files in dataDir/postgres; the first start makes them.
 * The caller holds the claim on dataDir. With `throwaway` nothing is flushed to disk: for tests only.
 */
export async function startDatabase(
  dataDir: string,
  options: { throwaway?: boolean; port?: number } = {},
): Promise<EmbeddedDatabase> {
  const home = resolve(dataDir);
  const throwaway = options.throwaway ?? false;
  makeDataFolder(home);
  const programs = await binaries();
  const account = databaseAccount();
  requireReachable([home, programs.folder], account);
  const password = clusterPassword(home);
  const folder = join(home, "postgres");
  await makeCluster({ dataDir: home, binaries: programs, account, password, throwaway });
  const postmaster = await startPostmaster({
    folder,
    binaries: programs,
    account,
    throwaway,
    port: options.port,
  });
  try {
    return { ...(await makeRoles(postmaster.port, password)), stop: () => postmaster.stop() };
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
}

function clusterPassword(home: string): string {
  const file = join(home, "postgres-password");
  if (existsSync(join(home, "postgres")) && !existsSync(file))
    throw new StartError(
      `The password file ${file} of the database is missing.\nPut it back, or move ${join(home, "postgres")} away to start with an empty database.`,
    );
  return keptSecret(home, "postgres-password");
}
