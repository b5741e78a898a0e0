import { asSuperuser } from "#tests/support/database.ts";
import { atWork, clientPeople, loadSamples, sampleClients } from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import { addEntries } from "#app/domain/workspace/ledger/change-ledger.server.ts";
import { emptyEntry } from "#app/domain/workspace/ledger/ledgers.ts";
import { changeRegister } from "#app/domain/workspace/register/change-register.server.ts";
import { emptyRegister, type Register } from "#app/domain/workspace/register/register.ts";
import { viewChanges } from "#app/domain/workspace/versions/view-versions.server.ts";

const mertens = atWork("mertens");
let id = "";

beforeAll(async () => {
  await loadSamples();
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1",
    [sampleClients.muster.id],
  );
  id = row?.id ?? "";
});

const write = (version: number, change: Partial<Register>) =>
  changeRegister(mertens, id, { version, register: { ...emptyRegister, ...change } });
const newest = async () => (await viewChanges(mertens, id))?.changes[0];

test("each change stands with its author and what was there before", async () => {
  const before = (await viewChanges(mertens, id))?.changes.length ?? 0;
  expect(await write(0, { retention: "1 Jahr" })).toBe("changed");
  expect(await write(1, { retention: "2 Jahre" })).toBe("changed");
  expect(await newest()).toMatchObject({
    by: "Petra Mertens",
    byHouse: false,
    differences: [
      { part: "retention", kind: "changed", column: "retention", from: "1 Jahr", to: "2 Jahre" },
    ],
  });
  expect((await viewChanges(mertens, id))?.changes).toHaveLength(before + 2);
});

test("nothing new is no version, and a new responsible person is one", async () => {
  const stands = await newest();
  expect(await write(2, { retention: "2 Jahre" })).toBe("changed");
  expect(await newest()).toEqual(stands);
  await write(2, { retention: "2 Jahre", responsibleId: clientPeople.aydin.id });
  const named = await newest();
  expect(named?.differences).toEqual([]);
  expect(named?.responsible).toEqual({ from: null, to: "Deniz Aydın" });
});

test("a field that comes in is told, and older changes come page by page", async () => {
  for (let field = 0; field < 21; field += 1)
    await addEntries(mertens, id, "fields", [
      emptyEntry(`Deal.feld${String(field).padStart(2, "0")}`),
    ]);
  const first = await viewChanges(mertens, id);
  expect(first?.changes).toHaveLength(20);
  expect(first?.changes[0]?.differences).toEqual([
    { part: "dataIn", entry: "Deal.feld20", kind: "added" },
  ]);
  const older = await viewChanges(mertens, id, first?.older);
  expect(older?.changes[0]?.differences).toMatchObject([{ entry: "Deal.feld00" }]);
});

test("what stands in a version stays as it was", async () => {
  await expect(asSuperuser("update use_case_version set state = '{}'")).rejects.toThrow();
});
