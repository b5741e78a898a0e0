import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Outcome } from "./scenario.ts";

/** Runs test files of this folder with the test runner: for scenarios that are written as tests. */
export async function runTestFiles(name: string): Promise<Outcome> {
  const report = resolve(".test", `endure-${name}-tests.json`);
  const child = spawn(
    resolve("node_modules/.bin/vitest"),
    [
      "run",
      "--config=tests/endure/vitest.config.ts",
      "--reporter=verbose",
      "--reporter=json",
      `--outputFile.json=${report}`,
      `tests/endure/${name}.test.ts`,
    ],
    { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, FORCE_COLOR: "0" } },
  );
  const [code] = (await once(child, "close")) as [number | null];
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
}
