import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Outcome } from "./scenario.ts";

interface Run {
  files?: string[];
  reporter?: "verbose" | "default";
  environment?: Record<string, string>;
}

/** Runs test files with the test runner: for scenarios that are written as tests, in this folder or elsewhere. */
export async function runTestFiles(
  name: string,
  { files = [`tests/endure/${name}.test.ts`], reporter = "verbose", environment = {} }: Run = {},
): Promise<Outcome> {
  const report = resolve(".test", `endure-${name}-tests.json`);
  const child = spawn(
    resolve("node_modules/.bin/vitest"),
    [
      "run",
      "--config=tests/endure/vitest.config.ts",
      `--reporter=${reporter}`,
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...files,
    ],
    {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...environment, FORCE_COLOR: "0" },
    },
  );
  const [code] = (await once(child, "close")) as [number | null];
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  return { passed: numPassedTests, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) };
}
