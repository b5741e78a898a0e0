import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { endSessionsOf } from "#app/domain/identity/session-ends.server.ts";
import type { OrganisationAccess } from "./access.ts";
import { type ClientRole, may } from "./permissions.ts";
import { isPossible, type Standing } from "./standing.ts";

export type MemberAnswer = "changed" | "not-allowed" | "unknown" | "last-admin" | "impossible";

/**
 * Gives a member other roles or a guest another last day. Their sessions end with it, whoever they are.
 * Refuses roles that do not go together, and whatever would leave the client without an administration.
 */
export function changeMember(
  access: OrganisationAccess,
  personId: string,
  next: Standing,
): Promise<MemberAnswer> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "members.manage")) return "not-allowed";
    const now = await lockedMember(tx, access, personId);
    if (!now) return "unknown";
    if (!isPossible(next)) return "impossible";
    if (!next.roles.includes("admin") && now.lastAdmin) return "last-admin";
    const { roles, guestUntil } = next;
    const { organisationId } = access;
    if (now.roles.join() === roles.join() && now.guestUntil === guestUntil) return "changed";
    await tx
      .updateTable("member")
      .set({ roles, guestUntil })
      .where("organisationId", "=", organisationId)
      .where("personId", "=", personId)
      .execute();
    await endSessionsOf(tx, personId);
    const subject = { kind: "person", id: personId };
    const data = { from: now.roles, roles, guestUntil };
    await record(tx, access, { kind: "member.changed", subject, data });
    return "changed";
  });
}

/**
 * Takes somebody out of the client: sessions, sign-ins under way and what was shared with a guest end with it.
 * What they were responsible for is handed over by `workspace/leave.server.ts`, in the same transaction.
 */
export async function removeMemberIn(
  tx: Tx,
  access: OrganisationAccess,
  personId: string,
): Promise<MemberAnswer> {
  if (!may(access.roles, "members.manage")) return "not-allowed";
  const now = await lockedMember(tx, access, personId);
  if (!now) return "unknown";
  if (now.lastAdmin) return "last-admin";
  const { organisationId } = access;
  await tx
    .updateTable("member")
    .set({ endedAt: sql`now()` })
    .where("organisationId", "=", organisationId)
    .where("personId", "=", personId)
    .execute();
  await tx
    .deleteFrom("sharedUseCase")
    .where("organisationId", "=", organisationId)
    .where("personId", "=", personId)
    .execute();
  await endSessionsOf(tx, personId);
  const subject = { kind: "person", id: personId };
  await record(tx, access, { kind: "member.removed", subject, data: { roles: now.roles } });
  return "changed";
}

interface Locked {
  roles: ClientRole[];
  guestUntil: string | null;
  /** The only one left who may manage members and can sign in. */
  lastAdmin: boolean;
}

/** Whoever changes members waits here for the others, so that two admins cannot remove each other at once. */
async function lockedMember(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  personId: string,
): Promise<Locked | undefined> {
  await tx
    .selectFrom("organisation")
    .select("id")
    .where("id", "=", organisationId)
    .forUpdate()
    .execute();
  const rows = await tx
    .selectFrom("member")
    .innerJoin("person", "person.id", "member.personId")
    .select(["personId", "roles", "guestUntil", "disabledAt"])
    .where("organisationId", "=", organisationId)
    .where("endedAt", "is", null)
    .execute();
  const found = rows.find((row) => row.personId === personId);
  if (!found) return undefined;
  const admins = rows.filter((row) => row.roles.includes("admin") && row.disabledAt === null);
  return {
    roles: found.roles as ClientRole[],
    guestUntil: found.guestUntil,
    lastAdmin: admins.length === 1 && admins[0]?.personId === personId,
  };
}
