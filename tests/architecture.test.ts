import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** Who may import whom besides itself: the table of the README. */
const may: Record<string, string[]> = {
  "app/routes": ["app/domain", "app/middleware", "app/ui", "app/i18n"],
  "app/routes/demo": ["app/demo"],
  "app/routes/health.ts": ["db/database.server.ts"],
  "app/middleware": ["app/domain", "app/i18n", "app/log.ts", "app/server/edge.ts"],
  "app/domain": ["db", "emails", "app/vendors", "app/i18n"],
  "app/jobs": ["app/domain", "db", "app/log.ts"],
  "app/vendors": [],
  "app/ui": [],
  "app/i18n": [],
  emails: [],
  db: [],
  "app/server": [
    "db/migrate.ts",
    "app/jobs/install.ts",
    "app/domain/catalogue/company-file.server.ts",
  ],
  "app/admin": ["app/domain", "db", "app/server/start-error.ts"],
  "app/admin.ts": ["app/admin", "app/server", "app/demo/logins.ts"],
  "app/server.ts": ["app/server", "app/demo/prepare.ts"],
};

/** Each domain may use those before it. */
const domains = ["catalogue", "audit", "mail", "identity", "organisations", "leads", "self-check"];
domains.push("billing", "booking", "workspace", "own-data");

/** Only the adapters know a vendor's SDK. */
const sdk = /^(stripe|@sendgrid\/|@hubspot\/|jsforce|@aws-sdk\/|@myriaddreamin\/|ical\.js$)/;

const files = ["app", "db", "emails"].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);
const source = (file: string) => readFileSync(file, "utf8");
const importsOf = (file: string) =>
  [...source(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => name);
const within = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

/** The files of this repository that a file imports. */
function targets(file: string): string[] {
  const own = importsOf(file).filter((name) => /^[.#]/.test(name) && !name.includes("/+types/"));
  return own.map((name) => (name.startsWith("#") ? name.slice(1) : join(dirname(file), name)));
}

/** The parts of the application that a route or a domain belongs to: its area, or none. */
const areaOf = (file: string, layer: string) =>
  new RegExp(`^${layer}/([^/]+)/`).exec(file)?.[1] ?? "";

function allowed(file: string, target: string): boolean {
  const rows = Object.keys(may).filter((row) => within(file, row));
  if (rows.length === 0) return true;
  const area = areaOf(file, "app/routes");
  if (within(file, "app/routes") && within(target, "app/routes"))
    return ["", area].includes(areaOf(target, "app/routes"));
  const domain = areaOf(file, "app/domain");
  if (domain && within(target, "app/domain"))
    return domains.indexOf(areaOf(target, "app/domain")) <= domains.indexOf(domain);
  return rows.some((row) => [row, ...(may[row] ?? [])].some((part) => within(target, part)));
}

test.each(Object.keys(may))("%s imports only what it may", (row) => {
  const wrong = files
    .filter((file) => within(file, row))
    .flatMap((file) => targets(file).map((target) => ({ file, target })))
    .filter(({ file, target }) => !allowed(file, target));
  expect(wrong).toEqual([]);
});

test("every domain has its place in the order", () => {
  const known = files.map((file) => areaOf(file, "app/domain")).filter(Boolean);
  expect([...new Set(known)].filter((domain) => !domains.includes(domain))).toEqual([]);
});

test("the demo is imported by the process, its own routes and tests only", () => {
  const users = files.filter((file) => targets(file).some((target) => within(target, "app/demo")));
  const others = users.filter(
    (file) => !within(file, "app/demo") && !within(file, "app/routes/demo"),
  );
  expect(others).toEqual(["app/admin.ts", "app/server.ts"]);
});

test("a vendor's SDK is imported by its adapter only", () => {
  const users = files.filter((file) => importsOf(file).some((name) => sdk.test(name)));
  expect(users.filter((file) => !within(file, "app/vendors"))).toEqual([]);
});

test("files are small", () => {
  const counted = files.filter((file) => file !== "db/types.ts");
  const lines = (file: string) => source(file).trimEnd().split("\n").length;
  const sizes = counted.map(lines).toSorted((one, other) => one - other);
  const at = (share: number) => sizes[Math.floor(sizes.length * share)] ?? 0;
  expect(counted.filter((file) => lines(file) > 250)).toEqual([]);
  expect(at(0.5), "median").toBeLessThanOrEqual(60);
  expect(at(0.9), "90 % of the files").toBeLessThanOrEqual(150);
});

test("loaders and actions are at most 15 lines", () => {
  const start = /^export (?:async function|function|const) (?:loader|action)\b.*[^;]$/;
  const length = (lines: string[], from: number) =>
    lines.slice(from).findIndex((line) => /^[})]/.test(line)) + 1;
  const long = files
    .filter((file) => within(file, "app/routes"))
    .flatMap((file) =>
      source(file)
        .split("\n")
        .flatMap((line, at, lines) =>
          start.test(line) ? [{ file, size: length(lines, at) }] : [],
        ),
    );
  expect(long.filter(({ size }) => size > 15)).toEqual([]);
});
