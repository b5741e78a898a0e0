import pg from "pg";
import { PgBoss } from "pg-boss";
import { queues } from "./queues.ts";

/** Brings the job schema to the library's version and creates the queues, as the owner; the app role may only use them. */
export async function installJobs(ownerUrl: string): Promise<void> {
  const queue = new PgBoss({
    connectionString: ownerUrl,
    max: 2,
    supervise: false,
    schedule: false,
  });
  queue.on("error", () => undefined);
  await queue.start();
  for (const [name, options] of Object.entries(queues)) {
    const known = await queue.getQueue(name);
    await (known ? queue.updateQueue(name, options) : queue.createQueue(name, options));
  }
  await queue.stop({ graceful: false });
  await grantUse(ownerUrl);
}

async function grantUse(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      grant usage on schema pgboss to tulos_app;
      grant select, insert, update, delete on all tables in schema pgboss to tulos_app;
      grant usage on all sequences in schema pgboss to tulos_app;
      grant execute on all functions in schema pgboss to tulos_app`);
  } finally {
    await client.end();
  }
}
