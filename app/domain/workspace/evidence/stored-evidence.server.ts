import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { measureInSight } from "../measures.server.ts";
import type { EvidenceKind } from "./evidence-wish.ts";

export type Verdict = "approved" | "returned";

/** A version of a piece of evidence with what the consultancy last said of it. */
export interface StoredVersion {
  evidenceId: string;
  version: number;
  kind: EvidenceKind;
  title: string;
  text: string | null;
  url: string | null;
  fileId: string | null;
  fileName: string | null;
  fileSize: number | null;
  sha256: Buffer;
  /** Last day, YYYY-MM-DD. */
  validUntil: string | null;
  author: string;
  at: Date;
  verdict: Verdict | null;
  reason: string | null;
  checkedBy: string | null;
  checkedAt: Date | null;
}

export interface StoredEvidence {
  id: string;
  measureId: string;
  version: number;
  approvedVersion: number | null;
  withdrawnAt: Date | null;
}

const evidenceRows = (tx: Tx, { organisationId }: OrganisationAccess) =>
  tx
    .selectFrom("evidence")
    .select(["id", "measureId", "version", "withdrawnAt"])
    .select((from) =>
      from
        .selectFrom("approvedEvidence as approved")
        .whereRef("approved.organisationId", "=", "evidence.organisationId")
        .whereRef("approved.evidenceId", "=", "evidence.id")
        .select("approved.version")
        .as("approvedVersion"),
    )
    .where("organisationId", "=", organisationId);

/** For a change: nobody else changes it until the end of the transaction. */
export const lockedEvidence = (
  tx: Tx,
  access: OrganisationAccess,
  id: string,
): Promise<StoredEvidence | undefined> =>
  evidenceRows(tx, access).where("id", "=", id).forUpdate().executeTakeFirst();

/** One piece for reading; undefined for an id of nobody, of another organisation, or out of a guest's sight. */
export async function evidenceInSight(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
): Promise<StoredEvidence | undefined> {
  const found = await evidenceRows(tx, access).where("id", "=", id).executeTakeFirst();
  return found && (await measureInSight(tx, access, found.measureId)) ? found : undefined;
}

export const evidenceOf = (
  tx: Tx,
  access: OrganisationAccess,
  measureId: string,
): Promise<StoredEvidence[]> =>
  evidenceRows(tx, access).where("measureId", "=", measureId).orderBy("createdAt").execute();

/** Every version of these pieces, the newest first. */
export async function versionsOf(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  ids: readonly string[],
): Promise<StoredVersion[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<StoredVersion>`
    select v.evidence_id, v.version, v.kind, v.title, v.text, v.url, v.file_id, v.file_name, v.file_size, v.sha256,
           v.valid_until, v.at, author.name as author,
           last.verdict, last.reason, last.at as checked_at, checker.name as checked_by
      from evidence_version v
      join person author on author.id = v.author_id
      left join lateral (
        select c.verdict, c.reason, c.at, c.person_id from evidence_check c
         where c.organisation_id = v.organisation_id and c.evidence_id = v.evidence_id and c.version = v.version
         order by c.at desc limit 1) last on true
      left join person checker on checker.id = last.person_id
     where v.organisation_id = ${organisationId} and v.evidence_id = any (${[...ids]}::uuid[])
     order by v.version desc`.execute(tx);
  return rows;
}
