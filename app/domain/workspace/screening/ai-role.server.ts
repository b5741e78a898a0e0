import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { useCaseInSight } from "../ledger/ledger.server.ts";
import type { AiRole } from "./ai-roles.ts";

export interface ConfirmedRole {
  role: AiRole;
  by: string;
  at: Date;
}

/** The role under the AI Act as somebody last confirmed it. */
export async function confirmedRole(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  useCaseId: string,
): Promise<ConfirmedRole | undefined> {
  const row = await tx
    .selectFrom("roleConfirmation")
    .innerJoin("person", "person.id", "roleConfirmation.personId")
    .select(["role", "person.name as by", "at"])
    .where("organisationId", "=", organisationId)
    .where("aiUseCaseId", "=", useCaseId)
    .orderBy("at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, role: row.role as AiRole };
}

/** A person confirms the role with name and date, apart from the class. Source: Art. 3 no. 3 and 4 AI Act. */
export function confirmRole(
  access: OrganisationAccess,
  useCaseId: string,
  role: AiRole,
): Promise<"confirmed" | "not-allowed" | "unknown"> {
  return transaction(access, async (tx) => {
    if (!mayIn(access, "screening.change")) return "not-allowed";
    if (!(await useCaseInSight(tx, access, useCaseId))) return "unknown";
    const { organisationId, actor } = access;
    await tx
      .insertInto("roleConfirmation")
      .values({ organisationId, aiUseCaseId: useCaseId, role, personId: actor.id })
      .execute();
    const subject = { kind: "ai-use-case", id: useCaseId };
    await record(tx, access, { kind: "role.confirmed", subject, data: { role } });
    return "confirmed";
  });
}
