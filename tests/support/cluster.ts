import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import pg from "pg";
import { claimDataFolder } from "#app/demo/data-folder.ts";
import { startDatabase } from "#app/demo/database.ts";
import { installJobs } from "#app/jobs/install.ts";
import { migrate } from "#db/migrate.ts";
import { freshDataFolder, quickHome } from "./leftovers.ts";

/** Where the clones come from; handed to every test file. */
export interface Cluster {
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
  backupUrl: string;
}

declare module "vitest" {
  interface ProvidedContext {
    cluster: Cluster;
  }
}

/** One PostgreSQL for the whole run, with a migrated database that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await freshDataFolder("cluster", quickHome());
  const release = claimDataFolder(folder);
  const { stop, ...logins } = await startDatabase(folder, { throwaway: true });
  const end = async () => {
    await stop();
    release();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate(logins.ownerUrl);
    await installJobs(logins.ownerUrl);
    await closeTemplate(logins.adminUrl);
  } catch (error) {
    await end();
    throw error;
  }
  project.provide("cluster", logins);
  return end;
}

/** A template must have no sessions while it is cloned, so none are let in any more. */
async function closeTemplate(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl.replace(/tulos$/, "postgres") });
  await client.connect();
  await client.query("alter database tulos with is_template true allow_connections false");
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'tulos'",
  );
  await client.end();
}
