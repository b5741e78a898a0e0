import { asSuperuser } from "#tests/support/database.ts";
import {
  atWork,
  clientPeople,
  loadSamples,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeEach, expect, test } from "vitest";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { ownedBy, removeMember } from "#app/domain/workspace/leave.server.ts";
import { lives, sessionOf } from "#tests/support/sessions.ts";

const muster = sampleClients.muster.id;
const admin = atWork("mertens");
const { aydin, mertens, reed, kurz } = clientPeople;

let loaded: Promise<void> | undefined;
/** Aydin is there and responsible for three measures, Mertens for one; nobody for the rest. */
beforeEach(async () => {
  await (loaded ??= loadSamples());
  await asSuperuser("update member set ended_at = null where person_id = $1", [aydin.id]);
  await asSuperuser("update measure set owner_id = null where organisation_id = $1", [muster]);
  for (const [id, count] of [
    [aydin.id, 3],
    [mertens.id, 1],
  ] as const)
    await asSuperuser(
      `update measure set owner_id = $1 where (organisation_id, id) in
         (select organisation_id, id from measure where organisation_id = $2 and owner_id is null order by id limit $3)`,
      [id, muster, count],
    );
}, 60_000);

const owned = async (id: string | null) =>
  (
    await asSuperuser(
      "select 1 from measure where organisation_id = $1 and owner_id is not distinct from $2",
      [muster, id],
    )
  ).length;
const handOvers = () =>
  asSuperuser<{ data: { from: object; to: object } }>(
    "select data from audit_event where organisation_id = $1 and kind = 'measure.changed' and data->'from'->>'owner' = $2 order by position desc limit 3",
    [muster, aydin.id],
  );

test("the page is told what somebody is responsible for and who could take over", async () => {
  const { measures, successors } = await ownedBy(admin, aydin.id);
  expect(measures).toBe(3);
  expect(successors.map(({ id }) => id).toSorted()).toEqual([mertens.id, reed.id].toSorted());
  expect((await ownedBy(admin, reed.id)).measures).toBe(0);
});

test.each([
  ["a successor", mertens.id, 4],
  ["nobody", null, 1],
])("what a removed member was responsible for goes to %s", async (_, successor, count) => {
  const before = await owned(null);
  const { token } = await sessionOf(aydin.id);
  const versions = async () =>
    Number((await asSuperuser<{ sum: string }>("select sum(version) from measure"))[0]?.sum);
  const version = await versions();
  expect(await removeMember(admin, aydin.id, successor)).toBe("changed");
  expect(await lives(token)).toBe(false);
  expect(await owned(aydin.id)).toBe(0);
  expect(await owned(mertens.id)).toBe(count);
  expect(await owned(null)).toBe(before + (successor ? 0 : 3));
  expect(await versions(), "who has one open is told").toBe(version + 3);
  const told = await handOvers();
  expect(told).toHaveLength(3);
  for (const { data } of told)
    expect(data).toMatchObject({ from: { owner: aydin.id }, to: { owner: successor } });
  expect(await verifyChain(admin)).toMatchObject({ whole: true });
});

test("nobody takes over who could not be responsible, and then nothing happens", async () => {
  for (const successor of [aydin.id, people.anna.id, kurz.id, crypto.randomUUID()])
    expect(await removeMember(admin, aydin.id, successor), successor).toBe("not-a-successor");
  expect(await owned(aydin.id)).toBe(3);
  for (const name of ["aydin", "reed", "kurz"] as const)
    expect(await removeMember(atWork(name), aydin.id, mertens.id), name).not.toBe("changed");
  expect(await removeMember(atWork("aydin"), reed.id, kurz.id)).toBe("not-allowed");
});
