import { asSuperuser } from "#tests/support/database.ts";
import { loadSamples } from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { verifyAllChains } from "#app/domain/audit/chains.server.ts";
import {
  findClientPerson,
  resetClientSignIn,
} from "#app/domain/organisations/client-sign-in.server.ts";
import { clientPeople, people, sampleClients } from "#tests/support/samples.ts";
import { lives, sessionOf } from "#tests/support/sessions.ts";

const ines = { organisationId: houseId, actor: { kind: "person", id: people.ines.id } } as const;
const { mertens, aydin, reed } = clientPeople;

beforeAll(loadSamples, 60_000);

test("somebody of a client is found by the exact address, and nobody else", async () => {
  await asSuperuser("insert into totp (person_id, secret, confirmed_at) values ($1, 'x', now())", [
    mertens.id,
  ]);
  expect(await findClientPerson(ines, ` ${mertens.email.toUpperCase()} `)).toEqual({
    id: mertens.id,
    name: mertens.name,
    email: mertens.email,
    methods: 1,
    organisations: [sampleClients.muster.name],
  });
  for (const email of [people.anna.email, "nobody@nowhere.example", "", "%", mertens.id])
    expect(await findClientPerson(ines, email), email).toBeUndefined();
});

test("the reset takes every method and session, is told, and stands in both trails", async () => {
  const [own, others] = [await sessionOf(mertens.id), await sessionOf(aydin.id)];
  expect(await resetClientSignIn(ines, mertens.email)).toMatchObject({ id: mertens.id });
  expect([await lives(own.token), await lives(others.token)]).toEqual([false, true]);
  expect(await asSuperuser("select 1 from totp where person_id = $1", [mertens.id])).toEqual([]);
  const told = await asSuperuser(
    "select props->>'what' as what from mail where recipient = $1 and kind = 'security-notice'",
    [mertens.email],
  );
  expect(told).toEqual([{ what: "methods-reset" }]);
  const recorded = await asSuperuser(
    "select organisation_id, actor_id, subject_id from audit_event where kind = 'methods.reset' order by organisation_id",
  );
  expect(recorded).toEqual(
    [houseId, sampleClients.muster.id].map((organisation_id) => ({
      organisation_id,
      actor_id: people.ines.id,
      subject_id: mertens.id,
    })),
  );
  expect((await verifyAllChains()).every(({ verdict }) => verdict.whole)).toBe(true);
});

test("whoever has left every client, was locked out or joined the consultancy is a stranger", async () => {
  await asSuperuser("update member set ended_at = now() where person_id = $1", [reed.id]);
  await asSuperuser("update person set disabled_at = now() where id = $1", [aydin.id]);
  await asSuperuser("insert into member (organisation_id, person_id, roles) values ($1, $2, $3)", [
    houseId,
    clientPeople.kurz.id,
    ["consultant"],
  ]);
  for (const { email } of [reed, aydin, clientPeople.kurz])
    expect(await resetClientSignIn(ines, email), email).toBeUndefined();
  expect(await asSuperuser("select 1 from audit_event where kind = 'methods.reset'")).toHaveLength(
    2,
  );
});
