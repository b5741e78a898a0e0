import { appHandler } from "#tests/support/app.ts";
import { renameSync } from "node:fs";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { codingFor } from "#app/middleware/kept-page.ts";
import { companyFile, filledFacts } from "#tests/support/company-file.ts";

const path = companyFile();
process.env.COMPANY_FILE = path;
const app = await appHandler();

const ask = (headers: Record<string, string> = {}, at = "/", method = "GET") =>
  app.request(at, { method, headers });
const headersOf = ({ headers }: Response) => {
  const { date: _, "x-request-id": __, ...rest } = Object.fromEntries(headers);
  return rest;
};

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["GZIP", "gzip"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["deflate", "identity"],
])("who takes %j gets %s", (accepted, coding) => {
  expect(codingFor(accepted)).toBe(coding);
});

describe("a content page", () => {
  test("is the same for the first reader and for all others, in every coding", async () => {
    const first = await ask({ "accept-encoding": "br" }, "/en");
    const next = await ask({ "accept-encoding": "br" }, "/en?utm_source=x");
    expect(headersOf(next)).toEqual(headersOf(first));
    expect(headersOf(next)).toMatchObject({
      "content-encoding": "br",
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      vary: "Accept-Encoding",
      "content-security-policy": expect.stringContaining("script-src 'none'") as string,
      "strict-transport-security": expect.any(String) as string,
    });
    const packed = Buffer.from(await next.arrayBuffer());
    const html = brotliDecompressSync(packed).toString();
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en"/);
    const zipped = await ask({ "accept-encoding": "gzip" }, "/en");
    expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(html);
    const plain = await ask({}, "/en");
    expect(await plain.text()).toBe(html);
    expect(plain.headers.get("content-length")).toBe(String(Buffer.byteLength(html)));
    const tags = [next, zipped, plain].map(({ headers }) => headers.get("etag"));
    expect(new Set(tags).size).toBe(3);
  });

  test("is not sent again to who has it", async () => {
    const { headers } = await ask({ "accept-encoding": "br" });
    const etag = headers.get("etag") ?? "";
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await ask({ "accept-encoding": "br", "if-none-match": tag });
      expect([again.status, await again.text()], tag).toEqual([304, ""]);
      expect(again.headers.get("etag")).toBe(etag);
      expect(again.headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(again.headers.has("content-length")).toBe(false);
    }
    expect((await ask({ "accept-encoding": "gzip", "if-none-match": etag })).status).toBe(200);
  });

  test("tells HEAD what it tells GET, and sets no cookie for anybody", async () => {
    const cookie = { cookie: "__Host-session=x", "accept-encoding": "br" };
    const head = await ask(cookie, "/", "HEAD");
    expect(headersOf(head)).toEqual(headersOf(await ask(cookie)));
    expect(await head.text()).toBe("");
    expect(head.headers.getSetCookie()).toEqual([]);
  });

  test("stands behind the gate", async () => {
    expect((await ask({ host: "evil.example" })).status).toBe(421);
    expect((await ask({}, "/", "PUT")).status).toBe(405);
    expect((await app.request("/", { method: "POST", body: "a=1" })).status).toBe(403);
    app.site.accepting = false;
    expect((await ask()).headers.get("connection")).toBe("close");
    app.site.accepting = true;
  });

  test("shows a changed fact at once on every page, never a mix", async () => {
    const both = async () =>
      Promise.all(
        ["/", "/en"].map(async (at) => (await (await ask({}, at)).text()).includes("DE99")),
      );
    expect(await both()).toEqual([false, false]);
    renameSync(companyFile({ ...filledFacts, vatId: "DE999999999" }), path);
    await expect.poll(async () => (await both())[0], { timeout: 5_000 }).toBe(true);
    expect(await both()).toEqual([true, true]);
  });

  test("is of one edition alone, however often the facts change while it is asked for", async () => {
    const editions = [
      { name: "Alpha GmbH", vatId: "DE111111111" },
      { name: "Beta GmbH", vatId: "DE222222222" },
    ];
    const seen = new Set<string>();
    const mixed: string[] = [];
    const read = async (at: string) => {
      const answer = await ask({}, at);
      // Written over a change: the reader is sent once more, to the same address.
      if (answer.status === 307) return expect(answer.headers.get("location")).toBe(at);
      const text = await answer.text();
      const found = editions.filter(
        ({ name, vatId }) => text.includes(name) || text.includes(vatId),
      );
      for (const { name } of found) seen.add(name);
      const [own] = found;
      const whole = own && text.includes(own.name) && text.includes(own.vatId);
      if (found.length !== 1 || !whole)
        mixed.push(`${at}: ${found.map(({ name }) => name).join()}`);
    };
    renameSync(companyFile({ ...filledFacts, ...editions[0] }), path);
    await expect
      .poll(async () => (await (await ask({}, "/impressum")).text()).includes("Alpha"), {
        timeout: 5_000,
      })
      .toBe(true);
    for (let turn = 1; turn <= 4; turn += 1) {
      renameSync(companyFile({ ...filledFacts, ...editions[turn % 2] }), path);
      for (const end = Date.now() + 700; Date.now() < end;)
        await Promise.all(["/", "/en", "/impressum", "/en/imprint"].map(read));
    }
    expect(mixed).toEqual([]);
    expect([...seen].toSorted()).toEqual(["Alpha GmbH", "Beta GmbH"]);
  });

  test.each([
    ["2027-01-15T22:59:59Z", "2027-01-15T23:00:00Z"],
    ["2027-07-15T21:59:59Z", "2027-07-15T22:00:00Z"],
  ])(
    "is written anew when the day ends in Berlin: ready at %s, not at %s",
    async (late, midnight) => {
      vi.useFakeTimers({ toFake: ["Date"] });
      const asked = { acceptEncoding: "br", ifNoneMatch: undefined };
      vi.setSystemTime(new Date(late));
      await ask();
      expect(app.site.application?.readyContent("GET", "/", asked)?.status).toBe(200);
      vi.setSystemTime(new Date(midnight));
      expect(app.site.application?.readyContent("GET", "/", asked)).toBeUndefined();
    },
  );
});

test("an address with other capitals or a slash is answered, but keeps no page of its own", async () => {
  const tag = async (at: string) => (await ask({}, at)).headers.get("etag");
  expect(await tag("/EN")).toBe(await tag("/en/"));
});
