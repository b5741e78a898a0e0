import { database } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connectionPool, transaction } from "#db/database.server.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { backendOf, foreignRows, plant, standing, totals } from "#tests/support/canaries.ts";
import { foundClients, muster, nordlicht } from "#tests/support/people.ts";
import { strayErrors } from "#tests/support/stray-errors.ts";

const quick = process.env.ENDURE_QUICK === "1";
const killer = new pg.Client({ connectionString: database.adminUrl });

beforeAll(async () => {
  await foundClients();
  await killer.connect();
});
afterAll(() => killer.end());

/** The acts by how they ended, each as „organisation/canary“. */
interface Ends {
  acknowledged: string[];
  connecting: string[];
  acting: string[];
  committing: string[];
}

/** One act after the other in the name of one organisation; returns the rows of others it has seen. */
async function work(side: string, worker: number, ends: Ends, isOver: () => boolean) {
  let crossed = 0;
  for (let turn = 0; !isOver(); turn += 1) {
    let phase: keyof Ends = "connecting";
    const act = transaction({ organisationId: side }, async (tx) => {
      phase = "acting";
      crossed += await foreignRows(tx, side);
      await plant(tx, side, `${worker}.${turn}.first`);
      await wait(Math.random() * 4);
      await sql`select pg_sleep(random() * 0.004)`.execute(tx);
      await plant(tx, side, `${worker}.${turn}.second`);
      crossed += await foreignRows(tx, side);
      phase = "committing";
    });
    await act.then(
      () => (phase = "acknowledged"),
      () => undefined,
    );
    ends[phase].push(`${side}/${worker}.${turn}`);
  }
  return crossed;
}

/** Ends backends of the product at random, those in a transaction first, and notes what they were doing. */
async function hunt(states: string[], isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const { rows } = await killer.query<{ state: string }>(`
      select state from (
        select pid, state from pg_stat_activity
         where datname = current_database() and application_name like 'tulos%'
         order by state = 'idle', random() limit 1) as victim
       where pg_terminate_backend(pid)`);
    states.push(...rows.map(({ state }) => state));
    await wait(Math.random() * 40);
  }
}

test(
  "two organisations under random kills: nothing crosses, nothing acknowledged is lost",
  { timeout: 300_000 },
  async () => {
    const ends: Ends = { acknowledged: [], connecting: [], acting: [], committing: [] };
    const killed: string[] = [];
    const latest = Date.now() + (quick ? 20_000 : 180_000);
    const isTried = () =>
      ends.acknowledged.length >= (quick ? 100 : 2_000) &&
      ends.acting.length >= (quick ? 60 : 1_000) &&
      ["active", "idle in transaction"].every((state) => killed.includes(state));
    const isOver = () => isTried() || Date.now() > latest;
    const workers = Array.from({ length: 8 }, (_, worker) =>
      work(worker % 2 ? muster.id : nordlicht.id, worker, ends, isOver),
    );
    const [crossed] = await Promise.all([Promise.all(workers), hunt(killed, isOver)]);

    expect(crossed.reduce((sum, seen) => sum + seen)).toBe(0);
    expect(strayErrors).toEqual([]);
    await Promise.all(
      Array.from({ length: 10 }, () => transaction({ organisationId: muster.id }, backendOf)),
    );
    expect(connectionPool().waitingCount).toBe(0);
    // Without these the test would have tested little.
    expect(ends.acknowledged.length).toBeGreaterThan(20);
    expect(ends.acting.length).toBeGreaterThan(10);
    expect(killed).toContain("active");
    expect(killed).toContain("idle in transaction");

    await expectWhole(ends);
  },
);

async function expectWhole(ends: Ends): Promise<void> {
  const rows = await standing();
  const acts = new Map<string, number>();
  for (const { side, canary, named, ...parts } of rows) {
    expect({ canary, named, ...parts }).toEqual({
      canary,
      named: side,
      mails: 1,
      jobs: 1,
      events: 1,
    });
    const act = `${side}/${canary.replace(/\.[a-z]+$/, "")}`;
    acts.set(act, (acts.get(act) ?? 0) + 1);
  }
  const count = rows.length;
  expect(await totals()).toEqual({ leads: count, mails: count, jobs: count, events: count });
  expect(ends.acknowledged.filter((act) => acts.get(act) !== 2)).toEqual([]);
  expect([...ends.connecting, ...ends.acting].filter((act) => acts.has(act))).toEqual([]);
  // The answer to a commit may be lost, but never half of it.
  expect(ends.committing.filter((act) => ![undefined, 2].includes(acts.get(act)))).toEqual([]);
  for (const { id } of [muster, nordlicht]) {
    const own = rows.filter(({ side }) => side === id).length;
    const access = { organisationId: id, actor: { kind: "system" } } as const;
    expect(await verifyChain(access)).toEqual({ whole: true, count: own });
  }
}
