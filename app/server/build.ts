import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { claim } from "./claim.ts";
import { StartError } from "./start-error.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = join(root, "build");
const stamp = join(folder, "stamp");
const sources = ["app", "db", "emails", "public", "package.json", "package-lock.json"];
const settings = ["react-router.config.ts", "vite.config.ts", "tsconfig.json"];

/** True if the build was finished and no source has been changed, added or removed since it began. */
export function isBuildFresh(): boolean {
  return readStamp() === fingerprint();
}

export function isBuilt(): boolean {
  return readStamp() !== "";
}

/** Builds in a process of its own, so that neither its memory nor its crash is ours. */
export async function build(signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [import.meta.filename], {
    cwd: root,
    signal,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (text: Buffer) => (output += text.toString()));
  child.stderr.on("data", (text: Buffer) => (output += text.toString()));
  const code = await new Promise<number | null>((done, fail) => {
    child.on("error", fail);
    child.on("close", done);
  });
  if (code !== 0) throw new StartError(`The build failed:\n${reason(output)}`);
}

/** The build tool's own words, without its list of files and its stack. */
function reason(output: string): string {
  const lines = output.trim().split("\n");
  const first = lines.findIndex((line) => line.includes("Build failed"));
  return (first < 0 ? lines.slice(-20) : lines.slice(first, first + 20)).join("\n");
}

/** The stamp is written last: a build that failed or was killed has none. */
async function buildHere(): Promise<void> {
  const claims = join(root, ".react-router");
  mkdirSync(claims, { recursive: true });
  // Held by the building process itself: one that outlives its killed parent keeps the next build waiting.
  // Not in the build folder, which the build tool empties first.
  if (!claim(join(claims, "build-claim"), 120_000))
    throw new Error("Another build has been running for two minutes.");
  const before = fingerprint();
  if (readStamp() === before) return;
  rmSync(stamp, { force: true });
  process.on("exit", (code) => {
    if (code === 0) writeFileSync(stamp, before);
  });
  process.env.NODE_ENV = "production";
  process.argv.splice(2, Infinity, "build");
  const tool = createRequire(import.meta.url).resolve("@react-router/dev/package.json");
  await import(join(tool, "../bin.cjs"));
}

function readStamp(): string {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return "";
  }
}

function fingerprint(): string {
  const hash = createHash("sha256");
  for (const path of [...sources, ...settings].flatMap(files)) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function files(name: string): string[] {
  const path = join(root, name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

if (import.meta.main) await buildHere();
