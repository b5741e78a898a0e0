import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { transaction, type Tx } from "#db/database.server.ts";
import { backendOf, foreignRows, plant, totals } from "#tests/support/canaries.ts";
import { foundClients, muster, nordlicht } from "#tests/support/people.ts";
import { strayErrors } from "#tests/support/stray-errors.ts";

beforeAll(async () => {
  await foundClients();
  // Makes a commit long enough to be hit in the middle.
  await asSuperuser(`
    create table slow (id int); grant insert on slow to tulos_app;
    create function linger() returns trigger language plpgsql as 'begin perform pg_sleep(5); return null; end';
    create constraint trigger linger after insert on slow deferrable initially deferred
      for each row execute function linger()`);
});

const kill = (pid: number | undefined, patience = 1000) =>
  asSuperuser("select pg_terminate_backend($1, $2)", [pid, patience]);

const moments: [string, (tx: Tx, pid: number | undefined) => Promise<unknown>][] = [
  [
    "between two statements",
    async (tx, pid) => {
      await kill(pid);
      await plant(tx, muster.id, "late");
    },
  ],
  [
    "during a statement",
    async (tx, pid) => {
      const statement = sql`select pg_sleep(5)`.execute(tx);
      await Promise.all([statement, wait(50).then(() => kill(pid))]);
    },
  ],
  ["before the commit", (_tx, pid) => kill(pid)],
  [
    "during the commit",
    async (tx, pid) => {
      await sql`insert into slow values (1)`.execute(tx);
      setTimeout(() => void kill(pid, 0), 100);
    },
  ],
];

test.each(moments)(
  "a backend lost %s leaves nothing behind, and the next act stays within its walls",
  async (_moment, act) => {
    const broken = transaction({ organisationId: muster.id }, async (tx) => {
      await plant(tx, muster.id, "broken");
      await act(tx, await backendOf(tx));
    });
    const next = transaction({ organisationId: nordlicht.id }, async (tx) => {
      const { rows } = await sql`select current_organisation() as scope`.execute(tx);
      return [rows, await foreignRows(tx, nordlicht.id)];
    });
    await expect(broken).rejects.toThrow(/terminat|connection/i);
    expect(await next).toEqual([[{ scope: nordlicht.id }], 0]);
    expect(await totals()).toEqual({ leads: 0, mails: 0, jobs: 0, events: 0 });
    const after = await transaction({ organisationId: nordlicht.id }, backendOf);
    expect(after).toBeTypeOf("number");
    expect(strayErrors).toEqual([]);
  },
);
