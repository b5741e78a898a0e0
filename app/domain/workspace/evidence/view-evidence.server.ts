import { transaction, type Tx } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { storedMeasure } from "../measures.server.ts";
import { todayOf } from "../use-cases.server.ts";
import {
  evidenceInSight,
  evidenceOf,
  type StoredEvidence,
  type StoredVersion,
  versionsOf,
} from "./stored-evidence.server.ts";

export interface Piece extends StoredEvidence {
  /** The newest first. */
  versions: StoredVersion[];
}

export interface ViewedEvidence {
  piece: Piece;
  /** Id of the catalogue. */
  measure: string;
  today: string;
}

/** The evidence of a measure, oldest first. The caller has seen to it that the measure is in sight. */
export async function piecesOf(
  tx: Tx,
  access: OrganisationAccess,
  measureId: string,
): Promise<Piece[]> {
  const found = await evidenceOf(tx, access, measureId);
  return withVersions(tx, access, found);
}

async function withVersions(tx: Tx, access: OrganisationAccess, found: readonly StoredEvidence[]) {
  const versions = await versionsOf(
    tx,
    access,
    found.map(({ id }) => id),
  );
  return found.map((one) => ({
    ...one,
    versions: versions.filter(({ evidenceId }) => evidenceId === one.id),
  }));
}

/** One piece with all its versions. Undefined for an id of nobody, of another organisation, or out of sight. */
export function viewEvidence(
  access: OrganisationAccess,
  id: string,
): Promise<ViewedEvidence | undefined> {
  return transaction(access, async (tx) => {
    const found = await evidenceInSight(tx, access, id);
    if (!found) return undefined;
    const [piece] = await withVersions(tx, access, [found]);
    const measure = await storedMeasure(tx, access, found.measureId);
    if (!piece || !measure) return undefined;
    return { piece, measure: measure.measure, today: await todayOf(tx, access) };
  });
}

export interface FoundFile {
  fileName: string;
  fileSize: number;
}

/** The file of an id, for everybody who sees its measure. */
export function findFile(
  access: OrganisationAccess,
  fileId: string,
): Promise<FoundFile | undefined> {
  return transaction(access, async (tx) => {
    const row = await tx
      .selectFrom("evidenceVersion")
      .select(["evidenceId", "fileName", "fileSize"])
      .where("organisationId", "=", access.organisationId)
      .where("fileId", "=", fileId)
      .executeTakeFirst();
    if (!row?.fileName || row.fileSize === null) return undefined;
    if (!(await evidenceInSight(tx, access, row.evidenceId))) return undefined;
    return { fileName: row.fileName, fileSize: row.fileSize };
  });
}
