import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { makeDataFolder } from "#app/demo/data-folder.ts";
import { readPostmasterFile, stopOrphan } from "#app/demo/postgres/orphan.ts";
import { build, isBuildFresh } from "#app/server/build.ts";
import { quickHome } from "./leftovers.ts";
import { type Product, startProduct } from "./product.ts";

export interface DemoGround {
  folder(): string;
  /** Starts the product as a newcomer does; it is ended after the test, however that went. */
  start(environment?: Record<string, string>): Promise<Product>;
  /** Reads in its database as superuser. */
  ask(text: string): Promise<Record<string, unknown>[]>;
  databaseRuns(): boolean;
}

/** For every test a data folder of its own, with nothing in it. */
export function demoGround(): DemoGround {
  let folder = "";
  let started: Product[] = [];

  beforeAll(async () => {
    if (!isBuildFresh()) await build(AbortSignal.timeout(120_000));
  }, 120_000);

  beforeEach(() => {
    const home = quickHome();
    folder = join(home, `demo-${crypto.randomUUID()}`);
    makeDataFolder(home);
  });

  afterEach(async () => {
    for (const product of started) product.kill("SIGKILL");
    await Promise.all(started.map(({ exit }) => exit));
    started = [];
    await stopOrphan(join(folder, "postgres"));
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    folder: () => folder,
    async start(environment = {}) {
      const product = await startProduct("demo", { DATA_DIR: folder, ...environment });
      started.push(product);
      return product;
    },
    async ask(text) {
      const password = readFileSync(join(folder, "postgres-password"), "utf8").trim();
      const port = readPostmasterFile(join(folder, "postgres"))?.port;
      const client = new pg.Client(`postgres://postgres:${password}@127.0.0.1:${port}/tulos`);
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(text)).rows;
      } finally {
        await client.end();
      }
    },
    databaseRuns: () => existsSync(join(folder, "postgres/postmaster.pid")),
  };
}
