import { asSuperuser, database, poolOf } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { CamelCasePlugin, Kysely, PostgresDialect, sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import type { Database } from "#db/types.ts";

const house = houseAccess("system");
const connections = Array.from(
  { length: 20 },
  () =>
    new Kysely<Database>({
      dialect: new PostgresDialect({ pool: poolOf(database.appUrl, 1) }),
      plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    }),
);
afterAll(() => Promise.all(connections.map((one) => one.destroy())));

/** Fifty acts of one event each, one after the other, on a connection of its own. */
async function tell(connection: Kysely<Database>): Promise<void> {
  for (let count = 0; count < 50; count += 1)
    await connection.transaction().execute(async (tx) => {
      await sql`select set_config('app.organisation', ${houseId}, true)`.execute(tx);
      const subject = { kind: "lead", id: null };
      await record(tx, house, { kind: "lead.merged", subject, data: { from: String(count) } });
    });
}

test(
  "1,000 events from 20 connections are one whole chain, and any one that is changed is named",
  { timeout: 60_000 },
  async () => {
    await Promise.all(connections.map(tell));
    expect(await verifyChain(house)).toEqual({ whole: true, count: 1_000 });
    for (const position of [1, 500, 1_000]) {
      const change = (to: string) =>
        asSuperuser(
          `begin; set local session_replication_role = replica;
           update audit_event set data = ${to} where position = ${position}; commit`,
        );
      await change(`data || '{"changed": true}'`);
      expect(await verifyChain(house)).toEqual({ whole: false, brokenAt: position });
      await change("data - 'changed'");
    }
    expect(await verifyChain(house)).toEqual({ whole: true, count: 1_000 });
  },
);
