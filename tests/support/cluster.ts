import { readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import pg from "pg";
import { claimDataFolder, makeDataFolder } from "#app/demo/data-folder.ts";
import { startDatabase } from "#app/demo/database.ts";
import { stopOrphan } from "#app/demo/postgres/orphan.ts";
import { installJobs } from "#app/jobs/install.ts";
import { migrate } from "#db/migrate.ts";

/** Where the clones come from; handed to every test file. */
export interface Cluster {
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
}

declare module "vitest" {
  interface ProvidedContext {
    cluster: Cluster;
  }
}

const home = resolve(".test");

/** One PostgreSQL for the whole run, with a migrated database that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  makeDataFolder(home);
  await removeLeftovers();
  const folder = join(home, `cluster-${process.pid}`);
  makeDataFolder(folder);
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

/** Ends and removes the clusters of runs that were killed; a run that still lives holds its claim. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(home).filter((one) => one.startsWith("cluster-"))) {
    const folder = join(home, name);
    let release: () => void;
    try {
      release = claimDataFolder(folder);
    } catch {
      continue;
    }
    await stopOrphan(join(folder, "postgres"));
    release();
    rmSync(folder, { recursive: true, force: true });
  }
}
