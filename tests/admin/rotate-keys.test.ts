import { asSuperuser, database } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { afterEach, expect, test, vi } from "vitest";
import { rotateKeys, sealedColumns } from "#app/admin/rotate-keys.ts";
import { makeLink, linkToken } from "#app/domain/mail/links.server.ts";
import { transaction } from "#db/database.server.ts";
import { organisationKey } from "#db/organisation-key.server.ts";
import { isSealedByNewest, keyedHash, seal, sign, unseal, verified } from "#db/sealing.ts";
import { foundClients, muster, nordlicht } from "#tests/support/people.ts";

const old = process.env.SECRET_KEY ?? "";
const next = "next-secret-9876543210-zyxwvutsrqponmlkjihgfedcba";

afterEach(() => vi.unstubAllEnvs());

const keyOf = ({ id }: { id: string }) =>
  transaction({ organisationId: id }, (tx) => organisationKey(tx, id));
const wrapped = () =>
  asSuperuser<{ id: string; wrapped: Buffer }>(
    "select subject_id as id, wrapped from subject_key order by 1",
  );

test("keys are changed without anything closing, and an interruption costs nothing", async () => {
  const ids = Array.from({ length: 450 }, () => crypto.randomUUID());
  await asSuperuser(
    "insert into subject_key (subject_id, wrapped) select * from unnest($1::uuid[], $2::bytea[])",
    [ids, ids.map((id) => seal(Buffer.from(id), `subject_key|${id}`))],
  );
  await foundClients();
  const place = "request|text|1";
  const closed = (await keyOf(muster)).seal(Buffer.from("before"), place);
  await keyOf(nordlicht);
  const link = await transaction({}, (tx) =>
    makeLink(tx, {
      purpose: "report.view",
      subjectId: crypto.randomUUID(),
      expiresAt: new Date(Date.now() + 60_000),
    }),
  );
  const form = sign("before");
  const address = keyedHash("addresses", "a@b.example");

  vi.stubEnv("SECRET_KEY", next);
  vi.stubEnv("SECRET_KEY_PREVIOUS", old);
  vi.stubEnv("ADDRESS_KEY", old);
  expect(verified(form)).toBe("before");
  expect(keyedHash("addresses", "a@b.example")).toEqual(address);
  expect(await transaction({}, (tx) => linkToken(tx, link.id))).toBe(link.token);

  // Ends in the middle: the database refuses one row of the second batch.
  await asSuperuser(
    `create trigger refused before update on subject_key for each row
       when (old.subject_id = '${ids.toSorted()[300]}') execute function refuse_change()`,
  );
  await expect(rotateKeys(database.appUrl)).rejects.toThrow("append-only");
  const newest = (await wrapped()).filter((row) => isSealedByNewest(row.wrapped)).length;
  expect(newest).toBe(200);
  for (const row of await wrapped())
    expect(unseal(row.wrapped, `subject_key|${row.id}`).toString()).toBe(row.id);

  await asSuperuser("drop trigger refused on subject_key");
  expect((await rotateKeys(database.appUrl))["subject_key.wrapped"]).toBe(250);
  expect((await wrapped()).every((row) => isSealedByNewest(row.wrapped))).toBe(true);
  expect(Object.values(await rotateKeys(database.appUrl))).toEqual(sealedColumns.map(() => 0));

  vi.stubEnv("SECRET_KEY_PREVIOUS", "");
  expect((await keyOf(muster)).unseal(closed, place).toString()).toBe("before");
  await keyOf(nordlicht);
  for (const row of await wrapped())
    expect(unseal(row.wrapped, `subject_key|${row.id}`).toString()).toBe(row.id);
  expect(verified(form)).toBeUndefined();
  await expect(transaction({}, (tx) => linkToken(tx, link.id))).rejects.toThrow("no longer in use");
});

test("every column that is sealed stands in the list", async () => {
  const columns = await asSuperuser<{ name: string }>(
    "select relname || '.' || attname as name from pg_class join pg_attribute on attrelid = pg_class.oid where relkind = 'r' and relnamespace = 'public'::regnamespace and atttypid = 'bytea'::regtype and attname ~ '(secret|wrapped|sealed)' order by 1",
  );
  // Sealed under the key of its subject, which is in the list itself.
  const underOwnKey = ["audit_event.sealed"];
  expect(columns.map(({ name }) => name)).toEqual(
    [...sealedColumns.map(({ table, column }) => `${table}.${column}`), ...underOwnKey].toSorted(),
  );
});
