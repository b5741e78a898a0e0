import { appHandler } from "#tests/support/app.ts";
import type { RequestOptions } from "#tests/support/visitor.ts";
import { describe, expect, test } from "vitest";
import { addressOf, type PageKey } from "#app/i18n/addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { read } from "./page.ts";
import {
  dataOf,
  everyAddressInTurns,
  everyAddressOnce,
  inTurns,
  type InnerPage,
  isInner,
  languageOf,
} from "./product-addresses.ts";

const app = await appHandler();
const form = {
  origin: app.origin,
  "sec-fetch-site": "same-origin",
  "content-type": "application/x-www-form-urlencoded",
};
const sent = (body: string | Uint8Array, headers: Record<string, string> = form) => ({
  method: "POST",
  body,
  headers,
});
const { origin: _, ...foreign } = form;
const { "content-type": __, ...typeless } = form;

type Refused = 400 | 403 | 405 | 413 | 414 | 415 | 421;
type Case = [what: string, status: Refused, options: RequestOptions, query?: string];

const refuse = (method: string): Case => [method, 405, { method, headers: form }];

/** What no address of the product takes, whoever sends it. */
const everywhere: Case[] = [
  ...["PUT", "OPTIONS"].map(refuse),
  ["an unknown host", 421, { headers: { host: "evil.example" } }],
  ["a form of another origin", 403, sent("a=1", { ...form, origin: "https://evil.example" })],
  ["JSON", 415, sent('{"a":1}', { ...form, "content-type": "application/json" })],
  ["70 kB", 413, sent(`a=${"x".repeat(70_000)}`)],
  ["300 fields", 400, sent("a=1&".repeat(300))],
  ["broken percent signs", 400, sent("a=%zz")],
];

const more: Case[] = [
  ...["DELETE", "PATCH", "TRACE", "PROPFIND"].map(refuse),
  ["PUT with a body", 405, { method: "PUT", body: "a=1", headers: form }],
  ["a host that only begins like ours", 421, { headers: { host: "localhost.evil.example" } }],
  ["a form to an unknown host", 421, sent("a=1", { ...form, host: "evil.example" })],
  ["a NUL in the query", 400, {}, "?a=%00"],
  ["a query of 3 kB", 414, {}, `?a=${"x".repeat(3_000)}`],
  ["a form without origin", 403, sent("a=1", { "content-type": form["content-type"] })],
  ["a form of no origin", 403, sent("a=1", { ...form, origin: "null" })],
  ["a form of another site", 403, sent("a=1", { ...foreign, "sec-fetch-site": "cross-site" })],
  ["a form of a neighbour", 403, sent("a=1", { ...form, "sec-fetch-site": "same-site" })],
  ["a form from the address bar", 403, sent("a=1", { ...form, "sec-fetch-site": "none" })],
  ["plain text", 415, sent("a=1", { ...form, "content-type": "text/plain" })],
  ["files", 415, sent("--x--", { ...form, "content-type": "multipart/form-data; boundary=x" })],
  ["a body without type", 415, sent("a=1", typeless)],
  ["a packed body", 415, sent("a=1", { ...form, "content-encoding": "gzip" })],
  ["half a percent sign", 400, sent("email=%")],
  ["a NUL", 400, sent("email=a%00b")],
  ["bytes that are no UTF-8", 400, sent(new Uint8Array([0x61, 0x3d, 0xc3, 0x28]))],
];

const withoutPage =
  /^\/((en\/workspace|arbeitsbereich)\/[\w-]+\/(dateien|files|rechnungen|invoices|berichte|reports)\/.*|health|sitemap\.xml|robots\.txt|ihre-daten\/datei\/.*|buero\/einwilligungen\/.*\/datei|en\/office\/consents\/.*\/file|passkey-challenge|erstgespraech\/halten|kalender\/[\w-]+|demo\/mailbox\.json|demo\/mails\/\d+)$/;

/** What is wrong with the answers to these cases at an address. */
async function faults(path: string, cases: Case[]): Promise<string[]> {
  const language = languageOf(path);
  const words = i18nFor(language).getFixedT(language, "errors");
  const found: string[] = [];
  for (const [what, status, options, query = ""] of cases) {
    const page = await read(await app.visitor().request(path + query, options));
    const [heading = ""] = page.headings;
    const inWords = page.lang === language && heading === words(`s${status}.title`);
    if (page.status !== status) found.push(`${what}: ${page.status}`);
    if (!inWords && !withoutPage.test(path)) found.push(`${what}: ${page.lang} ${heading}`);
    if (page.headers.getSetCookie().length > 0) found.push(`${what}: a cookie`);
    if (status === 405 && page.headers.get("allow") !== "GET, HEAD, POST")
      found.push(`${what}: Allow ${page.headers.get("allow")}`);
  }
  return found;
}

const tried = everyAddressInTurns.filter(
  (path) => path !== "/health" && !/^\/(webhooks\/|csp-berichte$)/.test(path),
);

describe("refused in words and in the language of the address", () => {
  test.each(tried)("%s", async (path) => {
    // One click in a mail program: the body says nothing, so nobody reads it (RFC 8058).
    const unread = /abbestellen|unsubscribe/.test(path);
    const cases = everywhere.filter(([what]) => !(unread && /fields|percent/.test(what)));
    expect(await faults(path, cases)).toEqual([]);
  });

  test.each(["/", "/bericht/anfordern", "/en/sign-in", "/en/office", "/en/nowhere"])(
    "%s, down to the last kind",
    async (path) => {
      expect(await faults(path, more)).toEqual([]);
    },
  );

  test("/health, which every host may ask", async () => {
    const asked = everywhere.filter(([what]) => what !== "an unknown host");
    expect(await faults("/health", asked)).toEqual([]);
    const host = { host: "10.0.0.7" };
    expect((await app.request("/health", { headers: host })).status).toBe(200);
  });

  test.each(tried)("the data of %s", async (path) => {
    const found: string[] = [];
    for (const [what, status, options] of everywhere.slice(-6)) {
      const response = await app.visitor().request(dataOf(path), options);
      if (response.status !== status) found.push(`${what}: ${response.status}`);
    }
    expect(found).toEqual([]);
  });
});

/** The answer to a form that the page does not have; "sign-in" is where it leads instead. */
const toStrangeForms: Record<Exclude<PageKey, InnerPage>, 200 | 400 | 404 | 405 | "sign-in"> = {
  home: 405,
  risks: 405,
  mistakes: 405,
  packages: 405,
  about: 405,
  faq: 405,
  consultation: 405,
  "use-cases": 405,
  "use-case": 405,
  vendors: 405,
  vendor: 405,
  "check.start": 405,
  "check.questions": 400,
  "check.result": 400,
  "check.rules": 405,
  "draft.keeping": 400,
  draft: 405,
  "draft.deletion": 404,
  "report.request": 400,
  "report.requested": 405,
  "message.requested": 405,
  "message.confirm": 404,
  "report.confirm": 404,
  report: 405,
  "report.pdf": 405,
  "report.sharing": 404,
  "report.share.revocation": 404,
  "report.revocation": 404,
  "report.shared": 405,
  "report.shared.pdf": 405,
  privacy: 405,
  contact: 400,
  imprint: 405,
  "privacy.settings": 405,
  terms: 405,
  processing: 405,
  accessibility: 405,
  "sign-in": 400,
  "sign-in.sent": 405,
  "sign-in.link": 404,
  "sign-in.code": "sign-in",
  "sign-in.set-up": "sign-in",
  "sign-in.set-up.passkey": 400,
  "sign-in.passkey": 400,
  "sign-in.recovery": "sign-in",
  "sign-out": "sign-in",
  // The booking page takes what a report brings along and shows itself for everything else.
  booking: 200,
  "booking.booked": 400,
  "booking.move": 404,
  "booking.cancel": 404,
  offer: 404,
  "offer.details": 404,
  "offer.payment": 405,
  order: 400,
  "order.requested": 405,
  invitation: 404,
  "own-data": 405,
  "own-data.pdf": 405,
  "own-data.correction": 404,
  "own-data.withdrawal": 404,
  "own-data.deletion": 404,
  "news.unsubscribe": 404,
  rooms: "sign-in",
};

const strange = ["a=1", "a=1&a=2", "=&=", "__proto__=1&constructor=2", "a[]=1&a[b]=2", "email[]=x"];

test.each(inTurns)("$path takes no strange form", async ({ page, locale, path }) => {
  const wanted = isInner(page) ? "sign-in" : toStrangeForms[page];
  for (const body of strange) {
    const answer = await read(await app.visitor().request(path, sent(body)));
    if (wanted === "sign-in") {
      expect([302, 303], body).toContain(answer.status);
      expect(answer.headers.get("location"), body).toBe(addressOf("sign-in", locale));
    } else {
      expect(answer.status, body).toBe(wanted);
      expect(answer.lang, body).toBe(locale);
    }
    if (wanted === 405) expect(answer.headers.get("allow")).toBe("GET, HEAD");
    const data = await app.visitor().request(dataOf(path), sent(body));
    expect(wanted === "sign-in" ? [202, 400] : [wanted], body).toContain(data.status);
  }
});

test.each(everyAddressOnce)("an empty form at %s is no fault of ours", async (path) => {
  for (const address of [path, dataOf(path)]) {
    const { status } = await app.visitor().request(address, sent(""));
    expect(status, address).toBeLessThan(500);
  }
});
