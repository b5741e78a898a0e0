import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

export default defineConfig({
  ...base,
  test: { ...base.test, include: ["tests/endure/*.test.ts"], exclude: [], testTimeout: 120_000 },
});
