import { sql } from "kysely";
import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { theConsultants } from "#app/domain/leads/consultants.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { releaseReviews } from "./review-requests/release-reviews.server.ts";
import {
  assignedTo,
  clientKnown,
  isLast,
  membersAmong,
  type Named,
} from "./client-consultants.server.ts";

/**
 * Lets another consultant of the house work for a client, and writes it into the client's trail; twice is once.
 * Refuses whoever may not assign like a client that is not there, and whoever is no consultant or the client's own.
 */
export function assignConsultant(
  access: HouseAccess,
  clientId: string,
  personId: string,
): Promise<"assigned" | "unknown" | "unknown-consultant"> {
  return changeTeam(access, clientId, async (tx, house) => {
    const chosen = house.filter(({ id }) => id === personId);
    const members = await membersAmong(tx, clientId, chosen);
    if (chosen.length === 0 || members.has(personId)) return "unknown-consultant";
    const begun = await tx
      .insertInto("assignment")
      .values({ organisationId: clientId, personId })
      .onConflict((conflict) =>
        conflict
          .columns(["organisationId", "personId"])
          .doUpdateSet({ assignedAt: sql`now()`, endedAt: null })
          .where("assignment.endedAt", "is not", null),
      )
      .returning("personId")
      .executeTakeFirst();
    if (begun) await recordThere(tx, access, clientId, { kind: "consultant.assigned", personId });
    return "assigned";
  });
}

/**
 * Ends the work of a consultant for a client from the next request on, and writes it into the client's trail.
 * What the consultant did stays, what they had taken over is to be taken over again. Refuses to leave a client without anybody who still works in the consultancy.
 */
export function endAssignment(
  access: HouseAccess,
  clientId: string,
  personId: string,
): Promise<"ended" | "unknown" | "last"> {
  return changeTeam(access, clientId, async (tx, house) => {
    const team = await assignedTo(tx, clientId);
    if (!team.some(({ id }) => id === personId)) return "unknown";
    if (isLast(team, house, personId)) return "last";
    await tx
      .updateTable("assignment")
      .set({ endedAt: sql`now()` })
      .where("organisationId", "=", clientId)
      .where("personId", "=", personId)
      .execute();
    await releaseReviews(tx, clientId, personId);
    await recordThere(tx, access, clientId, { kind: "consultant.unassigned", personId });
    return "ended";
  });
}

/** Goes behind the client's wall; whoever changes its team waits there for the others, so that two cannot end each other. */
function changeTeam<T>(
  access: HouseAccess,
  clientId: string,
  change: (tx: Tx, house: Named[]) => Promise<T>,
): Promise<T | "unknown"> {
  return transaction(access, async (tx) => {
    if (!(await clientKnown(tx, access, clientId))) return "unknown";
    const house = await theConsultants(tx).select(["person.id", "person.name"]).execute();
    return withinOrganisation(tx, clientId, async () => {
      const client = tx.selectFrom("organisation").select("id").where("id", "=", clientId);
      await client.forUpdate().execute();
      return change(tx, house);
    });
  });
}

function recordThere(
  tx: Tx,
  access: HouseAccess,
  organisationId: string,
  { kind, personId }: { kind: "consultant.assigned" | "consultant.unassigned"; personId: string },
): Promise<void> {
  const subject = { kind: "person", id: personId };
  return record(tx, { ...access, organisationId }, { kind, subject, data: { personId } });
}
