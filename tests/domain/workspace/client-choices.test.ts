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
import { organisationAccess } from "#app/domain/organisations/access.ts";
import { changeSettings } from "#app/domain/organisations/settings.server.ts";
import { changeMeasure } from "#app/domain/workspace/change-measure.server.ts";
import { history } from "#app/domain/workspace/history.server.ts";
import { viewMeasure } from "#app/domain/workspace/measures.server.ts";
import { shareUseCase, sharing } from "#app/domain/workspace/sharing.server.ts";
import { stepMeasure } from "#app/domain/workspace/step-measure.server.ts";
import { overview, viewUseCase } from "#app/domain/workspace/use-cases.server.ts";

const muster = sampleClients.muster.id;
const mertens = atWork("mertens");

beforeAll(loadSamples);

const useCaseAt = async (organisationId: string) => {
  const [row] = await asSuperuser<{ id: string }>(
    "select id from ai_use_case where organisation_id = $1 limit 1",
    [organisationId],
  );
  return row?.id ?? "";
};

/** Anna's access to Muster, read anew as at each request. */
async function anna() {
  const signedIn = {
    person: { id: people.anna.id, name: "", email: "", language: "de" },
    memberships: [
      { organisationId: "00000000-0000-4000-8000-000000000001", roles: [...people.anna.roles] },
    ],
  };
  const access = await organisationAccess(signedIn as never, muster);
  if (!access) throw new Error("Anna works for Muster");
  return access;
}

test("consultants change measures only while the client lets them, and never own one", async () => {
  const { id, version } = await openMeasure(muster);
  const step = async (at: number) =>
    stepMeasure(await anna(), id, { version: at, to: "in-progress", reason: null });
  expect(await step(version)).toBe("not-allowed");
  for (const name of ["aydin", "reed"] as const)
    expect(await changeSettings(atWork(name), { consultantsMayChange: true })).toBe("not-allowed");
  expect(await changeSettings(await anna(), { consultantsMayChange: true })).toBe("not-allowed");
  expect(await changeSettings(mertens, { consultantsMayChange: true })).toBe("changed");
  expect(await changeSettings(mertens, { consultantsMayChange: true })).toBe("changed");
  expect(await step(version)).toBe("stepped");
  const wish = { version: version + 1, dueOn: "2027-05-04" };
  expect(await changeMeasure(await anna(), id, { ...wish, ownerId: people.anna.id })).toBe(
    "not-a-member",
  );
  expect(await changeMeasure(await anna(), id, { ...wish, ownerId: clientPeople.aydin.id })).toBe(
    "changed",
  );
  expect(await changeSettings(mertens, { consultantsMayChange: false })).toBe("changed");
  expect(await step(version + 2)).toBe("not-allowed");
  const events = await asSuperuser(
    "select data from audit_event where kind = 'settings.changed' order by position",
  );
  expect(events).toEqual([
    { data: { consultantsMayChange: true } },
    { data: { consultantsMayChange: false } },
  ]);
});

test("a guest sees the shared AI use case with its measures, and nothing else", async () => {
  const [shared, foreign] = [await useCaseAt(muster), await useCaseAt(sampleClients.nordlicht.id)];
  const [other] = await asSuperuser<{ id: string }>(
    "insert into ai_use_case (organisation_id, use_case, title) values ($1, 'other', 'Geheim') returning id",
    [muster],
  );
  await asSuperuser(
    "update member set roles = '{guest}', guest_until = '2099-01-01' where person_id = $1",
    [clientPeople.reed.id],
  );
  const guest = { ...atWork("reed"), roles: ["guest"] };
  const { id: measureId } = await openMeasure(muster);
  const sees = async () => ({
    overview: (await overview(guest)).useCases.map(({ id }) => id),
    next: (await overview(guest)).next.length > 0,
    useCase: (await viewUseCase(guest, shared)) !== undefined,
    other: (await viewUseCase(guest, other?.id ?? "")) !== undefined,
    measure: (await viewMeasure(guest, measureId)) !== undefined,
    history: (await history(guest)) !== undefined,
  });
  const nothing = { overview: [], next: false, useCase: false, other: false, measure: false };
  expect(await sees()).toEqual({ ...nothing, history: false });

  const reed = clientPeople.reed.id;
  expect(await shareUseCase(atWork("aydin"), shared, [reed])).toBe("shared");
  expect(await sees()).toEqual({
    overview: [shared],
    next: true,
    useCase: true,
    other: false,
    measure: true,
    history: false,
  });
  expect((await sharing(mertens, shared))?.guests).toEqual([
    { id: reed, name: "Tom Reed", until: "2099-01-01", shared: true },
  ]);
  const before = await everythingWritten();
  expect(await shareUseCase(guest, shared, [])).toBe("not-allowed");
  expect(await shareUseCase(await anna(), shared, [])).toBe("not-allowed");
  expect(await shareUseCase(mertens, shared, [clientPeople.aydin.id])).toBe("not-a-guest");
  expect(await shareUseCase(mertens, foreign, [])).toBe("unknown");
  expect(await sharing(mertens, foreign)).toBeUndefined();
  expect(await sharing(guest, shared)).toBeUndefined();
  expect(await everythingWritten()).toEqual(before);

  expect(await shareUseCase(mertens, shared, [])).toBe("shared");
  expect(await sees()).toEqual({ ...nothing, history: false });
  const events = await asSuperuser(
    "select kind, data from audit_event where kind like 'use-case.%shared' order by position",
  );
  expect(events).toEqual([
    { kind: "use-case.shared", data: { personId: reed } },
    { kind: "use-case.unshared", data: { personId: reed } },
  ]);
});
