import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { addressHash } from "#app/domain/mail/set-aside.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";

/** Lets mails go out again to an address that was set aside, because its owner says it works. Twice is as good as once. */
export function releaseAddress(
  access: HouseAccess,
  leadId: string,
): Promise<"released" | "unknown" | "not-allowed"> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "leads.change")) return "not-allowed";
    const lead = await tx
      .selectFrom("lead")
      .select("email")
      .where("organisationId", "=", access.organisationId)
      .where("id", "=", leadId)
      .executeTakeFirst();
    if (!lead) return "unknown";
    const { numDeletedRows } = await tx
      .deleteFrom("setAsideAddress")
      .where("organisationId", "=", access.organisationId)
      .where("addressHash", "=", addressHash(lead.email))
      .executeTakeFirst();
    const subject = { kind: "lead", id: leadId };
    if (numDeletedRows > 0n)
      await record(tx, access, { kind: "address.released", subject, data: {} });
    return "released";
  });
}
