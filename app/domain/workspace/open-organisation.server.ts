import type { Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import type { PersonalAccess } from "#app/domain/audit/access.ts";

/** Creates the client organisation of the access and assigns its consultants, who never become its members. */
export async function openOrganisation(
  tx: Tx,
  access: PersonalAccess,
  given: { name: string; land: Land; consultants: readonly string[] },
): Promise<void> {
  const { organisationId: id } = access;
  const { name, land } = given;
  await tx.insertInto("organisation").values({ id, kind: "client", name, land }).execute();
  const subject = { kind: "organisation", id };
  await record(tx, access, { kind: "organisation.created", subject, data: {} });
  for (const personId of new Set(given.consultants)) {
    await tx.insertInto("assignment").values({ organisationId: id, personId }).execute();
    await record(tx, access, {
      kind: "consultant.assigned",
      subject: { kind: "person", id: personId },
      data: { personId },
    });
  }
}
