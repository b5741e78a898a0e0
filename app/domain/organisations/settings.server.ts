import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "./access.ts";
import { may } from "./permissions.ts";

export interface OrganisationSettings {
  /** Whether the client's consultants change measures themselves instead of only advising on them. */
  consultantsMayChange: boolean;
}

/** What the client has decided about its workspace. */
export function organisationSettings(access: OrganisationAccess): Promise<OrganisationSettings> {
  return transaction(access, (tx) =>
    tx
      .selectFrom("organisation")
      .select("consultantsMayChange")
      .where("id", "=", access.organisationId)
      .executeTakeFirstOrThrow(),
  );
}

/** Changes what the client has decided; refuses everybody but its administration. */
export function changeSettings(
  access: OrganisationAccess,
  { consultantsMayChange }: OrganisationSettings,
): Promise<"changed" | "not-allowed"> {
  return transaction(access, async (tx) => {
    if (!may(access.roles, "settings.change")) return "not-allowed";
    const { numUpdatedRows } = await tx
      .updateTable("organisation")
      .set({ consultantsMayChange })
      .where("id", "=", access.organisationId)
      .where("consultantsMayChange", "<>", consultantsMayChange)
      .executeTakeFirst();
    if (numUpdatedRows > 0n) {
      const subject = { kind: "organisation", id: access.organisationId };
      const data = { consultantsMayChange };
      await record(tx, access, { kind: "settings.changed", subject, data });
    }
    return "changed";
  });
}
