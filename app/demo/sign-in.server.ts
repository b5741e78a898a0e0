import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { sha256 } from "#db/sealing.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { startSession } from "#app/domain/identity/sessions.server.ts";
import { samplePeople, type SamplePerson } from "./people.ts";

/** One click instead of mail and code: only for sample people, only in the demo. */
export function signInAs(name: SamplePerson): Promise<string> {
  const { id } = samplePeople[name];
  return transaction({ organisationId: houseId, personId: id }, async (tx) => {
    const token = await startSession(tx, id, "demo");
    // Sample people have no second factor that could be asked for again.
    await sql`update session set stepped_up_at = 'infinity' where token_hash = ${sha256(token)}`.execute(
      tx,
    );
    return token;
  });
}
