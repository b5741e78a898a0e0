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

export interface Piece extends StoredEvidence {
  /** The newest first. */
  versions: StoredVersion[];
}

type Row = StoredVersion & {
  measureId: string;
  newest: number;
  approvedVersion: number | null;
  withdrawnAt: Date | null;
};

/** The pieces of a measure, or the one with that id, oldest first, in one query. The caller has seen that they are in sight. */
export async function piecesOf(
  tx: Tx,
  { organisationId }: OrganisationAccess,
  of: { measureId: string } | { evidenceId: string },
): Promise<Piece[]> {
  const wanted =
    "measureId" in of ? sql`e.measure_id = ${of.measureId}` : sql`e.id = ${of.evidenceId}`;
  const { rows } = await sql<Row>`
    select e.measure_id, e.version as newest, e.withdrawn_at, approved.version as approved_version,
           v.evidence_id, v.version, v.kind, v.title, v.text, v.url, v.file_id, v.file_name, v.file_size, v.sha256,
           v.valid_until, v.at, author.name as author,
           last.verdict, last.reason, last.at as checked_at, checker.name as checked_by
      from evidence e
      join evidence_version v on v.organisation_id = e.organisation_id and v.evidence_id = e.id
      left join approved_evidence approved
        on approved.organisation_id = e.organisation_id and approved.evidence_id = e.id
      join person author on author.id = v.author_id
      left join lateral (
        select c.verdict, c.reason, c.at, c.person_id from evidence_check c
         where c.organisation_id = v.organisation_id and c.evidence_id = v.evidence_id and c.version = v.version
         order by c.at desc limit 1) last on true
      left join person checker on checker.id = last.person_id
     where e.organisation_id = ${organisationId} and ${wanted}
     order by e.created_at, e.id, v.version desc`.execute(tx);
  const pieces = new Map<string, Piece>();
  for (const { measureId, newest, approvedVersion, withdrawnAt, ...version } of rows) {
    const id = version.evidenceId;
    const piece = { id, measureId, version: newest, approvedVersion, withdrawnAt, versions: [] };
    const known = pieces.get(id) ?? piece;
    known.versions.push(version);
    pieces.set(id, known);
  }
  return [...pieces.values()];
}
