import { sql } from "kysely";
import { type Tx, withinOrganisation } from "#db/database.server.ts";
import { type Access, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { tellPerson } from "./notices.server.ts";
import { endSessionsOf } from "./session-ends.server.ts";
import { membershipsOf } from "./sessions.server.ts";

/**
 * Takes every way to sign in from somebody who has lost them all and ends all sessions: the next mailed link leads to
 * setting up anew. The person is told by mail, and it stands in the trail of every organisation of theirs.
 * Joins a transaction in the scope of the consultancy and of that person.
 */
export async function takeMethods(tx: Tx, access: Access, personId: string): Promise<void> {
  for (const table of ["totp", "passkey", "recoveryCode"] as const)
    await tx.deleteFrom(table).where("personId", "=", personId).execute();
  await endSessionsOf(tx, personId);
  await recordEverywhere(tx, access, personId, "methods.reset");
  await tellPerson(tx, personId, { what: "methods-reset" });
}

/** Locks a person out at the next request, or lets them in again. Joins a transaction like `takeMethods`. */
export async function setDisabledIn(
  tx: Tx,
  access: Access,
  personId: string,
  disabled: boolean,
): Promise<void> {
  const disabledAt = disabled ? sql<Date>`coalesce(disabled_at, now())` : null;
  await tx.updateTable("person").set({ disabledAt }).where("id", "=", personId).execute();
  if (disabled) await endSessionsOf(tx, personId);
  await recordEverywhere(tx, access, personId, disabled ? "person.disabled" : "person.enabled");
}

/** A client sees what the consultancy did to the sign-in of its people. */
async function recordEverywhere(
  tx: Tx,
  access: Access,
  personId: string,
  kind: "methods.reset" | "person.disabled" | "person.enabled",
): Promise<void> {
  const entry = { kind, subject: { kind: "person", id: personId }, data: {} };
  await record(tx, access, entry);
  for (const { organisationId } of await membershipsOf(tx, personId))
    if (organisationId !== houseId)
      await withinOrganisation(tx, organisationId, () =>
        record(tx, { ...access, organisationId }, entry),
      );
}
