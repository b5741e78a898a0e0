import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addPasskey, removePasskey } from "#app/domain/identity/change-methods.server.ts";
import { deviceOf } from "#app/domain/identity/device.ts";
import {
  firstPasskeyToMake,
  setUpPasskey,
  signInByPasskey,
} from "#app/domain/identity/passkey-sign-in.server.ts";
import {
  passkeyToMake,
  passkeyToSignIn,
  passkeyToStepUp,
} from "#app/domain/identity/passkeys.server.ts";
import { secondStep } from "#app/domain/identity/second-step.server.ts";
import { signedIn } from "#app/domain/identity/sessions.server.ts";
import { stepUp } from "#app/domain/identity/step-up.server.ts";
import { authenticator } from "#tests/support/passkey.ts";
import { enrolHouse, foundClients, kurz, mertens, people } from "#tests/support/people.ts";
import { lives, sessionOf } from "#tests/support/sessions.ts";
import { pressLink } from "#tests/support/sign-in.ts";

const origin = "http://localhost:3000";
const device = deviceOf("Mozilla/5.0 (Windows NT 10.0) Firefox/140.0", "203.0.113.7");

beforeAll(async () => {
  await enrolHouse();
  await foundClients();
});
beforeEach(() =>
  asSuperuser(
    "truncate passkey, passkey_challenge, totp, sign_in, session, rate_limit, known_device",
  ),
);

/** Somebody with a passkey, and the session it was added in. */
async function withPasskey(person: { id: string; email: string; name: string }) {
  const { session, token } = await sessionOf(person.id);
  const key = authenticator(origin);
  const options = await passkeyToMake("addition", person);
  const added = await addPasskey(session, { name: "Telefon", response: key.create(options) });
  if (added.answer !== "changed" || !("sessionToken" in added)) throw new Error(added.answer);
  return { key, token, session, sessionToken: added.sessionToken };
}

describe("making one", () => {
  test("asks for a discoverable passkey with user verification at our own host, nothing else", async () => {
    const options = await passkeyToMake("addition", people.anna);
    expect(options.rp).toEqual({ id: "localhost", name: "Tulos" });
    expect(options.authenticatorSelection).toMatchObject({
      residentKey: "required",
      userVerification: "required",
    });
    expect(options.attestation).toBe("none");
    expect(Buffer.from(options.challenge, "base64url").length).toBeGreaterThanOrEqual(32);
  });

  test("keeps it, renews the session's token and tells its person; the challenge is used up", async () => {
    const { key, token, sessionToken, session } = await withPasskey(people.anna);
    expect([await lives(token), await lives(sessionToken)]).toEqual([false, true]);
    const mails = await asSuperuser("select props->>'what' as what, recipient from mail");
    expect(mails).toEqual([{ what: "passkey-added", recipient: people.anna.email }]);
    expect(await asSuperuser("select 1 from passkey_challenge")).toEqual([]);
    const known = await passkeyToMake("addition", people.anna);
    expect(known.excludeCredentials).toHaveLength(1);
    const twice = await addPasskey(session, { name: "X", response: key.create(known) });
    expect(twice.answer).toBe("wrong");
  });

  test.each([
    ["another origin", { origin: "http://localhost:3001" }],
    ["another host", { host: "evil.example" }],
    ["no finger, face or PIN", { userVerified: false }],
  ])("with %s is refused, and the challenge is used up", async (_, changes) => {
    const { session } = await sessionOf(people.anna.id);
    const options = await passkeyToMake("addition", people.anna);
    const key = authenticator(origin);
    const add = (response: string) => addPasskey(session, { name: "X", response });
    expect((await add(key.create(options, changes))).answer).toBe("wrong");
    expect((await add(key.create(options))).answer).toBe("wrong");
    expect(await asSuperuser("select 1 from passkey")).toEqual([]);
  });

  test("takes no challenge of somebody else, of another purpose, or of yesterday", async () => {
    const { session } = await sessionOf(people.anna.id);
    const add = (options: { challenge: string }) =>
      addPasskey(session, { name: "X", response: authenticator(origin).create(options) });
    expect((await add(await passkeyToMake("addition", people.jonas))).answer).toBe("wrong");
    expect((await add(await passkeyToMake("set-up", people.anna))).answer).toBe("wrong");
    expect((await add({ challenge: "x".repeat(43) })).answer).toBe("wrong");
    const late = await passkeyToMake("addition", people.anna);
    await asSuperuser("update passkey_challenge set expires_at = now() - interval '1 second'");
    expect((await add(late)).answer).toBe("wrong");
    for (const response of [
      "",
      "{}",
      "null",
      "[",
      '{"id":1}',
      JSON.stringify({ id: "x", rawId: "x" }),
    ])
      expect((await addPasskey(session, { name: "X", response })).answer).toBe("wrong");
  });
});

describe("signing in", () => {
  test("is one step, for the person it belongs to; each answer once", async () => {
    const { key } = await withPasskey(mertens);
    const options = await passkeyToSignIn();
    expect(options).toMatchObject({ userVerification: "required", rpId: "localhost" });
    expect(options.allowCredentials ?? []).toEqual([]);
    const answer = key.get(options);
    const token = await signInByPasskey(answer, device);
    const session = token ? await signedIn(token) : undefined;
    expect(session).toMatchObject({ person: { id: mertens.id }, steppedUp: true });
    expect(await signInByPasskey(answer, device)).toBeUndefined();
    expect(await signInByPasskey(key.get(options), device)).toBeUndefined();
  });

  test.each([
    ["another origin", { origin: "https://tulos.evil.example" }],
    ["another host", { host: "evil.example" }],
    ["no finger, face or PIN", { userVerified: false }],
    ["a counter that went back", { counter: 1 }],
    ["an unknown credential", { id: "x".repeat(43) }],
  ])("with %s fails like everything else", async (_, changes) => {
    const { key } = await withPasskey(mertens);
    expect(
      await signInByPasskey(key.get(await passkeyToSignIn(), changes), device),
    ).toBeUndefined();
  });

  test("fails with somebody's key for another's credential, for the disabled, and after removal", async () => {
    const { key } = await withPasskey(mertens);
    const { key: other, session } = await withPasskey(kurz);
    const { id = "" } = JSON.parse(key.get(await passkeyToSignIn())) as { id?: string };
    expect(
      await signInByPasskey(other.get(await passkeyToSignIn(), { id }), device),
    ).toBeUndefined();
    await asSuperuser("update person set disabled_at = now() where id = $1", [mertens.id]);
    expect(await signInByPasskey(key.get(await passkeyToSignIn()), device)).toBeUndefined();
    await asSuperuser("update person set disabled_at = null");
    await asSuperuser("delete from passkey where person_id = $1", [session.person.id]);
    expect(await signInByPasskey(other.get(await passkeyToSignIn()), device)).toBeUndefined();
  });
});

describe("the first after the mailed link", () => {
  test("signs in, and the mailbox alone adds no second", async () => {
    const browser = await pressLink(mertens.email);
    const options = await firstPasskeyToMake(browser);
    if (!options) throw new Error("No options");
    const key = authenticator(origin);
    const made = { name: "Laptop", response: key.create(options) };
    const token = await setUpPasskey(browser, made, device);
    expect(token && (await lives(token))).toBe(true);

    const again = await pressLink(mertens.email);
    expect(await secondStep(again)).toEqual({ step: "passkey" });
    expect(await firstPasskeyToMake(again)).toBeUndefined();
    const stolen = await passkeyToMake("set-up", mertens);
    const response = authenticator(origin).create(stolen);
    expect(await setUpPasskey(again, { name: "X", response }, device)).toBeUndefined();
    expect(await firstPasskeyToMake(undefined)).toBeUndefined();
  });
});

describe("step-up", () => {
  test("by the own passkey renews the token; by another's or a sign-in challenge it fails", async () => {
    const { key, session, sessionToken } = await withPasskey(people.anna);
    const { key: other } = await withPasskey(kurz);
    await asSuperuser("update session set stepped_up_at = now() - interval '5 minutes'");
    expect((await signedIn(sessionToken))?.steppedUp).toBe(false);
    const { id } = people.anna;
    const wrong = await stepUp(session, { passkey: other.get(await passkeyToStepUp(id)) });
    expect(wrong.answer).toBe("wrong");
    const elsewhere = await stepUp(session, { passkey: key.get(await passkeyToSignIn()) });
    expect(elsewhere.answer).toBe("wrong");
    const right = await stepUp(session, { passkey: key.get(await passkeyToStepUp(id)) });
    if (right.answer !== "ok") throw new Error(right.answer);
    expect(await lives(sessionToken)).toBe(false);
    expect((await signedIn(right.sessionToken))?.steppedUp).toBe(true);
  });
});

test("the last method stays; consultants keep two", async () => {
  const client = await withPasskey(mertens);
  const own = async (id: string) =>
    (await asSuperuser<{ id: string }>("select id from passkey where person_id = $1", [id])).map(
      (row) => row.id,
    );
  const [only = ""] = await own(mertens.id);
  expect((await removePasskey(client.session, only)).answer).toBe("last-method");
  await withPasskey(mertens);
  const { session } = await sessionOf(mertens.id);
  expect(
    (await removePasskey(session, (await own(kurz.id))[0] ?? crypto.randomUUID())).answer,
  ).toBe("unknown");
  expect((await removePasskey(session, only)).answer).toBe("changed");

  await withPasskey(people.anna);
  await withPasskey(people.anna);
  const anna = await sessionOf(people.anna.id);
  const [first = ""] = await own(people.anna.id);
  expect((await removePasskey(anna.session, first)).answer).toBe("last-method");
});

test("of two removals at the same moment one goes", async () => {
  await withPasskey(mertens);
  await withPasskey(mertens);
  const [one, other] = [await sessionOf(mertens.id), await sessionOf(mertens.id)];
  const ids = await asSuperuser<{ id: string }>("select id from passkey where person_id = $1", [
    mertens.id,
  ]);
  const answers = await Promise.all([
    removePasskey(one.session, ids[0]?.id ?? ""),
    removePasskey(other.session, ids[1]?.id ?? ""),
  ]);
  expect(
    await asSuperuser("select 1 from passkey where person_id = $1", [mertens.id]),
  ).toHaveLength(1);
  expect(answers.map(({ answer }) => answer)).toContain("changed");
});
