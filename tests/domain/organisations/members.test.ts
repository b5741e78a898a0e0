import { asSuperuser } from "#tests/support/database.ts";
import {
  atWork,
  clientPeople,
  loadSamples,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { linkToken } from "#app/domain/mail/links.server.ts";
import { walledToken } from "#app/domain/mail/walled-token.ts";
import { acceptAgreement, acceptance } from "#app/domain/organisations/agreement.server.ts";
import { agreementVersion } from "#app/domain/organisations/agreement.ts";
import { changeMember } from "#app/domain/organisations/change-members.server.ts";
import { removeMember } from "#app/domain/workspace/leave.server.ts";
import {
  acceptInvitation,
  lookAtInvitation,
} from "#app/domain/organisations/invitations.server.ts";
import {
  inviteMember,
  resendInvitation,
  revokeInvitation,
} from "#app/domain/organisations/invite-member.server.ts";
import { findMember, membersOf } from "#app/domain/organisations/members.server.ts";
import { isPossible } from "#app/domain/organisations/standing.ts";
import { lives, sessionOf } from "#tests/support/sessions.ts";

const muster = sampleClients.muster.id;
const { mertens, aydin, reed, kurz } = clientPeople;
const admin = atWork("mertens");
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const nora = { name: "Nora Neu", email: "nora@muster-vertrieb.example", language: "de" as const };
const reader = { roles: ["reader" as const], guestUntil: null };

beforeAll(loadSamples);
beforeEach(() => asSuperuser("truncate rate_limit; delete from link; delete from invitation"));

const eventsOf = (kind: string) =>
  asSuperuser("select data from audit_event where kind = $1 and organisation_id = $2", [
    kind,
    muster,
  ]);

const invited = async () =>
  (await membersOf(admin))?.invitations.find(({ email }) => email === nora.email)?.id ?? "";

async function newestToken(): Promise<string> {
  const [link] = await asSuperuser<{ id: string }>(
    "select id from link where purpose = 'invitation' order by created_at desc limit 1",
  );
  return walledToken(muster, await transaction({}, (tx) => linkToken(tx, link?.id ?? "")));
}

test("only the administration sees and changes members; consultants and editors do not", async () => {
  for (const other of [
    atWork("aydin"),
    atWork("reed"),
    { ...admin, side: "house" as const, roles: ["lead-consultant"] },
  ]) {
    expect(await membersOf(other)).toBeUndefined();
    expect(await findMember(other, reed.id)).toBeUndefined();
    expect(await inviteMember(other, { ...nora, ...reader })).toBe("not-allowed");
    expect(await changeMember(other, reed.id, reader)).toBe("not-allowed");
    expect(await removeMember(other, reed.id)).toBe("not-allowed");
    expect(await resendInvitation(other, crypto.randomUUID())).toBe("not-allowed");
    expect(await revokeInvitation(other, crypto.randomUUID())).toBe("not-allowed");
  }
});

describe("an invitation", () => {
  test("goes out for seven days, again with a new link only, and comes back", async () => {
    expect(await inviteMember(admin, { ...nora, ...reader })).toBe("invited");
    expect(await inviteMember(admin, { ...nora, ...reader })).toBe("already-invited");
    const first = await newestToken();
    const id = await invited();
    expect(await resendInvitation(admin, id)).toBe("sent");
    const second = await newestToken();
    expect((await lookAtInvitation(first)).state).toBe("voided");
    expect((await lookAtInvitation(second)).state).toBe("open");
    expect(await revokeInvitation(admin, id)).toBe("revoked");
    expect((await lookAtInvitation(second)).state).toBe("voided");
    expect((await acceptInvitation(second)).state).toBe("voided");
    expect([await revokeInvitation(admin, id), await resendInvitation(admin, id)]).toEqual([
      "unknown",
      "unknown",
    ]);
    expect(await inviteMember(admin, { ...nora, ...reader })).toBe("invited");
  });

  test("that has run out makes room for a new one", async () => {
    await inviteMember(admin, { ...nora, ...reader });
    await asSuperuser("update invitation set expires_at = now()");
    expect((await membersOf(admin))?.invitations).toMatchObject([{ expired: true }]);
    expect(await inviteMember(admin, { ...nora, ...reader })).toBe("invited");
    expect((await membersOf(admin))?.invitations).toMatchObject([{ expired: false }]);
  });

  test("is refused for members and the consultancy, alike for strangers known elsewhere or not", async () => {
    const to = (email: string) => inviteMember(admin, { ...nora, email, ...reader });
    expect(await to(reed.email)).toBe("already-member");
    expect(await to(people.anna.email)).toBe("house-address");
    expect([await to(kurz.email), await to("niemand@beispiel.example")]).toEqual([
      "invited",
      "invited",
    ]);
  });

  test("of another organisation is none", async () => {
    await inviteMember(admin, { ...nora, ...reader });
    const id = await invited();
    for (const act of [revokeInvitation, resendInvitation])
      expect(await act(atWork("kurz"), id)).toBe("unknown");
  });

  test("is sent thirty times an hour at most", async () => {
    await inviteMember(admin, { ...nora, ...reader });
    const id = await invited();
    for (let turn = 0; turn < 29; turn += 1) expect(await resendInvitation(admin, id)).toBe("sent");
    expect(await resendInvitation(admin, id)).toBe("later");
  });

  test("makes a guest until a day, and lets nobody go on with an older session", async () => {
    const guest = { roles: ["guest" as const], guestUntil: day(30) };
    expect(await inviteMember(admin, { ...nora, email: kurz.email, ...guest })).toBe("invited");
    const { token } = await sessionOf(kurz.id);
    expect((await acceptInvitation(await newestToken())).state).toBe("accepted");
    expect(await lives(token)).toBe(false);
    expect(await findMember(admin, kurz.id)).toMatchObject({
      roles: ["guest"],
      guestUntil: day(30),
    });
    await removeMember(admin, kurz.id);
  });
});

describe("roles", () => {
  test.each([
    [[], null, false],
    [["editor", "approver"], null, true],
    [["editor"], day(1), false],
    [["guest"], null, false],
    [["guest"], day(0), true],
    [["guest"], day(366), true],
    [["guest"], day(368), false],
    [["guest"], day(-1), false],
    [["guest", "reader"], day(1), false],
    [["reader", "reader"], null, false],
  ] as const)("%j until %s go together: %s", (roles, guestUntil, possible) => {
    expect(isPossible({ roles: [...roles], guestUntil })).toBe(possible);
  });

  test("that change end every session of the person, and only theirs", async () => {
    const [one, two] = [await sessionOf(reed.id), await sessionOf(reed.id)];
    const other = await sessionOf(aydin.id);
    expect(await changeMember(admin, reed.id, reader)).toBe("changed");
    expect(await lives(one.token)).toBe(true);
    expect(await changeMember(admin, reed.id, { roles: ["editor"], guestUntil: null })).toBe(
      "changed",
    );
    expect([await lives(one.token), await lives(two.token), await lives(other.token)]).toEqual([
      false,
      false,
      true,
    ]);
    const events = await eventsOf("member.changed");
    expect(events).toEqual([{ data: { from: ["reader"], roles: ["editor"], guestUntil: null } }]);
  });

  test("of nobody and of another organisation's member are not changed", async () => {
    for (const id of [kurz.id, people.anna.id, crypto.randomUUID()]) {
      expect(await changeMember(admin, id, reader)).toBe("unknown");
      expect(await removeMember(admin, id)).toBe("unknown");
    }
  });
});

describe("the last administration", () => {
  test("stays, until there is a second that can sign in", async () => {
    expect(await changeMember(admin, mertens.id, reader)).toBe("last-admin");
    expect(await removeMember(admin, mertens.id)).toBe("last-admin");
    await changeMember(admin, aydin.id, { roles: ["admin"], guestUntil: null });
    await asSuperuser("update person set disabled_at = now() where id = $1", [aydin.id]);
    expect(await removeMember(admin, mertens.id)).toBe("last-admin");
    await asSuperuser("update person set disabled_at = null");
    const answers = await Promise.all([
      removeMember(admin, mertens.id),
      removeMember(admin, aydin.id),
    ]);
    expect(answers.toSorted()).toEqual(["changed", "last-admin"]);
    await asSuperuser(
      "update member set ended_at = null, roles = '{admin}' where organisation_id = $1",
      [muster],
    );
  });
});

test("who is removed is out at the next request, with sessions, links under way and what was shared", async () => {
  await asSuperuser(
    "update member set roles = '{guest}', guest_until = (now() at time zone 'Europe/Berlin')::date where person_id = $1",
    [reed.id],
  );
  await asSuperuser(
    `insert into shared_use_case (organisation_id, ai_use_case_id, person_id, shared_by)
     select organisation_id, id, $1, $2 from ai_use_case where organisation_id = $3`,
    [reed.id, mertens.id, muster],
  );
  const { token } = await sessionOf(reed.id);
  expect(await removeMember(admin, reed.id)).toBe("changed");
  expect(await lives(token)).toBe(false);
  expect(
    await asSuperuser("select 1 from shared_use_case where person_id = $1", [reed.id]),
  ).toEqual([]);
  expect(await removeMember(admin, reed.id)).toBe("unknown");
});

test("the agreement is accepted once, by the administration, with its version", async () => {
  await asSuperuser("delete from processing_agreement");
  expect(await acceptance(admin)).toBeUndefined();
  const others = [
    { ...admin, roles: ["editor"] },
    { ...admin, side: "house" as const, roles: ["admin"] },
  ];
  for (const other of others) expect(await acceptAgreement(other)).toBe("not-allowed");
  await Promise.all([acceptAgreement(admin), acceptAgreement(admin)]);
  expect(await acceptance(admin)).toMatchObject({ version: agreementVersion(), by: mertens.name });
  expect(await acceptance(atWork("kurz"))).toBeUndefined();
  const events = await eventsOf("agreement.accepted");
  expect(events.at(-1)).toEqual({ data: { version: agreementVersion() } });
});
