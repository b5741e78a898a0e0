import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "./access.ts";
import { may } from "./permissions.ts";

export interface Member {
  id: string;
  name: string;
  email: string;
  roles: string[];
  /** Last day of a guest, YYYY-MM-DD. */
  guestUntil: string | null;
  /** False once the consultancy has disabled the person's sign-in. */
  active: boolean;
}

export interface OpenInvitation {
  id: string;
  name: string;
  email: string;
  roles: string[];
  guestUntil: string | null;
  expiresAt: Date;
  expired: boolean;
}

export interface Members {
  members: Member[];
  invitations: OpenInvitation[];
}

/** Who belongs to the client and who is invited. Undefined for whoever does not manage members. */
export function membersOf(access: OrganisationAccess): Promise<Members | undefined> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "members.manage")) return undefined;
    const { organisationId } = access;
    const invitations = await tx
      .selectFrom("invitation")
      .select(["id", "name", "email", "roles", "guestUntil", "expiresAt"])
      .select(sql<boolean>`expires_at <= now()`.as("expired"))
      .where("organisationId", "=", organisationId)
      .where("acceptedAt", "is", null)
      .where("revokedAt", "is", null)
      .orderBy("name")
      .orderBy("id")
      .execute();
    const members = await activeMembers(tx, organisationId).execute();
    return { members, invitations };
  });
}

/** One member of the client; undefined for anybody else, and for whoever does not manage members. */
export function findMember(
  access: OrganisationAccess,
  personId: string,
): Promise<Member | undefined> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "members.manage")) return undefined;
    return activeMembers(tx, access.organisationId)
      .where("member.personId", "=", personId)
      .executeTakeFirst();
  });
}

/** Whether the client has such a member or such an invitation, for whoever is in its workspace. */
export function knows(
  access: OrganisationAccess,
  what: "member" | "invitation",
  id: string,
): Promise<boolean> {
  const { organisationId } = access;
  return transaction(access, async (tx) => {
    const found =
      what === "member"
        ? await activeMembers(tx, organisationId)
            .where("member.personId", "=", id)
            .executeTakeFirst()
        : await tx
            .selectFrom("invitation")
            .select("id")
            .where("organisationId", "=", organisationId)
            .where("id", "=", id)
            .executeTakeFirst();
    return found !== undefined;
  });
}

function activeMembers(tx: Tx, organisationId: string) {
  return tx
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.personId")
    .select(["person.id", "person.name", "person.email", "roles", "guestUntil"])
    .select(sql<boolean>`disabled_at is null`.as("active"))
    .where("organisationId", "=", organisationId)
    .where("endedAt", "is", null)
    .orderBy("person.name")
    .orderBy("person.id");
}
