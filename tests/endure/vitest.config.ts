import { defineConfig } from "vitest/config";
import { options } from "../../vitest.config.ts";

/** Files of npm test that a scenario runs in full. */
export const sweeps = [
  "headers",
  "bad-requests",
  "addresses",
  "demo/outside",
  "office/who-may",
  "workspace/isolation",
].map((name) => `tests/routes/${name}.test.ts`);

export default defineConfig({
  test: {
    ...options,
    globalSetup: "tests/support/cluster.ts",
    setupFiles: "tests/support/console.ts",
    include: ["tests/endure/*.test.ts", ...sweeps],
    exclude: [],
    testTimeout: 120_000,
  },
});
