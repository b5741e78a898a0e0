import { transaction } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { startSession } from "#app/domain/identity/sessions.server.ts";
import { samplePeople, type SamplePerson } from "./people.ts";

/** One click instead of mail and code: only for sample people, only in the demo. */
export function signInAs(name: SamplePerson): Promise<string> {
  const { id } = samplePeople[name];
  return transaction({ organisationId: houseId, personId: id }, (tx) =>
    startSession(tx, id, "demo"),
  );
}
