import { defineConfig } from "@playwright/test";
import { chromiumPath } from "#tests/support/chromium.ts";

export default defineConfig({
  testDir: "tests/journeys",
  globalSetup: "./tests/support/journey-product.ts",
  outputDir: ".test/traces",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: ".test/journeys.json" }]],
  use: {
    browserName: "chromium",
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    launchOptions: { executablePath: await chromiumPath(), args: ["--no-sandbox"] },
    // A trace of every step costs a quarter of the time: `npx playwright test NAME --trace on` has it.
    screenshot: "only-on-failure",
  },
});
