import { appHandler } from "#tests/support/app.ts";
import { describe, expect, test } from "vitest";
import { addresses, inOtherLanguage } from "#app/i18n/addresses.ts";
import { locales } from "#app/i18n/locale.ts";
import { read } from "./page.ts";
import { dataOf, inOneLanguage, inTurns, productPages } from "./product-addresses.ts";

const app = await appHandler();
const look = async (path: string, method = "GET") =>
  read(await app.visitor().request(path, { method }));

describe("the table of addresses", () => {
  test("gives every page one address per language, German outside of /en", () => {
    const all = Object.values(addresses).flatMap((pair) => locales.map((locale) => pair[locale]));
    expect(new Set(all).size).toBe(all.length);
    for (const { de, en } of Object.values(addresses)) {
      expect(de).toMatch(/^\/(?!en(\/|$))[a-z0-9/:-]*$/i);
      expect(en).toMatch(/^\/en(\/[a-z0-9:-]+)*$/i);
      expect(de.match(/:\w+/g)).toEqual(en.match(/:\w+/g));
    }
  });

  test.each(productPages)("$path leads over and back", ({ locale, path }) => {
    const over = inOtherLanguage(path, locale);
    expect(over.startsWith("/en")).toBe(locale === "de");
    expect(inOtherLanguage(over, locale === "de" ? "en" : "de")).toBe(path);
  });
});

describe("a slash too many and capital letters", () => {
  test.each(inTurns)("$path is found all the same, in its language", async ({ path, locale }) => {
    const plain = await look(path);
    for (const other of [`${path}/`, path.toUpperCase().replace(/NOBODY[^/]*/, "x")]) {
      const page = await look(other);
      expect(page.status, other).toBe(plain.status);
      expect(page.headers.get("location"), other).toBe(plain.headers.get("location"));
      if (page.status !== 302) expect(page.lang, other).toBe(locale);
      expect(page.title, other).toBe(plain.title);
    }
  });

  test.each(["//", "//pilotencheck", "/pilotencheck//fragen", "/pilotencheck/fragen/mehr"])(
    "%s leads nowhere",
    async (path) => {
      expect([(await look(path)).status, (await look(path)).lang]).toEqual([
        path === "//" ? 200 : 404,
        "de",
      ]);
    },
  );
});

const hostile = [
  "x",
  "x".repeat(1_900),
  "%20",
  "%F0%9F%9A%80",
  "%E2%80%AEmoc",
  "..%2F..%2Fetc%2Fpasswd",
  "%2e%2e%2fx",
  "a%2Fb",
  "a%5Cb",
  "'%20or%201=1--",
  "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "%7B%7Btoken%7D%7D",
  "$t(home.title)",
  "%0d%0aSet-Cookie:%20a=b",
  "null",
  "undefined",
  "00000000-0000-4000-8000-000000000001",
  "[object%20Object]",
  "constructor",
  "__proto__",
  ":token",
  "*",
  "x.data",
  "x;y=z",
  "-1",
];
const broken = ["%", "%zz", "%ff", "%C3%28", "%00", "a%00b", "%ED%A0%80"];

const withToken = inTurns.filter(({ path }) => path.includes("nobody-has-this"));

// Each kind is tried at a third of the pages, and at every page a third of the kinds.
const thirdOf = (kinds: string[], path: string) => {
  const turn = withToken.findIndex((one) => one.path === path);
  return kinds.filter((_, at) => (at + turn) % 3 === 0);
};

describe.each(withToken)("a token nobody was sent, at $path", ({ path, locale }) => {
  const [before = "", after = ""] = path.split(/nobody-has-this[^/]*/);
  const at = (token: string) => before + token + after;
  const plain = look(path);

  test.each(thirdOf(hostile, path))("%s is not known", async (token) => {
    for (const method of locale === "de" ? ["GET", "HEAD"] : ["GET"]) {
      const page = await look(at(token), method);
      expect(page.status, method).toBe(404);
      expect(page.headers.getSetCookie()).toEqual([]);
      expect(page.headers.get("cache-control")).toBe("no-store");
      if (method === "GET" && !at(token).endsWith(".data")) {
        expect(page.lang).toBe(locale);
        expect(page.title).toBe((await plain).title);
        expect(page.html).not.toContain("<script");
      }
    }
    const posted = await app.visitor().post(at(token), {});
    expect(posted.status).toBe(posted.headers.get("allow") ? 405 : 404);
    if (locale === "de") expect((await look(dataOf(at(token)))).status).toBe(404);
  });

  test.each(thirdOf(broken, path))("%s is no address", async (token) => {
    for (const method of ["GET", "HEAD", "POST"]) {
      const page = await look(at(token), method);
      expect(page.status, method).toBe(400);
      if (method === "GET") expect(page.lang).toBe(locale);
    }
    expect((await look(dataOf(at(token)))).status).toBe(400);
  });

  test("none at all, or one too long", async () => {
    expect((await look(at(""))).status).toBe(404);
    expect((await look(at("x".repeat(2_100)))).status).toBe(414);
    expect((await look(at("x".repeat(2_100)))).lang).toBe(locale);
  });
});

test.each(hostile)("a lead called %s sends a stranger to the sign-in", async (id) => {
  const page = await look(`/buero/leads/${id}`);
  if (id.endsWith(".data")) return expect(page.status).toBe(202);
  expect([page.status, page.headers.get("location")]).toEqual([302, "/anmelden"]);
});

test.each(["a=1", "a=1&a=2", "=", "a[]=1", "_routes=root", "index", "%F0%9F%9A%80", "a=%ff", "&&"])(
  "the query ?%s changes nothing",
  async (query) => {
    for (const path of ["/", "/en/pre-flight-check/questions", "/datenschutz"]) {
      const [plain, asked] = [await look(path), await look(`${path}?${query}`)];
      expect(asked.status).toBe(200);
      const unsigned = (html: string) =>
        html.replace(/name="carried" value="[^"]*"/, "").replace(/nonce="[^"]*"/g, "");
      expect(unsigned(asked.html)).toBe(unsigned(plain.html));
    }
  },
);

test.each([
  "?_routes=nothing",
  "?_routes=root,home.de",
  "?_routes=",
  "?_routes=office.leads.de",
  "?index&x",
])("data of single routes (%s) lets nobody in and breaks nothing", async (query) => {
  for (const { path, page } of query === "?_routes=office.leads.de" ? inOneLanguage : inTurns) {
    const answer = await look(dataOf(path) + query);
    expect(answer.status, path).toBeLessThan(500);
    expect(answer.html, path).not.toMatch(/DOCTYPE|tulos\.example/);
    if (page.startsWith("office")) expect(answer.status, path).toBe(202);
  }
});
