import { asSuperuser } from "#tests/support/database.ts";
import {
  everythingWritten,
  inOffice,
  loadSamples,
  people,
  sampleClients,
} from "#tests/support/samples.ts";
import { beforeAll, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { linkToken } from "#app/domain/mail/links.server.ts";
import { readWalledToken, walledToken } from "#app/domain/mail/walled-token.ts";
import {
  acceptInvitation,
  lookAtInvitation,
} from "#app/domain/organisations/invitations.server.ts";
import { invite } from "#app/domain/organisations/invite.server.ts";

const muster = sampleClients.muster.id;
const access = { ...inOffice("anna"), organisationId: muster };

beforeAll(loadSamples);

/** Invites somebody and returns the token of the mailed address. */
async function invited(email: string): Promise<{ id: string; token: string }> {
  const id = await transaction(access, (tx) =>
    invite(tx, access, { name: "Nora Neu", email, roles: ["editor", "reader"], language: "de" }),
  );
  const [link] = await asSuperuser<{ id: string }>("select id from link where subject_id = $1", [
    id,
  ]);
  const token = await transaction({}, (tx) => linkToken(tx, link?.id ?? ""));
  return { id, token: walledToken(muster, token) };
}

test("the token carries the organisation and comes apart again", () => {
  const token = "x".repeat(43);
  expect(readWalledToken(walledToken(muster, token))).toEqual({ organisationId: muster, token });
  for (const wrong of [
    "",
    token,
    `${walledToken(muster, token)}a`,
    `${walledToken(muster, token).slice(1)}!`,
  ])
    expect(readWalledToken(wrong)).toBeUndefined();
});

test("looking changes nothing, accepting works once, whoever asks at the same moment", async () => {
  const { token } = await invited("nora@muster-vertrieb.example");
  const before = await everythingWritten();
  for (let look = 0; look < 5; look++)
    expect(await lookAtInvitation(token)).toEqual({
      state: "open",
      invitation: {
        name: "Nora Neu",
        email: "nora@muster-vertrieb.example",
        roles: ["editor", "reader"],
        organisation: "Muster Vertriebs-GmbH",
        inviter: "Anna Weber",
      },
    });
  expect(await everythingWritten()).toEqual(before);
  const answers = await Promise.all(Array.from({ length: 8 }, () => acceptInvitation(token)));
  expect(answers.filter(({ state }) => state === "accepted")).toHaveLength(1);
  expect(answers.filter(({ state }) => state === "used" || state === "voided")).toHaveLength(7);
  expect((await lookAtInvitation(token)).state).toBe("used");
  expect(
    await asSuperuser(
      "select roles, ended_at from member join person on person.id = person_id where email = 'nora@muster-vertrieb.example'",
    ),
  ).toEqual([{ roles: ["editor", "reader"], ended_at: null }]);
});

test("expired, revoked, unknown and misdirected invitations open nothing", async () => {
  const late = await invited("late@muster-vertrieb.example");
  await asSuperuser("update link set expires_at = now() where subject_id = $1", [late.id]);
  expect((await acceptInvitation(late.token)).state).toBe("expired");
  const revoked = await invited("revoked@muster-vertrieb.example");
  await asSuperuser("update invitation set revoked_at = now() where id = $1", [revoked.id]);
  expect((await acceptInvitation(revoked.token)).state).toBe("voided");
  const open = await invited("open@muster-vertrieb.example");
  const elsewhere = walledToken(sampleClients.nordlicht.id, open.token.slice(22));
  const before = await everythingWritten();
  expect((await acceptInvitation(elsewhere)).state).toBe("voided");
  expect((await acceptInvitation(walledToken(muster, "x".repeat(43)))).state).toBe("unknown");
  expect((await acceptInvitation("nonsense")).state).toBe("unknown");
  expect(await everythingWritten()).toEqual(before);
  expect((await lookAtInvitation(open.token)).state).toBe("open");
});

test("whoever works for the client, or was disabled, does not become its member", async () => {
  const assigned = await invited(people.anna.email);
  expect((await acceptInvitation(assigned.token)).state).toBe("voided");
  const disabled = await invited("gone@muster-vertrieb.example");
  await asSuperuser(
    "insert into person (email, name, disabled_at) values ('gone@muster-vertrieb.example', 'Gone', now())",
  );
  expect((await acceptInvitation(disabled.token)).state).toBe("voided");
});
