import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { sha256 } from "#db/sealing.ts";
import { signInAs } from "#app/demo/sign-in.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { endSession, signedIn, startSession } from "#app/domain/identity/sessions.server.ts";
import { wrongTokens } from "#tests/support/mailed.ts";
import {
  enrolHouse,
  foundClients,
  kurz,
  mertens,
  muster,
  nordlicht,
  people,
} from "#tests/support/people.ts";

beforeAll(async () => {
  await enrolHouse();
  await foundClients();
});
beforeEach(() => asSuperuser("truncate session"));

const start = ({ id }: { id: string }) =>
  transaction({ organisationId: houseId, personId: id }, (tx) => startSession(tx, id, "passkey"));
const age = (column: string, interval: string) =>
  asSuperuser(`update session set ${column} = ${column} - $1::interval`, [interval]);

test("the database keeps the hash of a token, and the start is recorded", async () => {
  const token = await signInAs("anna");
  expect(token).toMatch(/^[\w-]{43}$/);
  const [row] = await asSuperuser<Record<string, unknown>>(
    "select id, token_hash, method, row_to_json(session)::text as whole from session",
  );
  expect(row).toMatchObject({ token_hash: sha256(token), method: "demo" });
  expect(row?.whole).not.toContain(token);
  const [event] = await asSuperuser(
    "select kind, actor_id, subject_id, data from audit_event order by position desc limit 1",
  );
  expect(event).toEqual({
    kind: "session.started",
    actor_id: people.anna.id,
    subject_id: row?.id,
    data: { method: "demo" },
  });
});

test("who holds the token is who it was made for, with roles and language", async () => {
  const token = await signInAs("jonas");
  expect(await signedIn(token)).toMatchObject({
    person: { id: people.jonas.id, name: "Jonas Brandt", language: "en" },
    memberships: [{ organisationId: houseId, roles: ["consultant"] }],
  });
  expect((await signedIn(await start(mertens)))?.memberships).toEqual([
    { organisationId: muster.id, roles: ["admin"] },
  ]);
  for (const wrong of wrongTokens(token)) expect(await signedIn(wrong)).toBeUndefined();
});

describe.each([
  { who: "a consultant", person: people.anna, idle: 30, hours: 12 },
  { who: "a client", person: mertens, idle: 120, hours: 24 },
])("the session of $who", ({ person, idle, hours }) => {
  test(`ends after ${idle} idle minutes, and every request begins them anew`, async () => {
    const token = await start(person);
    await age("last_seen_at", `${idle - 1} minutes`);
    expect(await signedIn(token)).toBeDefined();
    await age("last_seen_at", `${idle - 1} minutes`);
    expect(await signedIn(token)).toBeDefined();
    await age("last_seen_at", `${idle} minutes`);
    expect([await signedIn(token), await signedIn(token)]).toEqual([undefined, undefined]);
  });

  test(`ends ${hours} hours after its start, however busy`, async () => {
    const token = await start(person);
    await age("expires_at", `${hours * 60 - 1} minutes`);
    expect(await signedIn(token)).toBeDefined();
    await age("expires_at", "61 seconds");
    expect(await signedIn(token)).toBeUndefined();
  });
});

test("somebody who is both consultant and client gets the shorter times", async () => {
  const join = "insert into member (organisation_id, person_id, roles) values ($1, $2, '{reader}')";
  await asSuperuser(join, [nordlicht.id, people.jonas.id]);
  await start(people.jonas);
  const rows = await asSuperuser("select idle_minutes from session");
  expect(rows).toEqual([{ idle_minutes: 30 }]);
});

test("an ended session is dead at once, the others of the person live, and the end is recorded once", async () => {
  const [token, other] = [await signInAs("anna"), await signInAs("anna")];
  await endSession(token);
  await endSession(token);
  await endSession("nobody's");
  expect(await signedIn(token)).toBeUndefined();
  expect(await signedIn(other)).toBeDefined();
  const ends = await asSuperuser(
    "select actor_id, subject_id from audit_event where kind = 'session.ended'",
  );
  expect(ends).toEqual([{ actor_id: people.anna.id, subject_id: expect.any(String) }]);
});

test("a disabled person is out at the next request, and back when enabled", async () => {
  const token = await start(kurz);
  const set = (at: string) =>
    asSuperuser(`update person set disabled_at = ${at} where id = $1`, [kurz.id]);
  await set("now()");
  expect(await signedIn(token)).toBeUndefined();
  await set("null");
  expect(await signedIn(token)).toBeDefined();
});

test("memberships are those of the moment: changed, ended, or a guest's time over", async () => {
  const token = await start(kurz);
  const now = async () => (await signedIn(token))?.memberships;
  const set = (change: string) =>
    asSuperuser(`update member set ${change} where person_id = $1`, [kurz.id]);
  await set("roles = '{reader}'");
  expect(await now()).toEqual([{ organisationId: nordlicht.id, roles: ["reader"] }]);
  const today = "(now() at time zone 'Europe/Berlin')::date";
  await set(`roles = '{guest}', guest_until = ${today}`);
  expect(await now()).toHaveLength(1);
  await set(`guest_until = ${today} - 1`);
  expect(await now()).toEqual([]);
  await set("roles = '{admin}', guest_until = null");
  expect(await now()).toHaveLength(1);
  await set("ended_at = now()");
  expect(await now()).toEqual([]);
});
