import { appHandler } from "#tests/support/app.ts";
import { readdirSync } from "node:fs";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { fixedHeaders } from "#app/server/fixed-headers.ts";

const app = await appHandler();
const form = {
  origin: app.origin,
  "sec-fetch-site": "same-origin",
  "content-type": "application/x-www-form-urlencoded",
};
const post = (path: string, body: string | Uint8Array, headers: Record<string, string> = form) =>
  app.request(path, { method: "POST", body, headers });

/** What a client without manners sends, and all that comes back. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(app.site.port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (part: Buffer) => (answer += part.toString()));
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

const host = `Host: localhost:${app.site.port}\r\n`;
const asset = readdirSync("build/client/assets").find((name) => name.endsWith(".css")) ?? "";

describe("the fixed headers are on", () => {
  test.each([
    ["a page", "/", {}],
    ["an English page", "/en", {}],
    ["a page that is missing", "/gibt-es-nicht", {}],
    ["a file", `/assets/${asset}`, {}],
    ["a file not changed since", `/assets/${asset}`, { "if-none-match": "*" }],
    ["health", "/health", {}],
    ["a refused host", "/", { host: "evil.example" }],
    ["a broken address", "/%ff", {}],
    ["a redirect", "/", { host: `127.0.0.1:${app.site.port}` }],
    ["data of a page", "/_.data", {}],
    ["the manifest", "/__manifest?p=/", {}],
  ])("%s", async (_, path, headers) => {
    const response = await app.request(path, { headers });
    for (const [name, value] of Object.entries(fixedHeaders))
      if (name === "Content-Security-Policy")
        expect(response.headers.get(name)).toContain("default-src 'none'");
      else expect(response.headers.get(name), name).toBe(value);
    expect(response.headers.get("server")).toBeNull();
    expect(response.headers.get("x-powered-by")).toBeNull();
  });

  test.each([
    ["no HTTP", "GET / hello\r\n\r\n", 400],
    ["an unknown method", `BREW / HTTP/1.1\r\n${host}\r\n`, 405],
    ["CONNECT", `CONNECT evil.example:443 HTTP/1.1\r\n${host}\r\n`, 405],
    ["TRACE", `TRACE / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 405],
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400],
    ["a header that is too long", `GET / HTTP/1.1\r\n${host}X: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    [
      "two lengths",
      `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
      400,
    ],
    [
      "length and chunks",
      `POST / HTTP/1.1\r\n${host}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    [
      "an expectation",
      `GET /health HTTP/1.1\r\n${host}Expect: wonders\r\nConnection: close\r\n\r\n`,
      200,
    ],
  ])("the answer to %s", async (_, text, status) => {
    const answer = await raw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain("Strict-Transport-Security: max-age=63072000; includeSubDomains\r\n");
    expect(answer).toContain("X-Content-Type-Options: nosniff\r\n");
  });
});

describe("a refused request becomes a page", () => {
  test.each([
    ["/pilotencheck", "de"],
    ["/en/nothing-here", "en"],
  ])("%s in its language", async (path, language) => {
    const response = await post(path, "a=1", { ...form, "sec-fetch-site": "cross-site" });
    expect(response.status).toBe(403);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toContain(`<html lang="${language}"`);
  });

  test.each(["PUT", "DELETE", "OPTIONS", "TRACE"])("%s with Allow", async (method) => {
    const response = await app.request("/en", { method, headers: form });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
    expect(await response.text()).toContain('<html lang="en"');
  });

  test.each([
    ["too large", 413, "a=".padEnd(65_537, "x"), form],
    ["far too large", 413, "a=".padEnd(3_000_000, "x"), form],
    ["of another type", 415, "{}", { ...form, "content-type": "application/json" }],
    ["of files", 415, "--x--", { ...form, "content-type": "multipart/form-data; boundary=x" }],
    ["broken", 400, "a=%", form],
    ["not UTF-8", 400, Buffer.from([0x61, 0x3d, 0xff]), form],
    ["with NUL", 400, "a=%00", form],
    ["of too many fields", 400, "a=1&".repeat(201), form],
    ["without origin", 403, "a=1", { "content-type": form["content-type"] }],
  ])("a body %s", async (_, status, body, headers) => {
    const response = await post("/pilotencheck", body, headers);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('<html lang="de"');
  });

  test("an address that is too long", async () => {
    expect((await app.request(`/en/${"a".repeat(2_100)}`)).status).toBe(414);
  });
});

describe("a reader of the demo is sent home", () => {
  test("from another name of this machine", async () => {
    const response = await app.request("/en?a=b", {
      headers: { host: `127.0.0.1:${app.site.port}` },
    });
    expect(response.status).toBe(307);
    expect(response.headers.get("location")).toBe(`${app.origin}/en?a=b`);
  });
});

describe("files", () => {
  test("with a hashed name never change", async () => {
    const response = await app.request(`/assets/${asset}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-type")).toBe("text/css; charset=utf-8");
    const etag = response.headers.get("etag") ?? "";
    const again = await app.request(`/assets/${asset}`, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
  });
  test("answer HEAD without a body", async () => {
    const response = await app.request(`/assets/${asset}`, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
  });
  test.each(["bytes=5-2", "bytes=x-y", "bytes=99999999-"])("ignore the range %s", async (range) => {
    expect((await app.request(`/assets/${asset}`, { headers: { range } })).status).toBe(200);
  });
  test.each([
    "/.env",
    "/assets/../../server/index.js",
    "/assets/%2e%2e/%2e%2e/server/index.js",
    "/assets/none.css",
  ])("%s is none", async (path) => {
    expect((await app.request(path)).status).toBe(404);
  });
});

describe("health", () => {
  test("is not ready while the process shuts down, and connections end", async () => {
    expect((await app.request("/health", { headers: { host: "10.0.0.7" } })).status).toBe(200);
    app.site.accepting = false;
    const response = await app.request("/health", { headers: { connection: "keep-alive" } });
    app.site.accepting = true;
    expect(response.status).toBe(503);
    expect(response.headers.get("connection")).toBe("close");
  });
  test("before the start everything is 503 with Retry-After", async () => {
    const { application } = app.site;
    app.site.application = undefined;
    const responses = await Promise.all(["/", "/health", "/en/x"].map((path) => app.request(path)));
    app.site.application = application;
    for (const response of responses) {
      expect(response.status).toBe(503);
      expect(response.headers.get("retry-after")).toBe("2");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});
