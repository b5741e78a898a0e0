import { appHandler } from "#tests/support/app.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { signInAs } from "#app/demo/sign-in.server.ts";
import { sessionCookie } from "#app/middleware/session.ts";
import { dataOf, everyAddressInTurns, productPages } from "./product-addresses.ts";
import { read } from "./page.ts";

const app = await appHandler({ worker: true });

/** What is no script, and every tenth script. */
const assets = readdirSync("build/client/assets").filter(
  (name, at) => !name.endsWith(".js") || at % 10 === 0,
);

/** R-03, word for word: what the product says of itself in app/server is not asked. */
const fixed: Record<string, string | RegExp> = {
  "strict-transport-security": /^max-age=(31536|6307|9460)\d{3,}; includeSubDomains/,
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  "referrer-policy": /^(strict-origin-when-cross-origin|same-origin)$/,
};

function expectFixedHeaders({ headers }: Response): void {
  for (const [name, value] of Object.entries(fixed)) {
    if (typeof value === "string") expect(headers.get(name), name).toBe(value);
    else expect(headers.get(name), name).toMatch(value);
  }
  for (const policy of ["default-src 'none'", "base-uri 'none'", "frame-ancestors"])
    expect(headers.get("content-security-policy")).toContain(policy);
  for (const name of ["server", "x-powered-by", "access-control-allow-origin"])
    expect(headers.get(name), name).toBeNull();
  const type = headers.get("content-type");
  if (type?.startsWith("text/") && type !== "text/x-script")
    expect(type).toMatch(/; charset=utf-8$/);
}

const session = { cookie: "" };
beforeAll(async () => {
  await enrolHouse();
  const cookie = await sessionCookie.serialize(await signInAs("anna"));
  session.cookie = cookie.split(";", 1)[0] ?? "";
});

describe("every answer has the headers of R-03", () => {
  test.each(everyAddressInTurns)(
    "%s, its data, refused methods and a foreign form",
    async (path) => {
      const requests: [string, Parameters<typeof app.request>[1]][] = [
        [path, {}],
        [path, { method: "HEAD" }],
        [path, { method: "PUT" }],
        [path, { method: "POST", body: "a=1" }],
        [path, { headers: { host: "evil.example" } }],
        [path, { headers: session }],
        [dataOf(path), {}],
        [dataOf(path), { headers: session }],
        [`${path}/`, {}],
      ];
      for (const [address, options] of requests) {
        const response = await app.request(address, options);
        expectFixedHeaders(response);
        // Data is for the page that asked, and a refusal for nobody's memory.
        const isRefused = options?.method === "PUT" || options?.headers?.["host"] !== undefined;
        if (address === dataOf(path) || (isRefused && response.status !== 200))
          expect(response.headers.get("cache-control"), address).toBe("no-store");
      }
    },
  );

  test.each([
    ...["favicon.ico", "favicon.svg", "apple-touch-icon.png", "share.de.png", "share.en.png"].map(
      (name) => `/${name}`,
    ),
    ...assets.map((name) => `/assets/${name}`),
  ])("%s is a file that says what it is", async (path) => {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expectFixedHeaders(response);
    expect(response.headers.get("content-type")).toMatch(/^(text|image|font)\/[a-z0-9.+-]+/);
    expect(response.headers.get("cache-control")).toMatch(/^public, max-age=/);
  });
});

const behind = productPages.filter(({ page }) =>
  /^(report$|report\.confirm|sign-|office|security|step-up)/.test(page),
);

describe("kept nowhere and told nobody", () => {
  test.each(behind)("$path", async ({ path }) => {
    for (const headers of [{}, session])
      for (const address of [path, dataOf(path)]) {
        const response = await app.request(address, { headers });
        expect(response.headers.get("cache-control"), address).toBe("no-store");
        expect(response.headers.get("referrer-policy"), address).toBe("same-origin");
        expect(response.headers.get("x-robots-tag"), address).toBe("noindex");
      }
  });
});

const office = productPages.filter(({ page }) => page === "office.leads" || page === "sign-in");
/** Better with a script of their own, and whole without it. */
const improved = productPages.filter(({ page }) =>
  ["booking", "check.questions", "contact", "order"].includes(page),
);
const open = productPages.filter(
  (one) =>
    !one.page.startsWith("office") &&
    !["sign-out", "sign-in"].includes(one.page) &&
    !improved.includes(one),
);

describe("the content security policy (R-01)", () => {
  test.each(open)("$path runs no script", async ({ path }) => {
    const response = await app.visitor().request(path);
    const policy = response.headers.get("content-security-policy");
    if (response.status === 302) return expect(policy).toContain("form-action 'none'");
    expect(policy?.split("; ").toSorted()).toEqual(
      [
        "default-src 'none'",
        "script-src 'none'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'none'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'self' http://127.0.0.1:9",
        "report-uri /csp-berichte",
        "report-to csp",
      ].toSorted(),
    );
    expect(response.headers.get("reporting-endpoints")).toBe('csp="/csp-berichte"');
    expect(response.headers.get("content-security-policy-report-only")).toBeNull();
  });

  test.each([...office, ...improved])(
    "$path runs its own scripts only, by a new nonce each time",
    async ({ path }) => {
      const seen = new Set<string>();
      for (let turn = 0; turn < 3; turn += 1) {
        const page = await read(await app.request(path, { headers: session }));
        expect(page.status).toBe(200);
        const policy = page.headers.get("content-security-policy") ?? "";
        const [, nonce = ""] =
          /script-src 'nonce-([\w-]{22,})' 'strict-dynamic'(;|$)/.exec(policy) ?? [];
        // Nobody but the hosted payment page, and that for forms only.
        const own = policy.replace("; form-action 'self' http://127.0.0.1:9;", ";");
        expect(own).not.toMatch(/unsafe|https?:|\*/);
        expect(policy).toMatch(/; report-uri \/csp-berichte; report-to csp$/);
        expect(page.headers.get("content-security-policy-report-only")).toMatch(
          /^require-trusted-types-for 'script'; report-uri \/csp-berichte; report-to csp$/,
        );
        expect(nonce.length, "128 bits").toBeGreaterThanOrEqual(22);
        seen.add(nonce);
        const scripts = [...page.html.matchAll(/<script\b([^>]*)>/g)].map(([, rest = ""]) => rest);
        expect(scripts.length).toBeGreaterThan(0);
        for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      }
      expect(seen.size).toBe(3);
    },
  );

  test("a mail of the demo is shown without scripts, forms and addresses from outside", async () => {
    const asked = await app.visitor().post("/anmelden", { email: people.anna.email });
    expect(asked.status).toBe(303);
    const { id } = await app.mailTo(people.anna.email);
    const response = await app.request(`/demo/mails/${id}`);
    expectFixedHeaders(response);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';/,
    );
    expect(await response.text()).not.toMatch(/<script|<form|<img|src=|@import|url\(/i);
  });
});
