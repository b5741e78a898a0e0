import { asSuperuser } from "#tests/support/database.ts";
import {
  atWork,
  clientPeople,
  everythingWritten,
  loadSamples,
  openMeasure,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { changeMeasure } from "#app/domain/workspace/change-measure.server.ts";
import { viewMeasure } from "#app/domain/workspace/measures.server.ts";
import { stepMeasure } from "#app/domain/workspace/step-measure.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");

beforeAll(loadSamples);

test("every step is a signed row, an event and a new version", async () => {
  const { id, version } = await openMeasure(muster);
  const step = (
    to: "in-progress" | "open" | "effective" | "not-applicable",
    reason: string | null,
    seen: number,
  ) => stepMeasure(mertens, id, { version: seen, to, reason });
  expect(await step("effective", null, version)).toBe("impossible");
  expect(await step("not-applicable", null, version)).toBe("reason-missing");
  expect(await step("in-progress", null, version)).toBe("stepped");
  expect(await step("open", null, version + 1)).toBe("reason-missing");
  expect(await step("open", "Doch noch nicht begonnen", version + 1)).toBe("stepped");
  const viewed = await viewMeasure(mertens, id);
  expect(viewed?.measure).toMatchObject({ status: "open", version: version + 2 });
  expect(viewed?.steps.map(({ status, reason, by }) => ({ status, reason, by }))).toEqual([
    { status: "open", reason: "Doch noch nicht begonnen", by: "Petra Mertens" },
    { status: "in-progress", reason: null, by: "Petra Mertens" },
  ]);
  const events = await asSuperuser(
    "select kind, data, actor_id from audit_event where subject_id = $1 order by position",
    [id],
  );
  expect(events).toEqual([
    {
      kind: "measure.stepped",
      data: { from: "open", to: "in-progress" },
      actor_id: mertens.actor.id,
    },
    {
      kind: "measure.stepped",
      data: { from: "in-progress", to: "open" },
      actor_id: mertens.actor.id,
    },
  ]);
  expect(await verifyChain(mertens)).toMatchObject({ whole: true });
});

test("of twenty changes at once one wins, and the others are told", async () => {
  const { id, version } = await openMeasure(muster);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      changeMeasure(mertens, id, {
        version,
        ownerId: null,
        dueOn: `2027-06-${String(index + 1).padStart(2, "0")}`,
      }),
    ),
  );
  expect(answers.filter((one) => one === "changed")).toHaveLength(1);
  expect(answers.filter((one) => one === "conflict")).toHaveLength(19);
});

test("only a member of the client is responsible: no consultant, no outsider, nobody who left, no guest", async () => {
  const { id, version } = await openMeasure(muster);
  const before = await everythingWritten();
  const name = (ownerId: string) => changeMeasure(mertens, id, { version, ownerId, dueOn: null });
  for (const ownerId of [
    people.anna.id,
    people.jonas.id,
    clientPeople.kurz.id,
    crypto.randomUUID(),
  ])
    expect(await name(ownerId)).toBe("not-a-member");
  await asSuperuser("update member set ended_at = now() where person_id = $1", [
    clientPeople.aydin.id,
  ]);
  expect(await name(clientPeople.aydin.id)).toBe("not-a-member");
  await asSuperuser(
    "update member set ended_at = null, roles = '{guest}', guest_until = '2099-01-01' where person_id = $1",
    [clientPeople.aydin.id],
  );
  expect(await name(clientPeople.aydin.id)).toBe("not-a-member");
  expect(await everythingWritten()).toEqual(before);
  expect(await name(clientPeople.reed.id)).toBe("changed");
  // Behind the domain the database refuses it as well.
  await expect(
    asSuperuser("update measure set owner_id = $1 where id = $2", [people.anna.id, id]),
  ).rejects.toThrow(/foreign key/);
});

test("a reader and a consultant change nothing; another organisation's measure does not exist", async () => {
  const { id, version } = await openMeasure(muster);
  const before = await everythingWritten();
  const consultant = {
    ...mertens,
    actor: { kind: "person", id: people.anna.id },
    roles: people.anna.roles,
    side: "house",
  } as const;
  for (const access of [atWork("reed"), consultant]) {
    expect(await stepMeasure(access, id, { version, to: "in-progress", reason: null })).toBe(
      "not-allowed",
    );
    expect(await changeMeasure(access, id, { version, ownerId: null, dueOn: null })).toBe(
      "not-allowed",
    );
  }
  const kurz = atWork("kurz");
  expect(await stepMeasure(kurz, id, { version, to: "in-progress", reason: null })).toBe("unknown");
  expect(await changeMeasure(kurz, id, { version, ownerId: null, dueOn: null })).toBe("unknown");
  expect(await viewMeasure(kurz, id)).toBeUndefined();
  expect(await everythingWritten()).toEqual(before);
});
