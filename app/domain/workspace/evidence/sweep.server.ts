import { type Dirent, existsSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { transaction } from "#db/database.server.ts";
import { filesFolder, incomingFolder } from "./file-store.server.ts";

const hour = 3_600_000;

/**
 * Removes what an interrupted upload has left: files on their way in and files without a row, once they are an hour old
 * and so nobody's who is still at it. Returns how many.
 */
export async function sweepFiles(now = Date.now(), patience = hour): Promise<number> {
  const old = async (path: string) =>
    ((await stat(path).catch(() => undefined))?.mtimeMs ?? now) <= now - patience;
  let swept = 0;
  for (const path of await filesIn(incomingFolder()))
    if (await old(path)) swept += await removed(path);
  for (const { name: organisationId } of await entries(filesFolder())) {
    const paths = await filesIn(join(filesFolder(), organisationId));
    const known = await fileIds(organisationId);
    for (const path of paths)
      if (!known.has(path.slice(path.lastIndexOf("/") + 1)) && (await old(path)))
        swept += await removed(path);
  }
  return swept;
}

const removed = (path: string) => rm(path, { force: true }).then(() => 1);

const entries = async (folder: string): Promise<Dirent[]> =>
  existsSync(folder) ? readdir(folder, { withFileTypes: true }) : [];

async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

async function fileIds(organisationId: string): Promise<ReadonlySet<string>> {
  const rows = await transaction({ organisationId }, (tx) =>
    tx
      .selectFrom("evidenceVersion")
      .select("fileId")
      .where("organisationId", "=", organisationId)
      .where("fileId", "is not", null)
      .execute(),
  );
  return new Set(rows.map(({ fileId }) => fileId ?? ""));
}
