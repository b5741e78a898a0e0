// npm run bench: how long a start takes and what the web process weighs. Figures to look at, no limits.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { build, isBuildFresh } from "#app/server/build.ts";
import { freshDataFolder } from "#tests/support/leftovers.ts";
import { freePort, type Product, startCommand, startProduct } from "#tests/support/product.ts";
import { encode, visitor } from "#tests/support/visitor.ts";
import { checkTimes } from "./check.ts";
import { contentPageShare } from "./content-page.ts";
import { leadsTable } from "./leads-table.ts";
import { slotTimes } from "./slots.ts";
import { workspacePages } from "./workspace.ts";

const figures: [string, string][] = [];
const note = (name: string, value: number, unit: string) =>
  void figures.push([name, `${value.toFixed(unit === "s" ? 2 : 0)} ${unit}`]);

const { few, many } = slotTimes();
figures.push(["free times, 5 × 300 busy (≤ 2 ms)", `${few.toFixed(2)} ms`]);
figures.push(["ten times as many busy times (≤ 4)", `${(many / few).toFixed(1)} ×`]);

const { evaluation, report } = await checkTimes();
figures.push(["one evaluation, median (≤ 1 ms)", `${evaluation.toFixed(3)} ms`]);
figures.push(["report as PDF, warm, median (≤ 100)", `${report.toFixed(1)} ms`]);

const DATA_DIR = await freshDataFolder("bench");
const empty = () => rmSync(DATA_DIR, { recursive: true, force: true });

/** The time to the first page, in seconds, through npm as people start it. */
async function timed(name: string): Promise<void> {
  const began = performance.now();
  const PORT = String(await freePort());
  const product = await startCommand(["npm", "start"], {
    DATA_DIR,
    PORT,
    npm_config_loglevel: "error",
  });
  await product.ready(120_000);
  await (await fetch(product.origin)).text();
  note(name, (performance.now() - began) / 1_000, "s");
  await end(product);
}

async function end(product: Product): Promise<void> {
  product.kill("SIGTERM");
  await product.exit;
}

function megabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024;
}

/** 1,000 requests of every kind, ten at a time. */
async function weigh(): Promise<void> {
  const product = await startProduct("demo", { DATA_DIR, LOG_LEVEL: "info" });
  await product.ready();
  note("web process at rest", megabytes(product.pid), "MB");
  const asset = readdirSync("build/client/assets").find((name) => name.endsWith(".css"));
  const paths = ["/", "/en", "/pilotencheck", "/en/pilot-check", "/nirgends", "/en/nowhere"];
  paths.push("/so-rechnen-wir", `/assets/${asset}`, "/demo");
  const reader = visitor(product.port);
  const times: number[] = [];
  const one = async (number: number) => {
    const began = performance.now();
    const response = await (number % 10 === 9
      ? reader.request("/pilotencheck", { method: "POST", body: encode({ a: "1" }) })
      : reader.request(paths[number % paths.length] ?? "/"));
    await response.arrayBuffer();
    if (response.status >= 500) throw new Error(`${response.status} for request ${number}`);
    times.push(performance.now() - began);
  };
  const began = performance.now();
  for (let number = 0; number < 1_000; number += 10)
    await Promise.all(Array.from({ length: 10 }, (_, more) => one(number + more)));
  note("1,000 mixed requests", (performance.now() - began) / 1_000, "s");
  times.sort((a, b) => a - b);
  note("half of them within", times[500] ?? 0, "ms");
  note("95 % of them within", times[950] ?? 0, "ms");
  note("web process after them", megabytes(product.pid), "MB");
  await end(product);
}

/** Must be at least 0.85: a content page is answered nearly as fast as node can send its bytes. */
async function compare(): Promise<void> {
  const product = await startProduct("demo", { DATA_DIR, LOG_LEVEL: "info" });
  await product.ready();
  const { share, shares, perSecond } = await contentPageShare(product, "/");
  note("content page, requests a second", perSecond, "/s");
  const all = shares.map((one) => one.toFixed(2)).join(" ");
  figures.push(["share of a bare server (≥ 0.85)", `${share.toFixed(2)}    (${all})`]);
  await end(product);
}

if (!isBuildFresh()) await build(AbortSignal.timeout(120_000));
empty();
rmSync(resolve("build"), { recursive: true, force: true });
await timed("npm start, nothing built, no data");
empty();
await timed("npm start, built, no data");
await timed("npm start, built, with data");
await weigh();
await compare();
for (const { name, many, ratio } of await leadsTable())
  figures.push([
    `50,000 leads, ${name}${name.includes("111") ? "" : " (≤ 1.3)"}`,
    `× ${ratio.toFixed(2)}    (${many.toFixed(1)} ms)`,
  ]);
const workspace = await workspacePages();
figures.push(["10,000 clients seeded (≤ 180 s)", `${workspace.seconds.toFixed(1)} s`]);
for (const { page, many, ratio } of workspace.figures)
  figures.push([
    `${page}, among 10,000 clients (≤ 1.3)`,
    `× ${ratio.toFixed(2)}    (${many.toFixed(1)} ms)`,
  ]);
empty();
for (const [name, value] of figures) console.log(`${name.padEnd(36)} ${value.padStart(9)}`);
