import { transaction } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "./access.ts";

/** Notes in the client's own trail that somebody of the consultancy opened one of its rooms. */
export function recordHouseVisit(access: OrganisationAccess, room: string): Promise<void> {
  return transaction(access, (tx) =>
    record(tx, access, {
      kind: "house.visited",
      subject: { kind: "organisation", id: access.organisationId },
      data: { room },
    }),
  );
}
