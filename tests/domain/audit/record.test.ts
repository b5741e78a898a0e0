import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { organisationKey } from "#db/organisation-key.server.ts";
import { unseal } from "#db/sealing.ts";
import { type Access, houseAccess, houseId } from "#app/domain/audit/access.ts";
import type { AuditEntry } from "#app/domain/audit/events.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { foundClients, muster, nordlicht, people } from "#tests/support/people.ts";

const house = houseAccess("system");
const anna: Access = { organisationId: houseId, actor: { kind: "person", id: people.anna.id } };
const accessOf = ({ id }: { id: string }): Access => ({ ...house, organisationId: id });

const subject = { kind: "lead", id: "00000000-0000-4000-8000-00000000d001" };
const viewed: AuditEntry<"lead.viewed"> = { kind: "lead.viewed", subject, data: {} };

const tell = (access: Access, entry: AuditEntry = viewed) =>
  transaction(access, (tx) => record(tx, access, entry));

beforeAll(() => foundClients());

/** Empties and changes the trail as only a superuser on purpose can. */
const tamper = (text: string) =>
  asSuperuser(`begin; set local session_replication_role = replica; ${text}; commit`);

beforeEach(() => tamper("delete from audit_event; delete from subject_key"));

test("keeps who, what and when, chained from the first event on", async () => {
  const before = Date.now();
  await tell(anna);
  await tell(house, {
    kind: "appointments.deleted",
    subject: { kind: "x", id: null },
    data: { count: 3 },
  });
  const rows = await asSuperuser<Record<string, unknown>>(
    "select * from audit_event order by position",
  );
  expect(rows).toMatchObject([
    {
      organisation_id: houseId,
      position: 1,
      kind: "lead.viewed",
      actor_kind: "person",
      actor_id: people.anna.id,
      subject_kind: "lead",
      subject_id: subject.id,
      data: {},
      sealed: null,
      previous_hash: Buffer.alloc(32),
    },
    { position: 2, actor_kind: "system", actor_id: null, subject_id: null, data: { count: 3 } },
  ]);
  expect(rows[1]?.previous_hash).toEqual(rows[0]?.hash);
  expect(Math.abs(Number(rows[0]?.at) - before)).toBeLessThan(2_000);
  expect(await verifyChain(house)).toEqual({ whole: true, count: 2 });
});

test("an empty chain is whole, and every organisation has its own", async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    await tell(accessOf(muster));
    if (turn > 0) await tell(accessOf(nordlicht));
  }
  expect(await verifyChain(house)).toEqual({ whole: true, count: 0 });
  expect(await verifyChain(accessOf(muster))).toEqual({ whole: true, count: 3 });
  expect(await verifyChain(accessOf(nordlicht))).toEqual({ whole: true, count: 2 });
});

test("200 events from 20 acts at once form one chain without gaps", async () => {
  const act = () =>
    transaction(house, async (tx) => {
      for (let turn = 0; turn < 10; turn += 1) await record(tx, house, viewed);
    });
  await Promise.all(Array.from({ length: 20 }, act));
  expect(await verifyChain(house)).toEqual({ whole: true, count: 200 });
  const positions = await asSuperuser<{ position: string }>(
    "select position from audit_event order by position",
  );
  expect(positions.map(({ position }) => Number(position))).toEqual(
    Array.from({ length: 200 }, (_, n) => n + 1),
  );
});

test("an act that is rolled back leaves no event and no hole", async () => {
  await tell(house);
  const act = transaction(house, async (tx) => {
    await record(tx, house, viewed);
    throw new Error("changed my mind");
  });
  await expect(act).rejects.toThrow("changed my mind");
  await tell(house);
  expect(await verifyChain(house)).toEqual({ whole: true, count: 2 });
});

test("nobody writes into another organisation's trail", async () => {
  const act = transaction({ organisationId: muster.id }, (tx) =>
    record(tx, accessOf(nordlicht), viewed),
  );
  await expect(act).rejects.toThrow("row-level security");
});

const personal = { of: people.anna.id, fields: { name: "Katrin Mäder", phone: "0171 234" } };

test("personal data is sealed for its person; with the key destroyed it is gone and the chain is whole", async () => {
  await tell(house, { ...viewed, personal });
  await tell(house, { ...viewed, personal });
  const rows = await asSuperuser<{ sealed: Buffer; sealed_for: string; whole: string }>(
    "select sealed, sealed_for, audit_event::text as whole from audit_event order by position",
  );
  expect(rows.map(({ whole }) => whole).join()).not.toMatch(/Katrin|0171 234/);
  expect(rows.every(({ sealed }) => !sealed.includes("Katrin"))).toBe(true);

  const keys = await asSuperuser<{ wrapped: Buffer }>("select wrapped from subject_key");
  expect(keys).toHaveLength(1);
  const key = unseal(keys[0]?.wrapped ?? Buffer.alloc(0), `subject_key|${people.anna.id}`);
  const own = await transaction(house, (tx) => organisationKey(tx, houseId));
  const open = (row: number, position = row) => {
    const place = `audit_event|sealed|${position}`;
    const inner = own.unseal(rows[row - 1]?.sealed ?? Buffer.alloc(0), place);
    return unseal(inner, place, key).toString();
  };
  expect(JSON.parse(open(1))).toEqual(personal.fields);
  expect(JSON.parse(open(2))).toEqual(personal.fields);
  expect(() => open(1, 2)).toThrow();

  await asSuperuser("update subject_key set wrapped = null, destroyed_at = now()");
  expect(await verifyChain(house)).toEqual({ whole: true, count: 2 });
  await expect(tell(house, { ...viewed, personal })).rejects.toThrow("destroyed");
  expect(await verifyChain(house)).toEqual({ whole: true, count: 2 });
});
