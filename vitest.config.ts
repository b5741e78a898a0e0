import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/journeys/**", "tests/endure/**"],
    globalSetup: "tests/support/cluster.ts",
    setupFiles: "tests/support/console.ts",
    // The built bundle runs as it is: nothing may transform what a visitor gets.
    server: { deps: { external: [/\/build\/server\//] } },
    maxWorkers: 2,
    hookTimeout: 30_000,
    testTimeout: 15_000,
  },
});
