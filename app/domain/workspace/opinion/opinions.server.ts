import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { NamedMeasure } from "../named-measure.ts";
import { ownWords } from "../planned-measures.server.ts";
import type { ApprovedState } from "./approved-state.ts";
import type { Called, Verdict } from "./verdicts.ts";

export interface Draft {
  version: number;
  verdict: Verdict | null;
  text: string | null;
  conditions: string[];
  changedBy: string;
  changedAt: Date;
}

/** For the consultancy alone. */
export async function draftIn(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  useCaseId: string,
): Promise<Draft | undefined> {
  const row = await tx
    .selectFrom("opinionDraft")
    .innerJoin("person", "person.id", "opinionDraft.changedBy")
    .select(["version", "verdict", "text", "conditions", "changedAt", "person.name as changedBy"])
    .where("organisationId", "=", organisationId)
    .where("aiUseCaseId", "=", useCaseId)
    .executeTakeFirst();
  return row && { ...row, verdict: row.verdict as Verdict | null };
}

export interface Opinion {
  version: number;
  called: Called;
  verdict: Verdict;
  text: string;
  state: ApprovedState;
  sha256: Buffer;
  author: string;
  at: Date;
  conditions: (NamedMeasure & { id: string })[];
}

/** Every published version, the newest first. */
export async function opinionsIn(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  useCaseId: string,
): Promise<Opinion[]> {
  const { rows } = await sql<Opinion>`
    select o.version, o.called, o.verdict, o.text, o.state, o.sha256, o.at, p.name as author,
           coalesce((
             select jsonb_agg(jsonb_build_object('id', measure.id, 'measure', measure.measure, 'own', ${ownWords}) order by measure.measure, measure.id)
               from opinion_condition c
               join measure on measure.organisation_id = c.organisation_id and measure.id = c.measure_id
              where c.organisation_id = o.organisation_id and c.ai_use_case_id = o.ai_use_case_id
                and c.version = o.version), '[]') as conditions
      from opinion o join person p on p.id = o.author_id
     where o.organisation_id = ${organisationId} and o.ai_use_case_id = ${useCaseId}
     order by o.version desc`.execute(tx);
  return rows;
}

export async function newestOpinion(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  useCaseId: string,
): Promise<{ version: number; verdict: Verdict } | undefined> {
  const row = await tx
    .selectFrom("opinion")
    .select(["version", "verdict"])
    .where("organisationId", "=", organisationId)
    .where("aiUseCaseId", "=", useCaseId)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && { version: row.version, verdict: row.verdict as Verdict };
}

/** What the consultancy's word is called at this client: only a package with the officer makes it a statement of one. */
export async function calledIn(tx: Tx, { organisationId }: OrganisationAccess): Promise<Called> {
  const officer = await tx
    .selectFrom("subscription")
    .select("id")
    .where("organisationId", "=", organisationId)
    .where("package", "=", "dpo")
    .where("endedAt", "is", null)
    .executeTakeFirst();
  return officer ? "statement" : "note";
}
