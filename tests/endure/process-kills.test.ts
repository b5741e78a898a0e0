import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { samplePeople } from "#app/demo/people.ts";
import { readPostmasterFile } from "#app/demo/postgres/orphan.ts";
import { demoGround } from "#tests/support/demo-ground.ts";

const { folder, start, ask, databaseRuns } = demoGround();
const quick = process.env.ENDURE_QUICK === "1";
const persons = Object.keys(samplePeople).length;

/** Milliseconds after the start: before the first line of code, amid initdb, migration and samples, when it serves. */
const moments = quick
  ? [40, 250, 550, 850, 1_200, 1_700, 2_100]
  : Array.from({ length: 70 }, (_, at) => 40 + at * 35);

test(
  `survives kill -9 at ${moments.length} moments, with and without its database`,
  { timeout: 600_000 },
  async () => {
    for (const [turn, moment] of moments.entries()) {
      const victim = await start();
      await wait(moment);
      victim.kill("SIGKILL");
      await victim.exit;
      const left = readPostmasterFile(join(folder(), "postgres"));
      if (left && turn % 2 === 0) process.kill(left.pid, "SIGKILL");
    }
    const survivor = await start();
    await survivor.ready();
    expect(await ask("select count(*)::int as persons from person")).toEqual([{ persons }]);
    expect((await fetch(`${survivor.origin}/demo`)).status).toBe(200);
  },
);

test.each(quick ? [500] : [80, 300, 500, 700, 1_000, 1_500])(
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

test(
  "a number in postmaster.pid that is now another's is nobody to stop",
  { timeout: 40_000 },
  async () => {
    const first = await start();
    await first.ready();
    first.kill("SIGKILL");
    await first.exit;
    const file = join(folder(), "postgres/postmaster.pid");
    process.kill(readPostmasterFile(join(folder(), "postgres"))?.pid ?? 0, "SIGKILL");
    await wait(200);
    const [, ...rest] = readFileSync(file, "utf8").split("\n");
    // This very process: alive, and no database.
    writeFileSync(file, [process.pid, ...rest].join("\n"));
    const second = await start();
    await second.ready();
    expect(await ask("select id from person")).toHaveLength(persons);
  },
);
