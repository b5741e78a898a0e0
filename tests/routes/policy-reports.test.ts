import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { expect, test, vi } from "vitest";
import { log } from "#app/log.ts";
import { logViolations } from "#app/middleware/policy-reports.ts";

const app = await appHandler();
const path = "/csp-berichte";
const token = "a-token-that-nobody-may-read-0123456789-abc";
const page = `${app.origin}/bericht/ansehen/${token}?from=${token}`;
const elder = (directive: string, uri = page) =>
  JSON.stringify({
    "csp-report": { "document-uri": uri, "violated-directive": directive, "blocked-uri": page },
  });
const newer = (directive: string) =>
  JSON.stringify([
    {
      type: "csp-violation",
      url: page,
      body: { documentURL: page, effectiveDirective: directive, blockedURL: page },
    },
  ]);
const csp = { "content-type": "application/csp-report" };
const reporting = { "content-type": "application/reports+json" };
const browser = { origin: app.origin, "sec-fetch-site": "same-origin" };
const post = (body: string, headers: Record<string, string>) =>
  app.request(path, { method: "POST", body, headers });

test("what browsers report is taken in both spellings, from a page and from nowhere", async () => {
  const taken = [
    await post(elder("script-src-elem"), { ...csp, ...browser }),
    await post(elder("img-src", "about:blank"), csp),
    await post(newer("style-src-attr"), reporting),
    await post("[]", { ...reporting, ...browser }),
  ];
  for (const answer of taken) {
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    expect(answer.headers.getSetCookie()).toEqual([]);
  }
});

test("what is no report, too large, of another type or from another site is refused", async () => {
  const cases: [number, Response][] = [
    [400, await post("{", csp)],
    [400, await post("{}", csp)],
    [400, await post('[{"type":"csp-violation"}]', reporting)],
    [413, await post(elder("img-src").padEnd(8_193), csp)],
    [415, await post(elder("img-src"), { "content-type": "application/json" })],
    [415, await post("a=1", { "content-type": "application/x-www-form-urlencoded" })],
    [403, await post(elder("img-src"), { ...csp, origin: "https://evil.example" })],
    [403, await post(elder("img-src"), { ...csp, "sec-fetch-site": "cross-site" })],
    [405, await app.request(path)],
  ];
  for (const [at, [status, answer]] of cases.entries()) expect(answer.status, `${at}`).toBe(status);
  expect((await app.request(path)).headers.get("allow")).toBe("POST");
  expect((await post(elder("img-src").padEnd(8_192), csp)).status).toBe(204);
});

test("one address reports sixty times an hour, and no more", async () => {
  await asSuperuser("delete from rate_limit");
  const send = () => post(elder("img-src"), csp);
  for (let time = 0; time < 60; time += 1) expect((await send()).status).toBe(204);
  const refused = await send();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(3_000);
});

test("the log learns directive and pattern, and nothing that an address or a report may hold", () => {
  const warn = vi.spyOn(log, "warn").mockReturnValue(undefined);
  const reports = [elder(`script-src 'nonce-${token}'`), newer(token), elder("img-src", token)];
  for (const report of reports) expect(logViolations(JSON.parse(report), "4711")).toBe(true);
  const pattern = "/bericht/ansehen/:token";
  const told = [
    { directive: "script-src", page: pattern },
    { directive: "unknown", page: pattern },
    { directive: "img-src", page: "unknown" },
  ];
  expect(warn.mock.calls).toEqual(
    told.map((violation) => [
      { requestId: "4711", violations: [violation] },
      "content security policy violated",
    ]),
  );
});
