import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

/** Files of npm test that a scenario runs in full. */
export const sweeps = ["headers", "bad-requests", "addresses", "workspace/isolation"].map(
  (name) => `tests/routes/${name}.test.ts`,
);

export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ["tests/endure/*.test.ts", ...sweeps],
    exclude: [],
    testTimeout: 120_000,
  },
});
