import { rmSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { people, clientPeople } from "#app/demo/people.ts";
import { inOtherLanguage, patternOf } from "#app/i18n/addresses.ts";
import { locales } from "#app/i18n/locale.ts";
import { chromiumPath } from "#tests/support/chromium.ts";
import { watch } from "#tests/support/journey-watch.ts";
import { freshDataFolder } from "#tests/support/leftovers.ts";
import { freePort, startProduct } from "#tests/support/product.ts";
import { faultsOf } from "./page-checks.ts";
import { type Options, tally } from "./scenario.ts";

export const name = "every-room";

/** Whose rooms are walked: a client's with every right, the lead consultant's, the administrator's. */
const walkers = [clientPeople.mertens, people.anna, people.ines];

/**
 * Every page of workspace and office that links lead to, once for each address of the table and in both languages: what
 * `every-page` asks of public pages. Each goes every way that is open to them, and no link of their own leads them to a
 * page that is not there. A quick run looks at a tenth of the pages, in German.
 */
export async function run(options: Options) {
  const { outcome, check, figure } = tally();
  const folder = await freshDataFolder(name);
  const port = await freePort();
  const product = await startProduct("demo", { DATA_DIR: folder, PORT: String(port) });
  await product.ready(120_000);
  const executablePath = await chromiumPath();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const seen = new Map(locales.map((locale) => [locale, new Set<string>()]));
  const spoken = options.quick ? locales.slice(0, 1) : locales;
  const walks = spoken.map(async (locale) => {
    const faults: string[] = [];
    for (const person of walkers) {
      const walked = { locale, name: person.name, seen: seen.get(locale) ?? new Set<string>() };
      faults.push(...(await walk(browser, product.origin, walked, options)));
    }
    return { locale, faults };
  });
  for (const { locale, faults } of await Promise.all(walks)) {
    const rooms = seen.get(locale)?.size ?? 0;
    figure(`rooms reached in ${locale}`, rooms);
    check(`more than sixty rooms are reached in ${locale}`, rooms > 60, rooms);
    check(`no room has a fault in ${locale}`, faults.length === 0, faults);
  }
  await browser.close();
  product.kill("SIGTERM");
  await product.exit;
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}

interface Walk {
  locale: "de" | "en";
  name: string;
  /** Patterns of addresses that somebody has looked at. */
  seen: Set<string>;
}

async function walk(
  browser: Browser,
  origin: string,
  { locale, name: who, seen }: Walk,
  { quick }: Options,
): Promise<string[]> {
  const context = await browser.newContext({ baseURL: origin, acceptDownloads: false });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto("/demo");
  await page.getByRole("button", { name: new RegExp(who) }).click();
  await page.waitForLoadState();
  const { findings } = await watch(page, origin, new Set());
  const home = new URL(page.url()).pathname;
  const isEnglish = home.startsWith("/en/");
  const start =
    isEnglish === (locale === "en") ? home : inOtherLanguage(home, isEnglish ? "en" : "de");
  const faults: string[] = [];
  const been = new Set<string>();
  const waiting = [start];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const pattern = patternOf(next);
    if (!pattern || been.has(pattern)) continue;
    const html = await opened(page, next);
    if (html === undefined) continue;
    been.add(pattern);
    waiting.push(...(await roomsFrom(page, locale)));
    if (seen.has(pattern)) continue;
    seen.add(pattern);
    if (quick && seen.size % 10 !== 0) continue;
    const found = await faultsOf(page, html).catch((broken: unknown) => [String(broken)]);
    faults.push(...found.map((fault) => `${pattern}: ${fault}`));
  }
  await context.close();
  return [...faults, ...findings.map((finding) => `${who}: ${finding}`)];
}

/** A page as it came; undefined for what is a file, or leads elsewhere. */
async function opened(page: Page, path: string): Promise<string | undefined> {
  const response = await page.goto(path).catch(() => null);
  const isHtml = response?.headers()["content-type"]?.startsWith("text/html") ?? false;
  if (!response || !isHtml || new URL(page.url()).pathname !== path) return undefined;
  if (response.status() !== 200) throw new Error(`${path} answers ${response.status()}`);
  return response.text();
}

/** Addresses of workspace and office in this language that the page links to. */
async function roomsFrom(page: Page, locale: "de" | "en"): Promise<string[]> {
  const inside = locale === "de" ? /^\/(arbeitsbereich|buero)/ : /^\/en\/(workspace|office)/;
  const all = await page
    .locator("a[href]")
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
  return [...new Set(all)].filter((path) => inside.test(path));
}
