import { sql } from "kysely";
import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { takeAllowance } from "#app/domain/identity/limits.server.ts";
import { voidLinks } from "#app/domain/mail/links.server.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import type { OrganisationAccess } from "./access.ts";
import { type Invitee, invitationEnd, invite, mailInvitation } from "./invite.server.ts";
import { hasRoomForMember } from "./package/room.server.ts";
import { type ClientRole, may } from "./permissions.ts";
import { isPossible } from "./standing.ts";

export type InviteAnswer =
  | "invited"
  | "not-allowed"
  | "later"
  | "impossible"
  | "package-limit"
  | "already-member"
  | "already-invited"
  | "house-address";

/**
 * Invites somebody into the own organisation. Says nothing about whether the address is known elsewhere.
 * Refuses members, open invitations, people of the consultancy, more people than the package has places for, and more
 * than 30 invitations of a person in an hour. Two at once never take the last place both.
 */
export async function inviteMember(
  access: OrganisationAccess,
  invitee: Invitee & { guestUntil: string | null },
): Promise<InviteAnswer> {
  if (!may(access.roles, "members.manage")) return "not-allowed";
  if (!isPossible(invitee)) return "impossible";
  if (!(await takeAllowance("members.person", access.actor.id)).allowed) return "later";
  return transaction(access, async (tx) => {
    const { organisationId } = access;
    if (await isMember(tx, organisationId, invitee.email)) return "already-member";
    if (await withinOrganisation(tx, houseId, () => isMember(tx, houseId, invitee.email)))
      return "house-address";
    const open = await openInvitationOf(tx, organisationId, invitee.email);
    if (open && !open.expired) return "already-invited";
    if (open) await revoke(tx, organisationId, open.id);
    if (!(await hasRoomForMember(tx, organisationId))) return "package-limit";
    await invite(tx, access, invitee);
    return "invited";
  });
}

/** Sends an open invitation once more, for another seven days; the older link is void. */
export async function resendInvitation(
  access: OrganisationAccess,
  id: string,
): Promise<"sent" | "not-allowed" | "later" | "unknown"> {
  if (!may(access.roles, "members.manage")) return "not-allowed";
  if (!(await takeAllowance("members.person", access.actor.id)).allowed) return "later";
  return transaction(access, async (tx) => {
    const expiresAt = invitationEnd();
    const open = await tx
      .updateTable("invitation")
      .set({ expiresAt })
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", id)
      .where("acceptedAt", "is", null)
      .where("revokedAt", "is", null)
      .returning(["name", "email", "roles", "language"])
      .executeTakeFirst();
    if (!open) return "unknown";
    const language = localeOfPerson(open.language);
    const roles = open.roles as ClientRole[];
    await mailInvitation(tx, access, { ...open, id, roles, language, expiresAt });
    const subject = { kind: "invitation", id };
    await record(tx, access, { kind: "invitation.resent", subject, data: { invitationId: id } });
    return "sent";
  });
}

/** Takes an invitation back; its link says so from then on. */
export function revokeInvitation(
  access: OrganisationAccess,
  id: string,
): Promise<"revoked" | "not-allowed" | "unknown"> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "members.manage")) return "not-allowed";
    if (!(await revoke(tx, access.organisationId, id))) return "unknown";
    const subject = { kind: "invitation", id };
    await record(tx, access, { kind: "invitation.revoked", subject, data: { invitationId: id } });
    return "revoked";
  });
}

async function revoke(tx: Tx, organisationId: string, id: string): Promise<boolean> {
  const revoked = await tx
    .updateTable("invitation")
    .set({ revokedAt: sql`now()` })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (revoked) await voidLinks(tx, "invitation", id);
  return revoked !== undefined;
}

async function isMember(tx: Tx, organisationId: string, email: string): Promise<boolean> {
  const found = await tx
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.personId")
    .select("personId")
    .where("organisationId", "=", organisationId)
    .where("endedAt", "is", null)
    .where("person.email", "=", email)
    .executeTakeFirst();
  return found !== undefined;
}

function openInvitationOf(tx: Tx, organisationId: string, email: string) {
  return tx
    .selectFrom("invitation")
    .select(["id", sql<boolean>`expires_at <= now()`.as("expired")])
    .where("organisationId", "=", organisationId)
    .where("email", "=", email)
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .forUpdate()
    .executeTakeFirst();
}
