import { appHandler } from "#tests/support/app.ts";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { everyContentPath } from "#app/domain/catalogue/content-addresses.ts";
import { htmlFaults } from "#tests/support/html.ts";
import { read } from "./page.ts";
import { languageOf, productPages } from "./product-addresses.ts";

const app = await appHandler();

const pages = await Promise.all(
  [...everyContentPath, "/gibt-es-nicht", "/en/nowhere"].map(async (path) => {
    const response = await app.request(path, { headers: { "accept-encoding": "br" } });
    const bytes = Buffer.from(await response.arrayBuffer());
    const plain = await read(await app.request(path));
    return {
      path,
      sent: bytes.length,
      coding: response.headers.get("content-encoding"),
      page: plain,
    };
  }),
);

test("the list of content pages is the list of pages that are open to everybody", () => {
  expect(everyContentPath.length).toBeGreaterThan(80);
  expect(new Set(everyContentPath).size).toBe(everyContentPath.length);
});

const sizes = new Map<string, number>();

/** How many bytes of a file travel. */
function compressed(at: string): number {
  const size = sizes.get(at) ?? brotliCompressSync(readFileSync(`build/client${at}`)).length;
  sizes.set(at, size);
  return size;
}

describe.each(pages)("$path", ({ path, sent, coding, page }) => {
  test("is valid HTML", async () => {
    expect(await htmlFaults(page.html)).toEqual([]);
  });

  test("is small", () => {
    const size = coding === "br" ? sent : brotliCompressSync(page.html).length;
    expect(size).toBeLessThanOrEqual(14_000);
    const assets = [...page.html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(
      ([, at]) => at ?? "",
    );
    const others = [...new Set(assets)].filter((at) => !at.endsWith(".woff2"));
    expect(size + others.map(compressed).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(
      45_000,
    );
  });

  test("is in the language of its address and tells searchers about itself", () => {
    expect(page.lang).toBe(languageOf(path));
    if (page.status !== 200) return;
    const link = (rel: string) =>
      page.all("link").filter(({ attributes }) => attributes.rel === rel);
    expect(link("canonical").map(({ attributes }) => attributes.href)).toEqual([app.origin + path]);
    const others = link("alternate").map(({ attributes }) => [
      attributes.hrefLang,
      attributes.href,
    ]);
    expect(others.map(([lang]) => lang)).toEqual(["de", "en", "x-default"]);
    expect(Object.fromEntries(others)[languageOf(path)]).toBe(app.origin + path);
    const about = page.all("meta").find(({ attributes }) => attributes.name === "description");
    expect(about?.attributes.content?.length).toBeGreaterThan(50);
    for (const [, data = ""] of page.html.matchAll(/<script type="application\/ld\+json">([^<]*)/g))
      expect(JSON.parse(data)).toMatchObject({ "@context": "https://schema.org" });
  });
});

test("the fonts of all pages together are at most 55 kB", () => {
  const fonts = readdirSync("build/client/assets").filter((name) => name.endsWith(".woff2"));
  const sizes = fonts.map((name) => statSync(`build/client/assets/${name}`).size);
  expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(55_000);
});

test("the sitemap names every content page in both languages, and robots.txt names the sitemap", async () => {
  const map = await app.request("/sitemap.xml");
  expect(map.headers.get("content-type")).toBe("application/xml; charset=utf-8");
  const named = [...(await map.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at);
  expect(named).toEqual(everyContentPath.map((path) => app.origin + path));
  const robots = await (await app.request("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${app.origin}/sitemap.xml`);
});

test("pages that are for one person are not listed", async () => {
  for (const { page, path } of productPages.filter((one) =>
    /token|report|sign-in/.test(one.page),
  )) {
    expect(everyContentPath, page).not.toContain(path);
  }
});
