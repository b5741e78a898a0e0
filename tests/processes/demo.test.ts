import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { samplePeople } from "#app/demo/people.ts";
import { demoGround } from "#tests/support/demo-ground.ts";
import { freePort } from "#tests/support/product.ts";

const sold = "select package, (select count(*)::int from invoice) as invoices from subscription";
const { folder, start, ask, databaseRuns } = demoGround();

test(
  "starts, says what to open, keeps what it has and ends cleanly",
  { timeout: 60_000 },
  async () => {
    const first = await start();
    const seen = new Set<number>();
    while (!seen.has(200)) {
      const response = await fetch(`${first.origin}/health`).catch(() => undefined);
      if (response) seen.add(response.status);
      if (response?.status === 503) expect(response.headers.get("retry-after")).toBe("2");
      await response?.text();
      await wait(5);
    }
    expect([...seen], "says 503 until it is ready").toEqual([503, 200]);
    expect(first.output()).toContain(`${first.origin}/demo`);
    const [key, samples] = [
      readFileSync(join(folder(), "secret-key"), "utf8"),
      await ask("select id from person"),
    ];
    expect(samples).toHaveLength(Object.keys(samplePeople).length);
    expect(await ask(sold)).toEqual([{ package: "dpo", invoices: 1 }]);
    first.kill("SIGTERM");
    expect(await first.exit).toBe(0);
    expect(databaseRuns()).toBe(false);

    const second = await start();
    await second.ready();
    expect(readFileSync(join(folder(), "secret-key"), "utf8")).toBe(key);
    expect(await ask("select id from person")).toEqual(samples);
    expect(await ask(sold)).toHaveLength(1);
    await expectUntouched(second);
    second.kill("SIGINT");
    expect(await second.exit).toBe(0);
    expect(databaseRuns()).toBe(false);
  },
);

/** Another start on the same port or the same folder ends by itself and touches nothing of the first. */
async function expectUntouched(first: Awaited<ReturnType<typeof start>>): Promise<void> {
  const before = await ask("select pg_postmaster_start_time() as since");

  const samePort = await start({ PORT: String(first.port), DATA_DIR: `${folder()}-other` });
  expect(await samePort.exit).toBe(1);
  expect(samePort.output()).toContain(`Port ${first.port} on 127.0.0.1 is taken.`);
  expect(existsSync(`${folder()}-other`)).toBe(false);

  const sameFolder = await start({ PORT: String(await freePort()) });
  expect(await sameFolder.exit).toBe(1);
  expect(sameFolder.output()).toContain(`already uses the data folder ${folder()}`);

  expect(await ask("select pg_postmaster_start_time() as since")).toEqual(before);
  expect((await fetch(`${first.origin}/health`)).status).toBe(200);
}

test.runIf(process.getuid?.() === 0)(
  "names the folder that the database user cannot pass",
  async () => {
    const closed = `${folder()}-closed`;
    mkdirSync(closed, { mode: 0o700 });
    const product = await start({ DATA_DIR: join(closed, "data") });
    expect(await product.exit).toBe(1);
    rmSync(closed, { recursive: true });
    expect(product.output()).toContain(`cannot pass the folder ${closed}.`);
    expect(product.output().trim().split("\n")).toHaveLength(2);
  },
);
