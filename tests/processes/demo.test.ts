import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { makeDataFolder } from "#app/demo/data-folder.ts";
import { samplePeople } from "#app/demo/people.ts";
import { readPostmasterFile, stopOrphan } from "#app/demo/postgres/orphan.ts";
import { build, isBuildFresh } from "#app/server/build.ts";
import { freePort, type Product, startProduct } from "#tests/support/product.ts";

let folder: string;
let started: Product[] = [];

beforeAll(async () => {
  if (!isBuildFresh()) await build(AbortSignal.timeout(120_000));
}, 120_000);

beforeEach(() => {
  folder = resolve(".test", `demo-${crypto.randomUUID()}`);
  makeDataFolder(resolve(".test"));
});

afterEach(async () => {
  for (const product of started) product.kill("SIGKILL");
  await Promise.all(started.map(({ exit }) => exit));
  started = [];
  await stopOrphan(join(folder, "postgres"));
  rmSync(folder, { recursive: true, force: true });
});

async function start(environment: Record<string, string> = {}): Promise<Product> {
  const product = await startProduct("demo", { DATA_DIR: folder, ...environment });
  started.push(product);
  return product;
}

async function ask(text: string): Promise<Record<string, unknown>[]> {
  const password = readFileSync(join(folder, "postgres-password"), "utf8").trim();
  const port = readPostmasterFile(join(folder, "postgres"))?.port;
  const client = new pg.Client(`postgres://postgres:${password}@127.0.0.1:${port}/tulos`);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

const databaseRuns = () => existsSync(join(folder, "postgres/postmaster.pid"));

test(
  "starts, says what to open, keeps what it has and ends cleanly",
  { timeout: 60_000 },
  async () => {
    const first = await start();
    await first.ready();
    expect(first.output()).toContain(`${first.origin}/demo`);
    const [key, samples] = [
      readFileSync(join(folder, "secret-key"), "utf8"),
      await ask("select id from person"),
    ];
    expect(samples).toHaveLength(Object.keys(samplePeople).length);
    first.kill("SIGTERM");
    expect(await first.exit).toBe(0);
    expect(databaseRuns()).toBe(false);

    const second = await start();
    await second.ready();
    expect(readFileSync(join(folder, "secret-key"), "utf8")).toBe(key);
    expect(await ask("select id from person")).toEqual(samples);
    second.kill("SIGINT");
    expect(await second.exit).toBe(0);
    expect(databaseRuns()).toBe(false);
  },
);

test(
  "survives kill -9 at any moment, with and without its database",
  { timeout: 90_000 },
  async () => {
    for (const moment of [40, 120, 250, 400, 550, 700, 850, 1_000, 1_200, 1_400, 1_700, 2_100]) {
      const victim = await start();
      await wait(moment);
      victim.kill("SIGKILL");
      await victim.exit;
      const left = readPostmasterFile(join(folder, "postgres"));
      if (left && moment % 100 === 0) process.kill(left.pid, "SIGKILL");
    }
    const survivor = await start();
    await survivor.ready();
    expect(await ask("select count(*)::int as persons from person")).toEqual([
      { persons: Object.keys(samplePeople).length },
    ]);
    expect((await fetch(`${survivor.origin}/demo`)).status).toBe(200);
  },
);

test("a second start touches nothing of the first", { timeout: 60_000 }, async () => {
  const first = await start();
  await first.ready();
  const before = await ask("select pg_postmaster_start_time() as since");

  const samePort = await start({ PORT: String(first.port), DATA_DIR: `${folder}-other` });
  expect(await samePort.exit).toBe(1);
  expect(samePort.output()).toContain(`Port ${first.port} on 127.0.0.1 is taken.`);
  expect(existsSync(`${folder}-other`)).toBe(false);

  const sameFolder = await start({ PORT: String(await freePort()) });
  expect(await sameFolder.exit).toBe(1);
  expect(sameFolder.output()).toContain(`already uses the data folder ${folder}`);

  expect(await ask("select pg_postmaster_start_time() as since")).toEqual(before);
  expect((await fetch(`${first.origin}/health`)).status).toBe(200);
});

test.each([80, 500, 1_000])(
  "ends cleanly when asked %i ms after the start",
  { timeout: 40_000 },
  async (moment) => {
    const product = await start();
    await wait(moment);
    product.kill("SIGTERM");
    // Before its first line of code runs, the signal ends it as any program.
    expect([0, null]).toContain(await product.exit);
    expect(databaseRuns()).toBe(false);
  },
);

test("says 503 with Retry-After until it is ready", { timeout: 40_000 }, async () => {
  const product = await start();
  const seen = new Set<number>();
  while (!seen.has(200)) {
    const response = await fetch(`${product.origin}/health`).catch(() => undefined);
    if (response) seen.add(response.status);
    if (response?.status === 503) expect(response.headers.get("retry-after")).toBe("2");
    await response?.text();
    await wait(5);
  }
  expect([...seen]).toEqual([503, 200]);
});

test(
  "a number in postmaster.pid that is now another's is nobody to stop",
  { timeout: 40_000 },
  async () => {
    const first = await start();
    await first.ready();
    first.kill("SIGKILL");
    await first.exit;
    const file = join(folder, "postgres/postmaster.pid");
    process.kill(readPostmasterFile(join(folder, "postgres"))?.pid ?? 0, "SIGKILL");
    await wait(200);
    const [, ...rest] = readFileSync(file, "utf8").split("\n");
    // This very process: alive, and no database.
    writeFileSync(file, [process.pid, ...rest].join("\n"));
    const second = await start();
    await second.ready();
    expect(await ask("select id from person")).toHaveLength(Object.keys(samplePeople).length);
  },
);

test.runIf(process.getuid?.() === 0)(
  "names the folder that the database user cannot pass",
  async () => {
    const closed = `${folder}-closed`;
    mkdirSync(closed, { mode: 0o700 });
    const product = await start({ DATA_DIR: join(closed, "data") });
    expect(await product.exit).toBe(1);
    rmSync(closed, { recursive: true });
    expect(product.output()).toContain(`cannot pass the folder ${closed}.`);
    expect(product.output().trim().split("\n")).toHaveLength(2);
  },
);
