import { createHash, randomUUID } from "node:crypto";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { storedMeasure } from "../measures.server.ts";
import { todayOf } from "../use-cases.server.ts";
import { type EvidenceWish, kindOf, titleOf, type WishRefusal } from "./evidence-wish.ts";
import { keepFile, type ReceivedFile, removeFile, dropReceived } from "./file-store.server.ts";
import { room } from "./room.server.ts";
import { lockedEvidence } from "./stored-evidence.server.ts";

export interface Given {
  wish: EvidenceWish;
  file: ReceivedFile | undefined;
}

type Refused = WishRefusal | "not-allowed" | "unknown" | "conflict" | "full";
export type AddAnswer = { evidenceId: string } | { refused: Refused };

const refused = (reason: Refused) => ({ refused: reason });

/** Adds a piece of evidence to a measure. Refuses what proves nothing, and more files than there is room for. */
export function addEvidence(
  access: OrganisationAccess,
  measureId: string,
  given: Given,
): Promise<AddAnswer> {
  return keeping(access, given, (tx, fileId) =>
    addEvidenceIn(tx, access, measureId, { given, fileId }),
  );
}

export async function addEvidenceIn(
  tx: Tx,
  access: OrganisationAccess,
  measureId: string,
  { given, fileId = null }: { given: Given; fileId?: string | null },
): Promise<AddAnswer> {
  const measure = await storedMeasure(tx, access, measureId, true);
  if (!measure) return refused("unknown");
  const evidenceId = randomUUID();
  return written(tx, access, { evidenceId, measureId: measure.id, version: 1, given, fileId });
}

/** Adds a new version, if nobody was faster. What was approved stays so until the new one is. */
export function renewEvidence(
  access: OrganisationAccess,
  evidenceId: string,
  { version, ...given }: Given & { version: number },
): Promise<AddAnswer> {
  return keeping(access, given, async (tx, fileId) => {
    const found = await lockedEvidence(tx, access, evidenceId);
    if (!found) return refused("unknown");
    if (found.version !== version || found.withdrawnAt) return refused("conflict");
    const { measureId } = found;
    return written(tx, access, { evidenceId, measureId, version: version + 1, given, fileId });
  });
}

/**
 * The file is in the store before its row, and gone again if there is none: a row without a file never exists, a file
 * without a row only until the sweep.
 */
async function keeping(
  access: OrganisationAccess,
  { file }: Given,
  act: (tx: Tx, fileId: string | null) => Promise<AddAnswer>,
): Promise<AddAnswer> {
  const { organisationId } = access;
  if (!mayIn(access, "evidence.change")) {
    if (file) await dropReceived(file);
    return refused("not-allowed");
  }
  const fileId = file ? await keepFile(organisationId, file) : null;
  let answer: AddAnswer | undefined;
  try {
    answer = await transaction(access, (tx) => act(tx, fileId));
    return answer;
  } finally {
    const stays = answer !== undefined && "evidenceId" in answer;
    // After an error the row may stand nevertheless: the sweep finds out.
    if (fileId && answer && !stays) await removeFile(organisationId, fileId);
  }
}

interface Row {
  evidenceId: string;
  measureId: string;
  version: number;
  given: Given;
  fileId: string | null;
}

async function written(tx: Tx, access: OrganisationAccess, row: Row): Promise<AddAnswer> {
  const { evidenceId, measureId, version, fileId } = row;
  const { wish, file } = row.given;
  const { organisationId, actor } = access;
  const judged = kindOf(wish, file !== undefined, await todayOf(tx, access));
  if ("refused" in judged) return judged;
  if (file && !(await room(tx, access, measureId, file.size))) return refused("full");
  if (version === 1)
    await tx.insertInto("evidence").values({ organisationId, id: evidenceId, measureId }).execute();
  else
    await tx
      .updateTable("evidence")
      .set({ version })
      .where("organisationId", "=", organisationId)
      .where("id", "=", evidenceId)
      .execute();
  const { kind } = judged;
  const { text, url, validUntil } = wish;
  const sha256 =
    file?.sha256 ??
    createHash("sha256")
      .update(url ?? text ?? "")
      .digest();
  await tx
    .insertInto("evidenceVersion")
    .values({
      organisationId,
      evidenceId,
      version,
      kind,
      title: titleOf(wish, file?.name),
      text,
      url,
      validUntil,
      fileId,
      fileName: file?.name ?? null,
      fileSize: file?.size ?? null,
      sha256,
      authorId: actor.id,
    })
    .execute();
  await record(tx, access, {
    kind: version === 1 ? "evidence.added" : "evidence.renewed",
    subject: { kind: "measure", id: measureId },
    data: { evidenceId, version, kind, sha256: sha256.toString("hex") },
  });
  return { evidenceId };
}
