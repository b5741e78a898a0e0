import { fromKysely, PgBoss, type SendOptions } from "pg-boss";
import type { Tx } from "./database.server.ts";

export type { SendOptions };

let starting: Promise<PgBoss> | undefined;

/** The job queue of this process: it sends from the start and works once the worker has given it handlers. */
export function jobQueue(): Promise<PgBoss> {
  if (starting) return starting;
  const begun = start();
  starting = begun;
  // A database that was away for a moment must not be the end of all jobs: the next one starts anew.
  begun.catch(() => {
    if (starting === begun) starting = undefined;
  });
  return begun;
}

async function start(): Promise<PgBoss> {
  const queue = new PgBoss({
    ...(process.env.DATABASE_URL ? { connectionString: process.env.DATABASE_URL } : {}),
    max: 4,
    application_name: "tulos-jobs",
    useListenNotify: true,
    // The schema belongs to the owner role; this process may neither create, migrate nor reindex it.
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
  });
  // Lost connections are reported here; the library goes on by itself.
  queue.on("error", () => undefined);
  return queue.start().catch(async (error: unknown) => {
    await queue.stop({ graceful: false });
    throw error;
  });
}

/** Enqueues in the caller's transaction: no commit, no job. `data` carries ids only, as the job table has no wall. */
export async function enqueue(
  tx: Tx,
  name: string,
  data: Record<string, string>,
  options: SendOptions = {},
): Promise<void> {
  const queue = await jobQueue();
  await queue.send(name, data, { ...options, db: fromKysely(tx.withoutPlugins()) });
}

export async function stopQueue(): Promise<void> {
  const stopping = await starting?.catch(() => undefined);
  starting = undefined;
  await stopping?.stop({ graceful: true, timeout: 8_000 });
}
