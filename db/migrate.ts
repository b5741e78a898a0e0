import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** One key for all who migrate: the second waits, then finds nothing left to do. */
const lock = 7_218_530_114;
const tries = 5;

interface Migration {
  name: string;
  text: string;
  sha256: string;
}

/**
 * Brings a database to the newest schema and returns the names of what was applied now. Forward only; one
 * transaction per file; a file that was applied before and has changed since is refused by name.
 */
export async function migrate(
  ownerUrl: string,
  folder = join(import.meta.dirname, "migrations"),
): Promise<string[]> {
  const migrations = read(folder);
  const client = new pg.Client({ connectionString: ownerUrl, application_name: "tulos-migrate" });
  // A lost session is reported by its query; as an event without a listener it would end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lock]);
    const open = await pending(client, migrations);
    for (const migration of open) await apply(client, migration);
    return open.map(({ name }) => name);
  } finally {
    // Ending the session releases the lock, also after an error.
    await client.end();
  }
}

function read(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  const odd = names.find((name) => !/^\d{4}_[a-z0-9_]+\.sql$/.test(name));
  if (odd) throw new Error(`The migration ${odd} is not named like 0001_what_it_does.sql.`);
  const numbers = names.map((name) => name.slice(0, 4)).toSorted();
  const twice = numbers.find((number, index) => number === numbers[index + 1]);
  if (twice) throw new Error(`Two migrations have the number ${twice}.`);
  return names.toSorted().map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    return { name, text, sha256: createHash("sha256").update(text).digest("hex") };
  });
}

async function pending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  await client.query(
    `create table if not exists schema_migration (
       name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
  );
  const { rows } = await client.query<{ name: string; sha256: string }>(
    "select name, sha256 from schema_migration",
  );
  const applied = new Map(rows.map((row) => [row.name, row.sha256]));
  const last = [...applied.keys()].toSorted().at(-1) ?? "";
  for (const { name, sha256 } of migrations) {
    const known = applied.get(name);
    if (known && known !== sha256)
      throw new Error(
        `The migration ${name} was changed after it was applied. Put the applied text back and write a new file.`,
      );
    if (!known && name < last)
      throw new Error(`The migration ${name} comes too late: ${last} is already applied.`);
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

/** A table in use is waited for 3 s at a time, so that those who come after us do not queue up for long. */
async function apply(client: pg.Client, { name, text, sha256 }: Migration): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query("begin");
      await client.query("set local lock_timeout = '3s'");
      await client.query(text);
      await client.query("insert into schema_migration (name, sha256) values ($1, $2)", [
        name,
        sha256,
      ]);
      await client.query("commit");
      return;
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      if (attempt < tries && isLockTimeout(error)) await wait(attempt * 500);
      else throw new Error(`The migration ${name} failed: ${String(error)}`, { cause: error });
    }
  }
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === "55P03";
}
