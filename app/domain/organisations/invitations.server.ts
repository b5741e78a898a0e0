import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { randomToken } from "#db/sealing.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { beginInvitedSignIn } from "#app/domain/identity/invited-sign-in.server.ts";
import { endSessionsOf } from "#app/domain/identity/session-ends.server.ts";
import { personOfMailbox } from "#app/domain/identity/persons.server.ts";
import { consumeLink, findLink, type LinkState } from "#app/domain/mail/links.server.ts";
import { readWalledToken } from "#app/domain/mail/walled-token.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";

export interface Invitation {
  name: string;
  email: string;
  roles: string[];
  organisation: string;
  inviter: string;
}

export type Look =
  | { state: "open"; invitation: Invitation }
  | { state: Exclude<LinkState, "open"> };

/** What a GET of the mailed link may say; it changes nothing. */
export function lookAtInvitation(text: string): Promise<Look> {
  return behindItsWall<Look>(text, { state: "unknown" }, async (tx, organisationId, token) => {
    const link = await findLink(tx, "invitation", token);
    if (link.state !== "open") return { state: link.state };
    const found = await openInvitation(tx, organisationId, link.subjectId);
    if (!found) return { state: "voided" };
    const { name, email, roles, organisation, inviter } = found;
    return { state: "open", invitation: { name, email, roles, organisation, inviter } };
  });
}

export type Accepted =
  | { state: "accepted"; browserToken: string }
  | { state: Exclude<LinkState, "open"> };

/**
 * Accepts an invitation once: the person becomes a member, and the browser that gets the token goes on into the sign-in.
 * A person disabled meanwhile, or working for the organisation as a consultant, finds the invitation voided.
 */
export function acceptInvitation(text: string): Promise<Accepted> {
  return behindItsWall<Accepted>(text, { state: "unknown" }, async (tx, organisationId, token) => {
    const found = await findLink(tx, "invitation", token);
    if (found.state !== "open") return { state: found.state };
    const invitation = await openInvitation(tx, organisationId, found.subjectId);
    const language = localeOfPerson(invitation?.language);
    const person =
      invitation &&
      (await personOfMailbox(tx, { email: invitation.email, name: invitation.name, language }));
    if (!person || (await isAssigned(tx, organisationId, person.id))) return { state: "voided" };
    const { state } = await consumeLink(tx, "invitation", token);
    if (state !== "open") return { state };
    await join(tx, organisationId, person.id, invitation);
    const browserToken = randomToken();
    await beginInvitedSignIn(tx, { personId: person.id, browserToken, language });
    return { state: "accepted", browserToken };
  });
}

function behindItsWall<T>(
  text: string,
  unknown: T,
  act: (tx: Tx, organisationId: string, token: string) => Promise<T>,
): Promise<T> {
  const read = readWalledToken(text);
  if (!read) return Promise.resolve(unknown);
  return transaction(read, (tx) => act(tx, read.organisationId, read.token));
}

type Open = NonNullable<Awaited<ReturnType<typeof openInvitation>>>;

function openInvitation(tx: Tx, organisationId: string, id: string) {
  return tx
    .selectFrom("invitation")
    .innerJoin("organisation", "organisation.id", "invitation.organisationId")
    .innerJoin("person", "person.id", "invitation.invitedBy")
    .select(["invitation.id", "invitation.name", "invitation.email", "roles", "guestUntil"])
    .select(["invitation.language", "organisation.name as organisation", "person.name as inviter"])
    .where("invitation.organisationId", "=", organisationId)
    .where("invitation.id", "=", id)
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", sql<Date>`now()`)
    .executeTakeFirst();
}

function isAssigned(tx: Tx, organisationId: string, personId: string) {
  return tx
    .selectFrom("assignment")
    .select("personId")
    .where("organisationId", "=", organisationId)
    .where("personId", "=", personId)
    .where("endedAt", "is", null)
    .executeTakeFirst();
}

async function join(tx: Tx, organisationId: string, personId: string, invitation: Open) {
  const { id, roles, guestUntil } = invitation;
  await tx
    .updateTable("invitation")
    .set({ acceptedAt: sql`now()` })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
  await tx
    .insertInto("member")
    .values({ organisationId, personId, roles, guestUntil })
    .onConflict((conflict) =>
      conflict
        .columns(["organisationId", "personId"])
        .doUpdateSet({ roles, endedAt: null, guestUntil }),
    )
    .execute();
  // Somebody already at work elsewhere signs in anew: what was copied before knows nothing of the new roles.
  await endSessionsOf(tx, personId);
  const access = { organisationId, actor: { kind: "person", id: personId } } as const;
  const subject = { kind: "person", id: personId };
  await record(tx, access, { kind: "member.joined", subject, data: { personId, roles } });
}
