import { test as base, type Browser, expect, type Page } from "@playwright/test";
import type { SamplePerson } from "#app/demo/people.ts";
import type { ReceivedMail } from "#app/demo/mailbox-mails.ts";
import { axeFindings } from "./axe.ts";
import { watch } from "./journey-watch.ts";

export { expect };

/** Somebody at a browser of their own, watched like the first. */
export interface Somebody {
  page: Page;
  axe(): Promise<void>;
  /** Signs in by the button of the demo page, which is a page of its own journey, and checks where that leads. */
  enter(person: SamplePerson): Promise<void>;
}

interface Journey extends Omit<Somebody, "page"> {
  /** Where the product runs. */
  origin: string;
  /** Checks the page as it is now; every page a journey visits must be checked. */
  axe(): Promise<void>;
  /** Somebody else enters the story, with scripts, in a browser of their own. */
  somebody(width: number): Promise<Somebody>;
  /** The newest mail to that address; waits for it. */
  mailTo(recipient: string): Promise<ReceivedMail>;
}

/** What of a page's visits is still to be checked, and when it has come to rest. */
interface Eyes {
  visited: Set<string>;
  settled(): Promise<void>;
}

// Playwright reads which fixtures one needs from its first parameter, which must be a pattern.
/* oxlint-disable no-empty-pattern */

/**
 * A journey through the running product. It fails on errors in the console, on requests to anybody else, on
 * violations of the content security policy, and on a page that was visited but not checked with axe().
 */
export const test = base.extend<Journey & { watched: Eyes }>({
  origin: async ({}, use) => use(process.env.JOURNEY_ORIGIN ?? ""),

  baseURL: async ({ origin }, use) => use(origin),

  watched: async ({}, use) => use({ visited: new Set(), settled: () => Promise.resolve() }),

  page: async ({ page, origin, watched }, use) => {
    const { findings, settled } = await watch(page, origin, watched.visited);
    watched.settled = settled;
    await use(page);
    expect(findings, "errors, foreign requests and policy violations").toEqual([]);
    expect([...watched.visited], "pages visited without axe()").toEqual([]);
  },

  axe: async ({ page, browser, watched, javaScriptEnabled }, use) => {
    let copies: Copies | undefined;
    await use(async () => {
      await watched.settled();
      if (javaScriptEnabled) await axe(page);
      else await axeOnCopy(page, (copies ??= await pageForCopies(page, browser)));
      watched.visited.delete(new URL(page.url()).pathname);
    });
    await copies?.page.context().close();
  },

  enter: async ({ page, axe: check, watched }, use) =>
    use((person) => enter(page, person, watched.visited, check)),

  somebody: async ({ browser, origin }, use) => {
    const ends: (() => Promise<void>)[] = [];
    await use(async (width) => {
      const viewport = { width, height: 900 };
      // What the test asks of its first browser holds for new contexts too, unless they say otherwise.
      const context = await browser.newContext({ viewport, javaScriptEnabled: true });
      const page = await context.newPage();
      const visited = new Set<string>();
      const { findings, settled } = await watch(page, origin, visited);
      ends.push(async () => {
        await context.close();
        expect(findings, "errors, foreign requests and policy violations").toEqual([]);
        expect([...visited], "pages visited without axe()").toEqual([]);
      });
      const check = async () => {
        await settled();
        await axe(page);
        visited.delete(new URL(page.url()).pathname);
      };
      return { page, axe: check, enter: (person) => enter(page, person, visited, check) };
    });
    for (const end of ends) await end();
  },

  mailTo: async ({ request }, use) =>
    use(async (recipient) => {
      let mail: ReceivedMail | undefined;
      await expect
        .poll(
          async () => {
            const answer = await request.get("/demo/mailbox.json");
            const { mails } = (await answer.json()) as { mails: ReceivedMail[] };
            mail = mails.find((one) => one.recipient === recipient);
            return mail?.recipient;
          },
          { timeout: 15_000, message: `a mail to ${recipient}` },
        )
        .toBe(recipient);
      if (!mail) throw new Error(`No mail to ${recipient}.`);
      return mail;
    }),
});

async function enter(
  page: Page,
  person: SamplePerson,
  visited: Set<string>,
  check: () => Promise<void>,
): Promise<void> {
  await page.goto("/demo");
  await page.locator(`button[value=${person}]`).click();
  await page.waitForURL(({ pathname }) => pathname !== "/demo");
  visited.delete("/demo");
  await check();
}

export async function axe(page: Page): Promise<void> {
  expect(await axeFindings(page), `axe on ${page.url()}`).toEqual([]);
}

/** A page that shows what it is given instead of what the product answers. */
interface Copies {
  page: Page;
  body: string;
}

/** The checker is a script itself: where none may run it gets a copy of the page, in a browser that runs some. */
async function pageForCopies(original: Page, browser: Browser): Promise<Copies> {
  const viewport = original.viewportSize();
  const context = await browser.newContext({ viewport, javaScriptEnabled: true });
  const copies: Copies = { page: await context.newPage(), body: "" };
  const contentType = "text/html; charset=utf-8";
  // One rule for the whole journey: taking rules away while styles are on their way can leave them hanging.
  await copies.page.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ body: copies.body, contentType })
      : route.continue(),
  );
  return copies;
}

/** Looks at the page with its styles and without its scripts. */
async function axeOnCopy(page: Page, copies: Copies): Promise<void> {
  copies.body = (await page.content()).replaceAll(/<script\b[^]*?<\/script>/g, "");
  await copies.page.goto(page.url(), { timeout: 30_000 });
  await axe(copies.page);
}
