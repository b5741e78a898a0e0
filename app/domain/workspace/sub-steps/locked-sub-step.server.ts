import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { measureInSight } from "../measures.server.ts";

/** Where a sub-step is. */
export interface SubStepPlace {
  measureId: string;
  subStepId: string;
}

export interface StoredSubStep {
  id: string;
  measureId: string;
  words: string;
  version: number;
  isDone: boolean;
}

/** A sub-step of this measure, locked; undefined for every other id, and for a measure that the person does not see. */
export async function lockedSubStep(
  tx: Tx,
  access: OrganisationAccess,
  { measureId, subStepId }: SubStepPlace,
): Promise<StoredSubStep | undefined> {
  if (!(await measureInSight(tx, access, measureId))) return undefined;
  return tx
    .selectFrom("subStep")
    .select(["id", "measureId", "words", "version"])
    .select(sql<boolean>`done_at is not null`.as("isDone"))
    .where("organisationId", "=", access.organisationId)
    .where("measureId", "=", measureId)
    .where("id", "=", subStepId)
    .forUpdate()
    .executeTakeFirst();
}
