import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeAll, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import {
  administratorAccess,
  findHousePerson,
  housePeople,
  resetMethods,
  setShutOut,
} from "#app/domain/organisations/house-people.server.ts";
import { enrolHouse, foundClients, mertens, people } from "#tests/support/people.ts";
import { lives, sessionOf } from "#tests/support/sessions.ts";

const { anna, jonas, ines } = people;
const access = { organisationId: houseId, actor: { kind: "person", id: ines.id } } as const;

beforeAll(async () => {
  await enrolHouse();
  await foundClients();
});

test("administrators see the consultancy's people and nobody of a client", async () => {
  const ids = (await housePeople(access)).map(({ id }) => id);
  expect(ids.toSorted()).toEqual([anna.id, jonas.id, ines.id].toSorted());
  expect(await findHousePerson(access, mertens.id)).toBeUndefined();
  for (const act of [
    resetMethods,
    (...[by, id]: Parameters<typeof resetMethods>) => setShutOut(by, id, true),
  ])
    expect(await act(access, mertens.id)).toBe("unknown");
  const of = async (id: string) => administratorAccess((await sessionOf(id)).session);
  expect([await of(anna.id), await of(mertens.id)]).toEqual([undefined, undefined]);
  expect(await of(ines.id)).toEqual(access);
});

test("a reset takes every method, ends every session, is told and recorded; nobody resets themselves", async () => {
  await asSuperuser("insert into totp (person_id, secret, confirmed_at) values ($1, 'x', now())", [
    jonas.id,
  ]);
  await asSuperuser("insert into recovery_code (person_id, code_hash) values ($1, 'x')", [
    jonas.id,
  ]);
  await asSuperuser(
    "insert into passkey (person_id, credential_id, public_key, name) values ($1, 'xxxxxxxxxxxxxxxxx', 'x', 'x')",
    [jonas.id],
  );
  expect(await findHousePerson(access, jonas.id)).toMatchObject({ methods: 2 });
  const { token } = await sessionOf(jonas.id);
  expect(await resetMethods(access, jonas.id)).toBe("done");
  expect(await lives(token)).toBe(false);
  for (const table of ["totp", "passkey", "recovery_code"])
    expect(await asSuperuser(`select 1 from ${table}`), table).toEqual([]);
  const told = await asSuperuser("select recipient, props->>'what' as what from mail");
  expect(told).toEqual([{ recipient: jonas.email, what: "methods-reset" }]);
  const recorded = await asSuperuser(
    "select actor_id, subject_id from audit_event where kind = 'methods.reset'",
  );
  expect(recorded).toEqual([{ actor_id: ines.id, subject_id: jonas.id }]);
  expect(await resetMethods(access, ines.id)).toBe("yourself");
});

test("who is shut out is out at the next request; the last administrator stays", async () => {
  const { token } = await sessionOf(anna.id);
  expect(await setShutOut(access, anna.id, true)).toBe("done");
  expect(await lives(token)).toBe(false);
  expect(await setShutOut(access, anna.id, false)).toBe("done");
  expect(await lives(token)).toBe(false);
  expect(await setShutOut(access, ines.id, true)).toBe("last-administrator");
  await asSuperuser("update member set roles = '{administrator}' where person_id = $1", [anna.id]);
  const byAnna = { organisationId: houseId, actor: { kind: "person", id: anna.id } } as const;
  const answers = await Promise.all([
    setShutOut(byAnna, ines.id, true),
    setShutOut(access, anna.id, true),
  ]);
  expect(answers.toSorted()).toEqual(["done", "last-administrator"]);
});
