import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const options: RunOptions = {
  runOnly: { type: "tag", values: rules },
  resultTypes: ["violations"],
};
const checker = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** What breaks WCAG 2.2 A and AA on the page as it is now, as far as a machine can tell. Our pages have no frames. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(checker);
  const violations = await page.evaluate(
    async (asked) =>
      (
        await (
          globalThis as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }
        ).axe.run(asked)
      ).violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) })),
    options,
  );
  return violations.map(({ id, html }) => `${id}: ${html.join("\n  ")}`);
}
