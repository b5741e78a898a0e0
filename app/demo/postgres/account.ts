import { execFileSync } from "node:child_process";
import { chownSync, existsSync, lstatSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { StartError } from "#app/server/start-error.ts";

/** The system user that PostgreSQL runs as; undefined means the user who started us. */
export type Account = { uid: number; gid: number } | undefined;

const name = "postgres";

/** PostgreSQL refuses to run as root: then it gets the system user "postgres", made here if missing. */
export function databaseAccount(): Account {
  if (process.getuid?.() !== 0) return undefined;
  const account = find() ?? make();
  if (account) return account;
  throw new StartError(
    `PostgreSQL does not run as root, and the system user "${name}" could not be made.\nMake it once (useradd --system ${name}) or start as an ordinary user.`,
  );
}

function find(): Account {
  try {
    const id = (flag: string) =>
      Number.parseInt(
        execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
      );
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

function make(): Account {
  const ways = [
    ["groupadd", "--system", name],
    ["useradd", "--system", "--gid", name, "--no-create-home", "--shell", "/bin/false", name],
    ["addgroup", "-S", name],
    ["adduser", "-S", "-D", "-H", "-G", name, name],
  ];
  for (const [command = "", ...args] of ways) {
    const made = find();
    if (made) return made;
    try {
      execFileSync(command, args, { stdio: "ignore" });
    } catch {
      // The next way may fit this system; the caller says so if none did.
    }
  }
  return find();
}

/** Names the first folder on the way to one of the paths that the account cannot pass. */
export function requireReachable(paths: string[], account: Account): void {
  if (!account) return;
  const script = 'for f; do cd "$f" 2>/dev/null || { printf %s "$f"; exit 0; }; done';
  const folders = [...new Set(paths.flatMap(ancestors))].filter((folder) => existsSync(folder));
  const closed = execFileSync("/bin/sh", ["-c", script, "sh", ...folders], {
    ...account,
    cwd: "/",
    encoding: "utf8",
  });
  if (!closed) return;
  throw new StartError(
    `The database runs as the system user "${name}", and that user cannot pass the folder ${closed}.\nLet it pass (chmod o+x "${closed}"), move the project or DATA_DIR elsewhere, or start as an ordinary user instead of root.`,
  );
}

function ancestors(path: string): string[] {
  return path === dirname(path) ? [path] : [...ancestors(dirname(path)), path];
}

/** Gives the folder and all in it to the account. */
export function handOver(folder: string, account: Account): void {
  if (!account || lstatSync(folder).uid === account.uid) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    chownSync(join(entry.parentPath, entry.name), account.uid, account.gid);
  // The folder itself last: its owner tells whether an interrupted hand-over has to be repeated.
  chownSync(folder, account.uid, account.gid);
}
