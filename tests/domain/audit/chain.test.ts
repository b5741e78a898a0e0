import { describe, expect, test } from "vitest";
import { type ChainedEvent, eventHash, firstHash } from "#app/domain/audit/chain.ts";
import { houseId } from "#app/domain/audit/access.ts";

const event: ChainedEvent = {
  organisationId: houseId,
  position: 1,
  at: new Date("2026-11-24T09:30:00.123Z"),
  kind: "report.requested",
  actorKind: "visitor",
  actorId: null,
  subjectKind: "report-request",
  subjectId: "00000000-0000-4000-8000-00000000d001",
  data: { selfCheckId: "1", news: false },
  sealedFor: null,
  sealed: null,
};

const hashOf = (change: Partial<ChainedEvent>) =>
  eventHash(firstHash, { ...event, ...change }).toString("hex");

describe("the hash of an event", () => {
  test("has 32 bytes and does not depend on the order of keys, which jsonb forgets", () => {
    expect(eventHash(firstHash, event)).toHaveLength(32);
    expect(hashOf({ data: { news: false, selfCheckId: "1" } })).toBe(hashOf({}));
    expect(hashOf({ data: { news: false, selfCheckId: "1", of: undefined } })).toBe(hashOf({}));
    const nested = (data: object) => hashOf({ data: { list: [data] } });
    expect(nested({ b: 2, a: 1 })).toBe(nested({ a: 1, b: 2 }));
  });

  const changes: [string, Partial<ChainedEvent>][] = [
    ["organisation", { organisationId: "00000000-0000-4000-8000-00000000b001" }],
    ["position", { position: 2 }],
    ["time", { at: new Date("2026-11-24T09:30:00.124Z") }],
    ["kind", { kind: "report.confirmed" }],
    ["kind of the actor", { actorKind: "system" }],
    ["actor", { actorId: houseId }],
    ["kind of the subject", { subjectKind: "lead" }],
    ["subject", { subjectId: null }],
    ["data", { data: { selfCheckId: "1", news: true } }],
    ["type of a value", { data: { selfCheckId: 1, news: false } }],
    ["keys by one more", { data: { selfCheckId: "1", news: false, more: null } }],
    ["person it is sealed for", { sealedFor: houseId }],
    ["sealed part", { sealed: Buffer.from("x") }],
    ["sealed part, empty instead of none", { sealed: Buffer.alloc(0) }],
  ];

  test.each(changes)("changes with the %s", (_what, change) => {
    expect(hashOf(change)).not.toBe(hashOf({}));
  });

  test("changes with the hash before it", () => {
    expect(eventHash(eventHash(firstHash, event), event)).not.toEqual(eventHash(firstHash, event));
  });

  test.each([
    [{}, []],
    [{ a: 1 }, [["a", 1]]],
    [
      { a: 1, b: 2 },
      [
        ["a", 1],
        ["b", 2],
      ],
    ],
  ])("tells the object %j from the list %j", (object, list) => {
    expect(hashOf({ data: { value: object } })).not.toBe(hashOf({ data: { value: list } }));
  });
});
