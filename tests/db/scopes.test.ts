import { asSuperuser, database } from "#tests/support/database.ts";
import { sql } from "kysely";
import pg from "pg";
import { beforeAll, expect, test } from "vitest";
import { connectionPool, type Scope, transaction } from "#db/database.server.ts";
import { foundClients, kurz, mertens, muster, nordlicht } from "#tests/support/people.ts";

const inMuster = { organisationId: muster.id };

function run(scope: Scope, text: string) {
  return transaction(scope, (tx) => sql<Record<string, unknown>>`${sql.raw(text)}`.execute(tx));
}

beforeAll(async () => {
  await foundClients();
  await asSuperuser(
    "insert into lead (organisation_id, email, language) values ($1, 'katrin@muster-vertrieb.example', 'de')",
    [muster.id],
  );
});

test.each(["select 1", "select 1/0"])("the scope ends with its transaction: %s", async (end) => {
  const state = `select pg_backend_pid() as pid, (select count(*)::int from lead) as leads,
    concat(current_setting('app.organisation', true), current_setting('app.person', true)) as scope`;
  let inside: Record<string, unknown> | undefined;
  const done = transaction({ ...inMuster, personId: mertens.id }, async (tx) => {
    inside = (await sql<Record<string, unknown>>`${sql.raw(state)}`.execute(tx)).rows[0];
    await sql.raw(end).execute(tx);
  });
  await done.catch(() => undefined);
  expect(inside).toMatchObject({ leads: 1, scope: muster.id + mertens.id });
  const { rows } = await connectionPool().query(state);
  expect(rows).toEqual([{ pid: inside?.pid, leads: 0, scope: "" }]);
  expect((await run({}, "select id from lead")).rows).toEqual([]);
});

test("a person sees the own memberships and their organisations, and changes none", async () => {
  const own = { personId: mertens.id };
  expect((await run(own, "select person_id from member")).rows).toEqual([{ personId: mertens.id }]);
  expect((await run(own, "select id from organisation")).rows).toEqual([{ id: muster.id }]);
  const promote = "update member set roles = '{approver}'";
  expect((await run(own, promote)).numAffectedRows).toBe(0n);
  const join = `insert into member (organisation_id, person_id, roles) values ('${nordlicht.id}', '${mertens.id}', '{admin}')`;
  await expect(run(own, join)).rejects.toThrow("row-level security");
  const ended = `update member set ended_at = now() where person_id = '${kurz.id}'`;
  await asSuperuser(ended);
  expect((await run({ personId: kurz.id }, "select id from organisation")).rows).toEqual([]);
});

test("queries left behind by a failed transaction reach nothing of the next one", async () => {
  connectionPool().options.max = 1;
  const seen: unknown[] = [];
  const look = sql<{
    scope: string | null;
  }>`select current_organisation() as scope, pg_sleep(0.005)`;
  const failing = transaction(inMuster, async (tx) => {
    const stray = Array.from({ length: 20 }, () =>
      look.execute(tx).then(
        ({ rows }) => seen.push(rows[0]?.scope),
        () => undefined,
      ),
    );
    await Promise.all([sql`select 1/0`.execute(tx), ...stray]);
  });
  const next = transaction({ organisationId: nordlicht.id }, async (tx) => {
    for (let turn = 0; turn < 20; turn += 1) await look.execute(tx);
  });
  await expect(failing).rejects.toThrow("division by zero");
  await next;
  expect(seen).not.toContain(nordlicht.id);
});

test.each([
  [
    "switch the walls off",
    "set local row_security = off; select * from lead",
    "row-level security",
  ],
  ["remove a wall", "alter table lead disable row level security", "must be owner"],
  ["become the owner", "set local role tulos_owner", "permission denied"],
  ["make a table", "create table note (id int)", "permission denied"],
  ["make a temporary table", "create temporary table note (id int)", "permission denied"],
])("the web login cannot %s", async (_name, text, message) => {
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  await client.query("begin");
  await expect(client.query(text)).rejects.toThrow(message);
  await client.end();
});
