import pg from "pg";
import { afterAll, inject } from "vitest";

/**
 * A database of this test file's own, with the newest schema and the job queues. Import this file first: it sets
 * DATABASE_URL (the web process's login) and DATABASE_OWNER_URL before anything opens a connection.
 */
export interface TestDatabase {
  name: string;
  /** The login of the web process: row-level security applies. */
  appUrl: string;
  /** The owner of the schema. */
  ownerUrl: string;
  /** Reads everything, changes nothing. */
  backupUrl: string;
  /** The superuser, for what a test must see or break behind the product's back. */
  adminUrl: string;
}

export const database: TestDatabase = await clone();
process.env.DATABASE_URL = database.appUrl;
process.env.DATABASE_OWNER_URL = database.ownerUrl;
afterAll(drop);

/** Another database with the newest schema and nothing in it; dropped by whoever made it. */
export const emptyDatabase = clone;

export const dropDatabase = (name: string): Promise<void> =>
  asAdmin(`drop database ${name} with (force)`);

async function clone(): Promise<TestDatabase> {
  const cluster = inject("cluster");
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  const own = (url: string) => url.replace(/tulos$/, name);
  await asAdmin(`create database ${name} template tulos strategy file_copy owner tulos_owner`);
  await asAdmin(`revoke all on database ${name} from public`);
  await asAdmin(`grant connect on database ${name} to tulos_app, tulos_backup`);
  return {
    name,
    appUrl: own(cluster.appUrl),
    ownerUrl: own(cluster.ownerUrl),
    backupUrl: own(cluster.backupUrl),
    adminUrl: own(cluster.adminUrl),
  };
}

/** Reads or breaks something as superuser in this file's database. */
export async function asSuperuser<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  superuser ??= openSuperuser();
  const client = await superuser.connect();
  let failure: Error | undefined;
  try {
    return (await client.query<Row>(text, values)).rows;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    // What went wrong may have left a transaction open.
    client.release(failure);
  }
}

let superuser: pg.Pool | undefined;

/** Connections that stay: a new one for each question took longer than the answers. */
const openSuperuser = () => poolOf(database.adminUrl, 4);

/** Connections that may be ended from outside: by a test behind the product's back, or with the database at its end. */
export function poolOf(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

async function asAdmin(text: string): Promise<void> {
  const client = new pg.Client({
    connectionString: inject("cluster").adminUrl.replace(/tulos$/, "postgres"),
  });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

async function drop(): Promise<void> {
  const { closeDatabase } = await import("#db/database.server.ts");
  const { stopQueue } = await import("#db/queue.server.ts");
  // What still waits to be counted would be written into the database of the next file.
  const { writeCounts } = await import("#app/domain/leads/counts.server.ts");
  await writeCounts().catch(() => undefined);
  await stopQueue();
  await closeDatabase();
  await superuser?.end();
  await asAdmin(`drop database ${database.name} with (force)`);
}
