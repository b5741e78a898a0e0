import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeAll, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { organisationKey } from "#db/organisation-key.server.ts";
import { foundClients, muster, nordlicht } from "#tests/support/people.ts";

const text = Buffer.from("Auskunft von Jürgen Mäder");
const place = "request|text|1";
const keyOf = ({ id }: { id: string }) =>
  transaction({ organisationId: id }, (tx) => organisationKey(tx, id));

beforeAll(() => foundClients());

test("what one organisation's key closes opens there, at its place, and nowhere else", async () => {
  const mine = await keyOf(muster);
  const sealed = mine.seal(text, place);
  expect(sealed.includes("Mäder")).toBe(false);
  expect((await keyOf(muster)).unseal(sealed, place)).toEqual(text);
  expect(() => mine.unseal(sealed, "request|text|2")).toThrow();
  const other = await keyOf(nordlicht);
  expect(() => other.unseal(sealed, place)).toThrow();
});

test("twenty at once get the same key", async () => {
  await asSuperuser("delete from organisation_key");
  const keys = await Promise.all(Array.from({ length: 20 }, () => keyOf(muster)));
  const [first] = keys;
  for (const key of keys) expect(first?.unseal(key.seal(text, place), place)).toEqual(text);
});

test("nobody reads or makes the key of another organisation", async () => {
  await keyOf(muster);
  const act = transaction({ organisationId: nordlicht.id }, (tx) => organisationKey(tx, muster.id));
  await expect(act).rejects.toThrow("row-level security");
});

test("a key moved to another organisation's row does not open", async () => {
  await keyOf(muster);
  await keyOf(nordlicht);
  await asSuperuser(
    "update organisation_key set wrapped = (select wrapped from organisation_key where organisation_id = $1) where organisation_id = $2",
    [muster.id, nordlicht.id],
  );
  await expect(keyOf(nordlicht)).rejects.toThrow();
});

test("once the key is destroyed nothing opens and nothing more is sealed", async () => {
  await asSuperuser("update organisation_key set wrapped = null, destroyed_at = now()");
  await expect(keyOf(muster)).rejects.toThrow("destroyed");
});
