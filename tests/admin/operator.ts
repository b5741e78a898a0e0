import { spawn } from "node:child_process";

/** Runs a command of npm run admin in a process of its own; what it printed and how it ended. */
export async function operator(
  words: string[],
  environment: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["app/admin.ts", ...words], {
    env: { PATH, HOME, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (part: Buffer) => (output += part.toString()));
  child.stderr.on("data", (part: Buffer) => (output += part.toString()));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, output };
}
