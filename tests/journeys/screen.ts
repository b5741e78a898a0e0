import type { Page } from "@playwright/test";
import { expect } from "#tests/support/journey.ts";

/** Nothing may be cut off or reached by scrolling sideways only. */
export async function expectToFit(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

/** The check in the light and in the dark scheme. */
export async function inBothSchemes(page: Page, check: () => Promise<void>): Promise<void> {
  await check();
  await page.emulateMedia({ colorScheme: "dark" });
  await check();
  await page.emulateMedia({ colorScheme: "light" });
}
