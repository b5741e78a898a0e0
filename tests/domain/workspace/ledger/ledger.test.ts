import { asSuperuser } from "#tests/support/database.ts";
import { atWork, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import {
  addEntries,
  changeEntry,
  removeEntry,
} from "#app/domain/workspace/ledger/change-ledger.server.ts";
import { viewEntry, viewLedger } from "#app/domain/workspace/ledger/ledger.server.ts";
import { emptyEntry } from "#app/domain/workspace/ledger/ledgers.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");
const kurz = atWork("kurz");
let useCaseId = "";

beforeAll(async () => {
  await loadSamples();
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [muster],
  );
  useCaseId = row?.id ?? "";
});

const add = (name: string, access = mertens) =>
  addEntries(access, useCaseId, "fields", [emptyEntry(name)]);

async function entryOf(name: string) {
  const viewed = await viewLedger(mertens, useCaseId, "fields");
  const found = viewed?.entries.find((one) => one.name === name);
  if (!found) throw new Error(`No ${name}`);
  return found;
}

test("an entry is there once, however it is written; what is there already is left as it is", async () => {
  expect(await add("Contact.Score")).toEqual({ added: 1 });
  expect(await add("contact.SCORE")).toBe("known");
  const both = [emptyEntry("contact.score"), emptyEntry("Contact.New")];
  expect(await addEntries(mertens, useCaseId, "fields", both)).toEqual({ added: 1 });
  expect((await entryOf("Contact.Score")).version).toBe(1);
});

test("two who add the same at once make one", async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => add("Contact.Race")));
  expect(answers.filter((one) => typeof one === "object")).toHaveLength(1);
});

test("two people change one entry: the second is told; the trail says what was before and after", async () => {
  await add("Contact.Two");
  const { id } = await entryOf("Contact.Two");
  const values = { ...emptyEntry("Contact.Two"), treatment: "block" as const };
  expect(await changeEntry(mertens, id, { version: 1, values })).toBe("changed");
  expect(await changeEntry(mertens, id, { version: 1, values })).toBe("conflict");
  const taken = { ...values, name: "contact.score" };
  expect(await changeEntry(mertens, id, { version: 2, values: taken })).toBe("known");
  const [event] = await asSuperuser<{ data: object }>(
    "select data from audit_event where kind = 'ledger.changed' order by position desc limit 1",
  );
  expect(event?.data).toEqual({
    ledger: "fields",
    entry: "Contact.Two",
    before: { treatment: null },
    after: { treatment: "block" },
  });
  expect(await removeEntry(mertens, id)).toBe("removed");
  expect(await viewEntry(mertens, id)).toBeUndefined();
});

test("nobody else sees or changes it", async () => {
  await add("Contact.Own");
  const { id } = await entryOf("Contact.Own");
  const wish = { version: 1, values: emptyEntry("x") };
  expect(await add("Contact.Foreign", kurz)).toBe("unknown");
  expect(await viewLedger(kurz, useCaseId, "fields")).toBeUndefined();
  expect(await viewEntry(kurz, id)).toBeUndefined();
  expect(await changeEntry(kurz, id, wish)).toBe("unknown");
  expect(await removeEntry(kurz, id)).toBe("unknown");
  const reader = { ...mertens, roles: ["reader"] };
  expect(await add("x", reader)).toBe("not-allowed");
  expect(await changeEntry(reader, id, wish)).toBe("not-allowed");
  expect(await viewEntry({ ...mertens, roles: ["guest"] }, id)).toBeUndefined();
});

test("a ledger has room for five hundred", async () => {
  const many = Array.from({ length: 500 }, (_, n) => emptyEntry(`Bulk.f${n}`));
  expect(await addEntries(mertens, useCaseId, "fields", many)).toBe("full");
});

test("a field says nothing of results, nor a result of fields", async () => {
  await expect(
    asSuperuser(
      "insert into ledger_entry (organisation_id, ai_use_case_id, ledger, name, effect) values ($1, $2, 'fields', 'x', 'x')",
      [muster, useCaseId],
    ),
  ).rejects.toThrow(/check constraint/);
});
