import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync } from "node:fs";
import { copyFile, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { StartError } from "../server/start-error.ts";
import { keptTables, type KeptTable } from "./kept-tables.ts";

export interface Kept {
  name: string;
  /** Of the table's rows in the order of its key, or of the file's bytes. */
  sha256: string;
  count: number;
}

export interface Manifest {
  at: string;
  /** Which migrations the schema had. */
  schema: string[];
  tables: Kept[];
  files: Kept[];
}

export const manifestFile = "manifest.json";

/**
 * Writes the whole database and the files into a new folder: COPY out of one REPEATABLE READ transaction of a
 * login that may read everything and change nothing. The manifest is written last: a folder without one is no snapshot.
 */
export async function snapshot(
  backupUrl: string,
  filesFolder: string,
  folder: string,
): Promise<Manifest> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new StartError(`The folder ${folder} is not empty. Give a new one.`);
  mkdirSync(join(folder, "tables"), { recursive: true, mode: 0o700 });
  const client = new pg.Client({ connectionString: backupUrl, application_name: "tulos-snapshot" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("begin transaction isolation level repeatable read, read only");
    const { rows } = await client.query<{ name: string; at: Date }>(
      "select name, now() as at from schema_migration order by name",
    );
    const tables: Kept[] = [];
    for (const table of await keptTables(client)) tables.push(await dump(client, table, folder));
    const files = await keepFiles(filesFolder, join(folder, "files"));
    await client.query("commit");
    const at = (rows[0]?.at ?? new Date()).toISOString();
    const manifest: Manifest = { at, schema: rows.map(({ name }) => name), tables, files };
    await writeFile(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
    });
    return manifest;
  } finally {
    await client.end();
  }
}

async function dump(client: pg.Client, table: KeptTable, folder: string): Promise<Kept> {
  const file = createWriteStream(join(folder, "tables", `${table.name}.copy`), { mode: 0o600 });
  return { name: table.name, ...(await measured(client, table, file)) };
}

/** The rows of a table in the order of its key, measured on their way to wherever they go. */
export async function measured(
  client: pg.Client,
  table: KeptTable,
  target: NodeJS.WritableStream,
): Promise<Pick<Kept, "sha256" | "count">> {
  const hash = createHash("sha256");
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  const { count } = (
    await client.query<{ count: number }>(`select count(*)::int as count from ${table.quoted}`)
  ).rows[0] ?? { count: 0 };
  const statement = `copy (select ${table.columns} from ${table.quoted} order by ${table.order}) to stdout`;
  await pipeline(client.query(copyTo(statement)), meter, target);
  return { sha256: hash.digest("hex"), count };
}

async function keepFiles(from: string, to: string): Promise<Kept[]> {
  if (!existsSync(from)) return [];
  const entries = readdirSync(from, { recursive: true, withFileTypes: true });
  const kept: Kept[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(from, path);
    mkdirSync(dirname(join(to, name)), { recursive: true, mode: 0o700 });
    await copyFile(path, join(to, name));
    kept.push(await fileKept(to, name));
  }
  return kept;
}

export async function fileKept(folder: string, name: string): Promise<Kept> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(join(folder, name)), hash);
  return { name, sha256: hash.digest("hex"), count: (await stat(join(folder, name))).size };
}
