import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import type { NamedMeasure } from "../named-measure.ts";
import { storedMeasure } from "../measures.server.ts";
import { todayOf } from "../use-cases.server.ts";
import { evidenceInSight, type Piece, piecesOf } from "./stored-evidence.server.ts";

export interface ViewedEvidence {
  piece: Piece;
  measure: NamedMeasure;
  today: string;
}

/** One piece with all its versions. Undefined for an id of nobody, of another organisation, or out of sight. */
export function viewEvidence(
  access: OrganisationAccess,
  id: string,
): Promise<ViewedEvidence | undefined> {
  return transaction(access, async (tx) => {
    const found = await evidenceInSight(tx, access, id);
    if (!found) return undefined;
    const [piece] = await piecesOf(tx, access, { evidenceId: id });
    const measure = await storedMeasure(tx, access, found.measureId);
    if (!piece || !measure) return undefined;
    return { piece, measure, today: await todayOf(tx, access) };
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
