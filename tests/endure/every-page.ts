import { rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { type Browser, chromium } from "@playwright/test";
import type { ReceivedMail } from "#app/demo/mailbox-mails.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";
import { chromiumPath } from "#tests/support/chromium.ts";
import { watch } from "#tests/support/journey-watch.ts";
import { freshDataFolder } from "#tests/support/leftovers.ts";
import { freePort, startProduct } from "#tests/support/product.ts";
import { faultsOf } from "./page-checks.ts";
import { walkAll } from "./page-states.ts";
import { type Options, tally } from "./scenario.ts";

export const name = "every-page";

/**
 * Every public page in every state, in both languages: axe 0 in the light, in the dark and in forced colours, no
 * sideways scrolling at 400 %, every control reached by Tab with a focus that is seen, valid HTML, nothing in the
 * console, no request to anybody else. A quick run looks at a tenth.
 */
export async function run(options: Options) {
  const { outcome, check, figure } = tally();
  const folder = await freshDataFolder(name);
  const port = await freePort();
  const product = await startProduct("demo", { DATA_DIR: folder, PORT: String(port) });
  await product.ready(120_000);
  const executablePath = await chromiumPath();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const walks = locales.map((locale) => walk(browser, product.origin, locale, options));
  for (const { locale, looked, faults } of await Promise.all(walks)) {
    figure(`pages and states looked at in ${locale}`, looked);
    check(`${looked} pages and states in ${locale} have no fault`, faults.length === 0, faults);
  }
  await browser.close();
  product.kill("SIGTERM");
  await product.exit;
  rmSync(folder, { recursive: true, force: true });
  return outcome;
}

async function walk(browser: Browser, origin: string, locale: Locale, { quick }: Options) {
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const { findings: faults } = await watch(page, origin, new Set());
  let html = Promise.resolve("");
  page.on("response", (response) => {
    const isPage = response.request().isNavigationRequest() && !response.headers().location;
    if (isPage) html = response.text().catch(() => "");
  });
  let states = 0;
  let looked = 0;
  const look = async (state: string) => {
    states += 1;
    // Of what is reached by its address a quick run opens a tenth; of the rest it looks at a fifth.
    if (quick && !state.startsWith("/") && states % 5 !== 0) return;
    looked += 1;
    const found = await faultsOf(page, await html).catch((broken: unknown) => [String(broken)]);
    faults.push(...found.map((fault) => `${locale} ${state}: ${fault}`));
  };
  const mailed = (recipient: string) => linksOf(origin, recipient);
  try {
    await walkAll({ page, locale, origin, quick, look, mailed });
  } catch (broken) {
    faults.push(`${locale} the walk ended at ${page.url()}: ${String(broken)}`);
  }
  await context.close();
  return { locale, looked, faults };
}

async function linksOf(origin: string, recipient: string): Promise<string[]> {
  for (let turn = 0; turn < 100; turn += 1) {
    const answer = await fetch(`${origin}/demo/mailbox.json`);
    const { mails } = (await answer.json()) as { mails: ReceivedMail[] };
    const mail = mails.find((one) => one.recipient === recipient);
    if (mail) return mail.links;
    await wait(200);
  }
  throw new Error(`No mail to ${recipient}`);
}
