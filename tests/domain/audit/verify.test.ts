import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { eventHash, firstHash } from "#app/domain/audit/chain.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";

const house = houseAccess("system");

const template = {
  organisationId: houseId,
  at: new Date("2026-11-24T09:30:00.123Z"),
  kind: "appointments.deleted",
  actorKind: "system",
  actorId: null,
  subjectKind: "x",
  subjectId: null,
  data: { count: 1 },
  sealedFor: null,
  sealed: null,
};

/** Changes the trail as only a superuser on purpose can. */
const tamper = (text: string) =>
  asSuperuser(`begin; set local session_replication_role = replica; ${text}; commit`);

beforeEach(() => tamper("delete from audit_event"));

/** Deletions of 0, 1, 2 … requests, in one act. */
const tell = (times: number) =>
  transaction(house, async (tx) => {
    for (let count = 0; count < times; count += 1)
      await record(tx, house, {
        kind: "appointments.deleted",
        subject: { kind: "x", id: null },
        data: { count },
      });
  });

/** A long chain in one statement, made by the rules of the short ones. */
async function tellMany(times: number) {
  let previousHash: Buffer = firstHash;
  const rows = Array.from({ length: times }, (_, index) => {
    const event = { ...template, position: index + 1 };
    const hash = eventHash(previousHash, event);
    const row = { ...event, previous: previousHash.toString("hex"), hash: hash.toString("hex") };
    previousHash = hash;
    return row;
  });
  await asSuperuser(
    `insert into audit_event (organisation_id, position, at, kind, actor_kind, subject_kind, data, previous_hash, hash)
     select $1, position, at, kind, $2, $3, data, decode(previous, 'hex'), decode(hash, 'hex')
       from jsonb_to_recordset($4) as row (position bigint, at timestamptz, kind text, data jsonb, previous text, hash text)`,
    [houseId, template.actorKind, template.subjectKind, JSON.stringify(rows)],
  );
}

test("verifies chains longer than one page", async () => {
  await tellMany(1_001);
  expect(await verifyChain(house)).toEqual({ whole: true, count: 1_001 });
  await tamper("update audit_event set kind = 'x' where position = 1001");
  expect(await verifyChain(house)).toEqual({ whole: false, brokenAt: 1_001 });
});

test.each([
  ["a changed kind", "update audit_event set kind = 'lead.called' where position = 3", 3],
  ["changed data", `update audit_event set data = '{"count": 0}' where position = 4`, 4],
  ["a changed time", "update audit_event set at = at - interval '1 day' where position = 1", 1],
  ["another actor", "update audit_event set actor_kind = 'visitor' where position = 5", 5],
  ["a changed hash", "update audit_event set hash = 'x' where position = 2", 2],
  [
    "a changed hash of the one before",
    "update audit_event set previous_hash = 'x' where position = 2",
    2,
  ],
  ["a deleted event", "delete from audit_event where position = 2", 2],
  ["the first event deleted", "delete from audit_event where position = 1", 1],
  [
    "two events exchanged",
    "update audit_event set position = case position when 2 then 13 else 12 end where position in (2, 3); update audit_event set position = position - 10 where position > 10",
    2,
  ],
  [
    "a forged event at the end",
    "insert into audit_event select organisation_id, 6, at, kind, actor_kind, actor_id, subject_kind, subject_id, data, sealed_for, sealed, hash, hash from audit_event where position = 5",
    6,
  ],
])("names the position of %s", async (_what, change, brokenAt) => {
  await tell(5);
  await tamper(change);
  expect(await verifyChain(house)).toEqual({ whole: false, brokenAt });
});

test("names a hole even where the hashes were made to fit", async () => {
  await tell(3);
  const [last] = await asSuperuser<{ at: Date; data: object; previous_hash: Buffer }>(
    "select at, data, previous_hash from audit_event where position = 3",
  );
  const event = { ...template, position: 4, at: last?.at ?? new Date(), data: last?.data };
  const hash = eventHash(last?.previous_hash ?? firstHash, event).toString("hex");
  await tamper(`update audit_event set position = 4, hash = '\\x${hash}' where position = 3`);
  expect(await verifyChain(house)).toEqual({ whole: false, brokenAt: 3 });
});
