import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, renameSync } from "node:fs";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "#app/server/start-error.ts";
import { handOver, type Account } from "./account.ts";
import { run, type Binaries } from "./binaries.ts";

const draftPrefix = "postgres.new-";

export interface NewCluster {
  dataDir: string;
  binaries: Binaries;
  account: Account;
  password: string;
  throwaway: boolean;
}

/** The folder of the database files; made in a draft folder and renamed, so that it is whole or absent. */
export async function makeCluster(options: NewCluster): Promise<string> {
  const folder = join(options.dataDir, "postgres");
  removeDrafts(options.dataDir);
  if (!existsSync(folder)) await initialise(folder, options);
  requireOurs(folder);
  handOver(folder, options.account);
  return folder;
}

function removeDrafts(dataDir: string): void {
  for (const name of readdirSync(dataDir).filter((one) => one.startsWith(draftPrefix))) {
    try {
      rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // An initdb that outlived its parent may still write here; the next start removes the rest.
    }
  }
}

async function initialise(folder: string, options: NewCluster): Promise<void> {
  const { account, binaries, password, throwaway } = options;
  const draft = mkdtempSync(join(options.dataDir, draftPrefix));
  const passwordFile = join(draft, "password");
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  chmodSync(draft, 0o700);
  if (account) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid);
  const args = [
    `--pgdata=${join(draft, "data")}`,
    `--pwfile=${passwordFile}`,
    "--username=postgres",
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    ...(throwaway ? ["--no-sync"] : []),
  ];
  await run(binaries.initdb, args, { account, cwd: draft });
  renameSync(join(draft, "data"), folder);
  rmSync(draft, { recursive: true });
}

function requireOurs(folder: string): void {
  try {
    readdirSync(folder);
  } catch {
    throw new StartError(
      `The database folder ${folder} belongs to another user, probably because the first start ran as root.\nStart as root again, give the folder to yourself (chown -R), or choose another one with DATA_DIR.`,
    );
  }
}
