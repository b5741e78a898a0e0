import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Outcome } from "./scenario.ts";

export const name = "journeys";

/** Every journey in every language, width and scheme it knows; a quick run goes the ways of one. */
export async function run({ quick }: { quick: boolean }): Promise<Outcome> {
  const files = quick ? ["tests/journeys/passkey.spec.ts"] : [];
  const child = spawn(resolve("node_modules/.bin/playwright"), ["test", ...files], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NODE_ENV: "", EVERY_WAY: "1", FORCE_COLOR: "0" },
  });
  const [code] = (await once(child, "close")) as [number | null];
  const { stats } = JSON.parse(readFileSync(resolve(".test/journeys.json"), "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: Math.max(failed, code === 0 ? 0 : 1) };
}
