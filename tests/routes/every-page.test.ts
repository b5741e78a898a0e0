import { appHandler } from "#tests/support/app.ts";
import { describe, expect, test } from "vitest";
import { addressOf, type PageKey } from "#app/i18n/addresses.ts";
import { everyContentPath } from "#app/domain/catalogue/content-addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { read, type Page } from "./page.ts";
import { type InnerPage, isInner, languageOf, productPages } from "./product-addresses.ts";

const app = await appHandler();

/** What a visitor gets who just opens the address; a page that is missing here does not compile. */
type Welcome = 200 | 404 | { to: "check.start" | "sign-in" | "sign-in.set-up" | "booking" };
const ofPublicPages: Record<Exclude<PageKey, InnerPage>, Welcome> = {
  home: 200,
  risks: 200,
  mistakes: 200,
  packages: 200,
  about: 200,
  faq: 200,
  consultation: 200,
  "use-cases": 200,
  "use-case": 200,
  vendors: 200,
  vendor: 200,
  "check.start": 200,
  "check.questions": 200,
  "check.result": { to: "check.start" },
  "check.rules": 200,
  "draft.keeping": { to: "check.start" },
  draft: 404,
  "draft.deletion": 404,
  "report.request": { to: "check.start" },
  "report.requested": 200,
  "report.confirm": 404,
  report: 404,
  contact: 200,
  "message.requested": 200,
  "message.confirm": 404,
  imprint: 200,
  "report.pdf": 404,
  "report.sharing": 404,
  "report.share.revocation": 404,
  "report.revocation": 404,
  "report.shared": 404,
  "report.shared.pdf": 404,
  privacy: 200,
  "privacy.settings": 200,
  terms: 200,
  processing: 200,
  accessibility: 200,
  "sign-in": 200,
  "sign-in.sent": 200,
  "sign-in.link": 404,
  "sign-in.code": { to: "sign-in" },
  "sign-in.set-up": { to: "sign-in" },
  "sign-in.set-up.passkey": { to: "sign-in.set-up" },
  "sign-in.passkey": { to: "sign-in" },
  "sign-in.recovery": { to: "sign-in" },
  "sign-out": { to: "sign-in" },
  booking: 200,
  "booking.booked": { to: "booking" },
  "booking.move": 404,
  "booking.cancel": 404,
  offer: 404,
  "offer.details": 404,
  "offer.payment": 404,
  order: 200,
  "order.requested": 200,
  invitation: 404,
  "own-data": 404,
  "own-data.pdf": 404,
  "own-data.correction": 404,
  "own-data.withdrawal": 404,
  "own-data.deletion": 404,
  "news.unsubscribe": 404,
  rooms: { to: "sign-in" },
};

const forVisitors = (page: PageKey): Welcome =>
  isInner(page) ? { to: "sign-in" } : ofPublicPages[page];

test.each(productPages)("$path answers a visitor as it should", async ({ page, locale, path }) => {
  const expected = forVisitors(page);
  const response = await app.visitor().request(path);
  if (typeof expected === "number") return expect(response.status).toBe(expected);
  expect([response.status, response.headers.get("location")]).toEqual([
    302,
    addressOf(expected.to, locale),
  ]);
  expect(await response.text()).toBe("");
});

const shown = productPages.filter(({ page }) => typeof forVisitors(page) === "number");
const pages = await Promise.all(
  [...shown.map(({ path }) => path), "/gibt-es-nicht", "/en/nowhere"].map(async (path) => ({
    path,
    page: await read(await app.visitor().request(path)),
  })),
);

describe.each(pages)("$path", ({ path, page }) => {
  const locale = languageOf(path);

  test("is a page of its language with one heading and a title", () => {
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page.lang).toBe(locale);
    expect(page.headings).toEqual([expect.stringMatching(/\S/)]);
    expect(page.title).toMatch(/\S{3}/);
    // A drawing has a title of its own.
    const ofPage = page.all("title").filter(({ attributes }) => attributes.id === undefined);
    expect(ofPage).toHaveLength(1);
    expect(page.all("main")).toHaveLength(1);
    expect(page.html).toMatch(/^<!DOCTYPE html>/);
  });

  test("runs no script but the one of the booking page, has no style of its own and asks nobody else for anything", () => {
    // Passkey, keys for answers, work before sending: these run our own script, and work without.
    const withScript = ["sign-in", "check.questions", "contact", "order"] as const;
    if (withScript.some((one) => addressOf(one, locale) === path)) {
      for (const { attributes } of page.all("script")) expect(attributes.nonce).toMatch(/\S{22}/);
      return;
    }
    const ours = /^<script src="\/live-times\.js" nonce="[\w-]+" type="module">/;
    const code = page.html
      .replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, "")
      .replaceAll(/<script[^>]*><\/script>/g, (script) =>
        ours.test(script) && path === addressOf("booking", locale) ? "" : script,
      );
    expect(code).not.toMatch(/<script|<style|<iframe|<object|<embed|<base\b/i);
    expect(page.html).not.toMatch(/\s(?:style|on[a-z]+)="/i);
    expect(page.html).not.toMatch(/javascript:|http-equiv/i);
    // Sources are linked to, nothing is loaded from them.
    const loaded = page.html.replaceAll(/<a href="https:\/\/[^"]*" rel="external noreferrer"/g, "");
    const named = loaded.match(/(?:\b[a-z][a-z+.-]*:)?\/\/[^"\s<>]*/gi) ?? [];
    const own = (url: string) => url.startsWith(`${app.origin}/`) || url === "https://schema.org";
    expect(named.filter((url) => !own(url))).toEqual([]);
  });

  test("sets no cookie", () => {
    expect(page.headers.getSetCookie()).toEqual([]);
  });

  test("leads to itself in the other language", () => {
    const other = locale === "de" ? "en" : "de";
    const known = productPages.find((one) => one.path === path);
    const counterpart = productPages.find(
      (one) => one.page === known?.page && one.locale === other,
    );
    const wanted = counterpart?.path ?? addressOf("home", other);
    expect(languageWays(page, other)).toEqual([wanted]);
  });

  test("shows no text without words", () => {
    expect(page.text).not.toMatch(/\{\{|\}\}|undefined|\[object|\bNaN\b|\bnull\b/);
    for (const key of Object.keys(i18nFor(locale).getResourceBundle(locale, "ui") as object))
      expect(page.text).not.toMatch(new RegExp(`\\b(?:ui|error)[.:]${key}\\b`));
  });

  test("gives every id once and refers to ids that are there", () => {
    const ids = [...page.html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
    const referred = /\s(?:for|aria-describedby|aria-labelledby|form|href)="(#?[^"]*)"/g;
    const targets = [...page.html.matchAll(referred)].flatMap(([whole, target = ""]) =>
      whole.includes("href") ? (/^#(.+)/.exec(target)?.[1] ?? []) : target.split(" "),
    );
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

// Those of the others are followed by the crawl.
const notCrawled = pages.filter(({ path }) => !everyContentPath.includes(path));

test.each(notCrawled)("$path links only to addresses that answer", async ({ path, page }) => {
  const other = languageOf(path) === "de" ? "en" : "de";
  const isKnown = productPages.some((one) => one.path === path);
  const counterpart = isKnown ? languageWays(page, other) : [];
  for (const { attributes } of page.all("a")) {
    const { href = "", rel } = attributes;
    if (/^(mailto|tel):/.test(href) || rel === "external noreferrer") continue;
    const status = await statusOf(href.startsWith("#") ? path : href);
    const same = href.startsWith("#") || counterpart.includes(href);
    expect(status, href).toBe(same ? page.status : 200);
  }
});

const statuses = new Map<string, Promise<number>>();

/** Asked once: most pages lead to the same places. */
function statusOf(address: string): Promise<number> {
  const asked =
    statuses.get(address) ??
    app
      .visitor()
      .request(address)
      .then((answer) => answer.status);
  statuses.set(address, asked);
  return asked;
}

/** Where a link or a button of this page goes that says it is in the other language. */
function languageWays(page: Page, other: Locale): string[] {
  const ways = [...page.all("a"), ...page.all("button")].filter(
    ({ attributes }) => attributes.lang === other,
  );
  return ways.map(({ attributes }) => attributes.href ?? attributes.formAction ?? "");
}

test("no two pages share a title", () => {
  const titles = pages.map(({ page }) => `${page.lang}: ${page.title}`);
  expect(titles.filter((title, at) => titles.indexOf(title) < at)).toEqual([]);
});

test("the pages that search engines show say what they are about", () => {
  const found = /^\/(en)?$|\/pilotencheck$|flight-check$/;
  for (const { path, page } of pages.filter((one) => found.test(one.path))) {
    const meta = page.all("meta").find(({ attributes }) => attributes.name === "description");
    expect(meta?.attributes.content?.length, path).toBeGreaterThan(50);
    expect(meta?.attributes.content?.length, path).toBeLessThan(165);
  }
});
