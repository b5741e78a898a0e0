import { appHandler } from "#tests/support/app.ts";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { i18nFor } from "#app/i18n/i18n.ts";
import { htmlFaults } from "#tests/support/html.ts";
import { read } from "../page.ts";

const app = await appHandler();
const folder = "app/routes/demo/components";
const written = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8"));

/** What is there once a page and stands around or above the samples, and what other components are made of. */
const around = ["brand", "container", "field-note", "hero", "menu-toggle", "office-shell"];
const frame = ["page-footer", "page-header", "skip-link"];

test("every component has its place on the page", () => {
  const all = readdirSync("app/ui").flatMap((file) => /^(.*)\.tsx$/.exec(file)?.[1] ?? []);
  expect(all.length).toBeGreaterThan(40);
  const shown = (name: string) => written.some((text) => text.includes(`"#app/ui/${name}.tsx"`));
  expect(all.filter((name) => !shown(name))).toEqual([...around, ...frame].toSorted());
});

test.each([
  ["/demo/bausteine", "de"],
  ["/en/demo/components", "en"],
] as const)("%s is a valid page in %s, without a script", async (path, locale) => {
  const page = await read(await app.request(path));
  const title = i18nFor(locale).getFixedT(locale, "demo")("components.title");
  expect([page.status, page.lang, page.headings]).toEqual([200, locale, [title]]);
  expect(page.html).not.toContain("<script");
  expect(page.text).not.toMatch(/\{\{|undefined|\[object|components\./);
  expect(await htmlFaults(page.html)).toEqual([]);
});
