import { createReadStream, existsSync, mkdirSync, readFileSync } from "node:fs";
import { copyFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { StartError } from "../server/start-error.ts";
import { keptTables } from "./kept-tables.ts";
import { fileKept, type Kept, type Manifest, manifestFile, measured } from "./snapshot.ts";

export interface Compared {
  tables: { name: string; rows: number; equal: boolean }[];
  files: { name: string; equal: boolean }[];
}

export function readManifest(folder: string): Manifest {
  const path = join(folder, manifestFile);
  if (!existsSync(path))
    throw new StartError(`${folder} is no whole snapshot: ${manifestFile} is missing.`);
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}

/**
 * Fills an empty, migrated database and an empty folder from a snapshot, in one transaction of a database
 * administrator, and compares every table and file with what the snapshot wrote down. Ends every session and sign-in
 * of then: what was ended since must not come back to life.
 */
export async function restore(
  adminUrl: string,
  filesFolder: string,
  folder: string,
): Promise<Compared> {
  const manifest = readManifest(folder);
  const client = new pg.Client({ connectionString: adminUrl, application_name: "tulos-restore" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await requireEmpty(client, manifest);
    await client.query("begin");
    // Foreign keys and the guards of what is append-only hold for people, not for bringing back what was.
    await client.query("set local session_replication_role = replica");
    const tables: Compared["tables"] = [];
    for (const table of await keptTables(client)) {
      const kept = manifest.tables.find(({ name }) => name === table.name);
      if (!kept) continue;
      await client.query(`delete from ${table.quoted}`);
      const statement = `copy ${table.quoted} (${table.columns}) from stdin`;
      await pipeline(
        createReadStream(join(folder, "tables", `${table.name}.copy`)),
        client.query(copyFrom(statement)),
      );
      const found = await measured(client, table, nowhere());
      tables.push({ name: table.name, rows: found.count, equal: isEqual(found, kept) });
    }
    await client.query("update session set ended_at = now() where ended_at is null");
    await client.query("update sign_in set expires_at = now() where completed_at is null");
    await client.query("commit");
    const missing = manifest.tables.filter(({ name }) => !tables.some((one) => one.name === name));
    tables.push(...missing.map(({ name }) => ({ name, rows: 0, equal: false })));
    return { tables, files: await bringFiles(manifest, join(folder, "files"), filesFolder) };
  } finally {
    await client.end();
  }
}

const isEqual = (one: Pick<Kept, "sha256" | "count">, other: Pick<Kept, "sha256" | "count">) =>
  one.sha256 === other.sha256 && one.count === other.count;

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

async function requireEmpty(client: pg.Client, { schema }: Manifest): Promise<void> {
  const applied = await client.query<{ name: string }>(
    "select name from schema_migration order by name",
  );
  const here = applied.rows.map(({ name }) => name).join();
  if (here !== schema.join())
    throw new StartError(
      `The snapshot has another schema than this database. Migrate it with the version of the product that wrote the snapshot.`,
    );
  const people = await client.query("select from person limit 1");
  if (people.rowCount)
    throw new StartError("The target database is not empty; restore into a new one.");
}

async function bringFiles(
  { files }: Manifest,
  from: string,
  to: string,
): Promise<Compared["files"]> {
  const compared: Compared["files"] = [];
  for (const kept of files) {
    mkdirSync(dirname(join(to, kept.name)), { recursive: true, mode: 0o700 });
    await copyFile(join(from, kept.name), join(to, kept.name));
    compared.push({ name: kept.name, equal: isEqual(await fileKept(to, kept.name), kept) });
  }
  return compared;
}
