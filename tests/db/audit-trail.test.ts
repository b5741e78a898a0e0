import { asSuperuser, database } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";

const owner = new pg.Client({ connectionString: database.ownerUrl });

beforeAll(async () => {
  await owner.connect();
  const access = houseAccess("system");
  const entry = {
    kind: "appointments.deleted",
    subject: { kind: "x", id: null },
    data: { count: 1 },
  } as const;
  await transaction(access, (tx) => record(tx, access, entry));
});
afterAll(() => owner.end());

const changes = [
  "update audit_event set kind = 'x'",
  "update audit_event set data = '{}'",
  "delete from audit_event",
  "truncate audit_event",
];

test.each(changes)("the web login may not %s", async (change) => {
  const web = new pg.Client({ connectionString: database.appUrl });
  await web.connect();
  await web.query("select set_config('app.organisation', $1, false)", [houseId]);
  const { rowCount } = await web.query("select from audit_event");
  expect(rowCount).toBe(1);
  await expect(web.query(change)).rejects.toThrow("permission denied for table audit_event");
  await web.end();
});

test.each(changes)("not even the owner may %s", async (change) => {
  await owner.query("select set_config('app.organisation', $1, false)", [houseId]);
  await expect(owner.query(change)).rejects.toThrow("audit_event is append-only");
});

test.each(changes)("not even a superuser may by accident %s", async (change) => {
  await expect(asSuperuser(change)).rejects.toThrow("audit_event is append-only");
});
