import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { ownAccess } from "./second-factor.server.ts";
import { endSessionsOf } from "./session-ends.server.ts";
import type { SignedIn } from "./sessions.server.ts";

/** Ends one of the person's own sessions; false if there is none of that id, or it is somebody else's. */
export function endOwnSession({ person }: SignedIn, sessionId: string): Promise<boolean> {
  return transaction({ organisationId: houseId, personId: person.id }, async (tx) => {
    const ended = await tx
      .updateTable("session")
      .set({ endedAt: sql`now()` })
      .where("id", "=", sessionId)
      .where("personId", "=", person.id)
      .where("endedAt", "is", null)
      .returning("id")
      .executeTakeFirst();
    if (!ended) return false;
    const subject = { kind: "session", id: sessionId };
    await record(tx, ownAccess(person.id), { kind: "session.ended", subject, data: {} });
    return true;
  });
}

/** Ends all sessions of the person but this one, and whatever sign-in is under way elsewhere. */
export function endOtherSessions({ person, sessionId }: SignedIn): Promise<void> {
  return transaction({ organisationId: houseId, personId: person.id }, async (tx) => {
    const count = await endSessionsOf(tx, person.id, sessionId);
    const subject = { kind: "person", id: person.id };
    await record(tx, ownAccess(person.id), { kind: "sessions.ended", subject, data: { count } });
  });
}
