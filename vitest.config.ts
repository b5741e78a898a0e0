import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

// What visitors get, and faster than React with its checks for developers.
process.env.NODE_ENV = "production";

/**
 * Files that need a process of their own: they change what the application reads once, when it is loaded, or count what
 * their process holds.
 */
const alone = [
  "tests/db/queue.test.ts",
  "tests/routes/content-pages.test.ts",
  "tests/vendors/pdf.test.ts",
];
const elsewhere = ["tests/journeys/**", "tests/endure/**"];

export const options = {
  // The built bundle runs as it is: nothing may transform what a visitor gets.
  server: { deps: { external: [/\/build\/server\//] } },
  hookTimeout: 30_000,
  testTimeout: 15_000,
  // One more than cores: many wait for a process, a lock or a clock.
  maxWorkers: 3,
};

const project = (
  name: string,
  test: TestProjectInlineConfiguration["test"],
): TestProjectInlineConfiguration => ({ extends: false, test: { ...options, name, ...test } });

export default defineConfig({
  test: {
    globalSetup: "tests/support/cluster.ts",
    projects: [
      project("in turn", {
        include: ["tests/**/*.test.{ts,tsx}"],
        exclude: [...elsewhere, ...alone],
        setupFiles: ["tests/support/fresh-file.ts", "tests/support/console.ts"],
        isolate: false,
      }),
      project("alone", { include: alone, setupFiles: "tests/support/console.ts" }),
    ],
  },
});
