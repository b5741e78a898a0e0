import { appHandler } from "#tests/support/app.ts";
import { expect, test } from "vitest";
import { everyContentPath } from "#app/domain/catalogue/content-addresses.ts";
import { htmlFaults } from "#tests/support/html.ts";
import { read } from "./page.ts";

const app = await appHandler();

interface Link {
  from: string;
  to: string;
}

/** Follows every link from the home pages on, as a visitor does; what else a page needs is asked for, too. */
async function crawl() {
  const ids = new Map<string, Set<string>>();
  const links: Link[] = [];
  const dead: string[] = [];
  const faulty: string[] = [];
  const waiting = ["/", "/en"];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (ids.has(path)) continue;
    const page = await read(await app.request(path));
    ids.set(path, new Set([...page.html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id)));
    if (page.status !== 200) dead.push(`${path}: ${page.status}`);
    if (!page.headers.get("content-type")?.startsWith("text/html")) continue;
    if (!everyContentPath.includes(path))
      faulty.push(...(await htmlFaults(page.html)).map((fault) => `${path}: ${fault}`));
    const needed = /\s(?:href|src)="(\/[^"]*|#[^"]*)"/g;
    for (const [, to = ""] of page.html.matchAll(needed)) {
      const target = to.startsWith("#") ? path + to : to.replaceAll("&amp;", "&");
      links.push({ from: path, to: target });
      waiting.push(target.replace(/#.*$/, ""));
    }
  }
  const anchors = links.filter(({ to }) => to.includes("#"));
  const lost = anchors.filter(({ to }) => {
    const [path = "", anchor = ""] = to.split("#");
    return !ids.get(path)?.has(decodeURIComponent(anchor));
  });
  return { pages: [...ids.keys()], links, dead, faulty, lost, anchors };
}

test("every link leads somewhere, every anchor to its place, and every page reached is valid", async () => {
  const { pages, links, anchors, dead, faulty, lost } = await crawl();
  expect({ dead, lost, faulty }).toEqual({ dead: [], lost: [], faulty: [] });
  expect(pages).toEqual(expect.arrayContaining([...everyContentPath]));
  expect(links.length).toBeGreaterThan(3_000);
  expect(anchors.length).toBeGreaterThan(100);
}, 60_000);

test("the manifest names icons that are there, in their sizes", async () => {
  const answer = await app.request("/site.webmanifest");
  expect(answer.headers.get("content-type")).toBe("application/manifest+json; charset=utf-8");
  const { icons } = (await answer.json()) as { icons: { src: string; sizes: string }[] };
  expect(icons.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512"]);
  for (const { src, sizes } of icons) {
    const png = Buffer.from(await (await app.request(src)).arrayBuffer());
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});
