import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";

/** The phone numbers of those among these leads who agree to be called, by lead. */
export async function callable(
  tx: Tx,
  { organisationId }: Access,
  leadIds: readonly string[],
): Promise<Map<string, string>> {
  if (leadIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("consent")
    .innerJoin("lead", (join) =>
      join
        .onRef("lead.organisationId", "=", "consent.organisationId")
        .onRef("lead.id", "=", "consent.leadId"),
    )
    .select(["lead.id", "phone"])
    .where("consent.organisationId", "=", organisationId)
    .where("consent.leadId", "in", leadIds)
    .where("channel", "=", "call-phone")
    .where("withdrawnAt", "is", null)
    .where("endedAt", "is", null)
    .execute();
  return new Map(rows.flatMap(({ id, phone }) => (phone ? [[id, phone]] : [])));
}
