import { describe, expect, test } from "vitest";
import { type GateRules, type Head, judgeHead } from "#app/server/gate.ts";

const rules: GateRules = { origin: new URL("http://localhost:3000"), demo: true, port: 3000 };
const served: GateRules = { origin: new URL("https://portal.tulos.de"), demo: false, port: 3000 };
const home = { host: "localhost:3000" };
const ours = { ...home, "sec-fetch-site": "same-origin" };

const judged = (target: string, rest: Partial<Head> = {}, by = rules) =>
  judgeHead({ method: "GET", headers: home, ...rest, target }, by);
const post = (headers: Head["headers"], target = "/a") =>
  judged(target, { method: "POST", headers });
const refused = (status: number, reason: string) =>
  expect.objectContaining({ kind: "refuse", refusal: expect.objectContaining({ status, reason }) });

describe("methods", () => {
  test.each(["GET", "HEAD"])("%s passes", (method) => {
    expect(judged("/a?b=c", { method })).toEqual({ kind: "pass", target: "/a?b=c" });
  });
  test.each(["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "get", "PROPFIND"])(
    "%s is refused and told what is allowed",
    (method) => {
      expect(judged("/a?b=c", { method, headers: ours })).toEqual({
        kind: "refuse",
        target: "/a",
        refusal: { status: 405, reason: "method", headers: { Allow: "GET, HEAD, POST" } },
      });
    },
  );
});

describe("host", () => {
  test.each([
    ["portal.tulos.de", "pass"],
    ["PORTAL.tulos.de:443", "pass"],
    ["portal.tulos.de:8443", "refuse"],
    ["evil.example", "refuse"],
    ["portal.tulos.de.evil.example", "refuse"],
    ["portal.tulos.de@evil.example", "refuse"],
    ["portal.tulos.de/x", "refuse"],
    ["127.0.0.1:3000", "refuse"],
    ["", "refuse"],
  ])("in production %j: %s", (host, kind) => {
    expect(judged("/a", { headers: { host } }, served).kind).toBe(kind);
  });
  test("unknown is 421, none at all is 400", () => {
    expect(judged("/a", { headers: { host: "evil.example" } })).toEqual(
      refused(421, "unknown-host"),
    );
    expect(judged("/a", { headers: {} })).toEqual(refused(400, "broken-address"));
  });
  test("an absolute address counts more than Host", () => {
    expect(judged("http://localhost:3000/a?b")).toEqual({ kind: "pass", target: "/a?b" });
    expect(judged("http://evil.example/a")).toEqual(refused(421, "unknown-host"));
    expect(judged("ftp://localhost:3000/a")).toEqual(refused(400, "broken-address"));
    expect(judged("*")).toEqual(refused(400, "broken-address"));
  });
  test.each(["127.0.0.1:3000", "[::1]:3000", "localhost:3000"])(
    "the demo sends a reader from %s home",
    (host) => {
      const elsewhere = { ...rules, origin: new URL("http://tulos.localhost:3000") };
      const location = "http://tulos.localhost:3000/a?b=c";
      expect(judged("/a?b=c", { headers: { host } }, elsewhere)).toEqual({
        kind: "redirect",
        location,
      });
      const form = { method: "POST", headers: { ...ours, host } };
      expect(judged("/a", form, elsewhere)).toEqual(refused(421, "unknown-host"));
    },
  );
  test("not from another port", () => {
    expect(judged("/a", { headers: { host: "127.0.0.1:3001" } })).toEqual(
      refused(421, "unknown-host"),
    );
  });
  test("/health is answered for any host, and only by that name", () => {
    const headers = { host: "10.0.0.7:3000" };
    expect(judged("/health?x", { headers }, served).kind).toBe("pass");
    expect(judged("/health/x", { headers }, served)).toEqual(refused(421, "unknown-host"));
  });
});

describe("address", () => {
  test("up to 2 kB", () => {
    expect(judged(`/?${"a".repeat(2_046)}`).kind).toBe("pass");
    expect(judged(`/?${"a".repeat(2_047)}`)).toEqual(refused(414, "too-long"));
  });
  test.each([
    ["/en/%ff", "/en"],
    ["/en/%", "/en"],
    ["/%zz", "/"],
    ["/en/a%00b", "/en"],
    ["/en/a?b=%00", "/en/a"],
    ["/en/%c3%28", "/en"],
    ["/english/%ff", "/"],
  ])("%s becomes the page of %s", (target, page) => {
    expect(judged(target)).toMatchObject({ target: page, refusal: { status: 400 } });
  });
  test("a path that is too long becomes the page of its language", () => {
    expect(judged(`/en/${"a".repeat(3_000)}`)).toMatchObject({ target: "/en" });
  });
  test("two slashes in front stay a path of ours", () => {
    expect(judged("//evil.example/a")).toEqual({ kind: "pass", target: "//evil.example/a" });
  });
});

describe("origin of a form (R-20)", () => {
  const origin = "http://localhost:3000";
  test.each([
    ["same-origin", undefined, "pass"],
    ["same-origin", origin, "pass"],
    [undefined, origin, "pass"],
    [undefined, undefined, "refuse"],
    ["same-origin", "http://evil.example", "refuse"],
    ["same-origin", "null", "refuse"],
    [undefined, "null", "refuse"],
    [undefined, "https://localhost:3000", "refuse"],
    [undefined, "http://localhost:30000", "refuse"],
    ["same-site", origin, "refuse"],
    ["cross-site", origin, "refuse"],
    ["none", origin, "refuse"],
  ])("Sec-Fetch-Site %s with Origin %s: %s", (site, from, kind) => {
    const headers = {
      ...home,
      ...(site ? { "sec-fetch-site": site } : {}),
      ...(from ? { origin: from } : {}),
    };
    expect(post(headers).kind).toBe(kind);
  });
  test("is refused as the page it was sent to", () => {
    expect(post(home, "/en/a.data?_routes=x")).toEqual({
      kind: "refuse",
      target: "/en/a.data",
      refusal: { status: 403, reason: "cross-site" },
    });
  });
});
