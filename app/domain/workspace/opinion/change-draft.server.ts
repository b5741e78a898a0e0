import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { useCaseInSight } from "../ledger/ledger.server.ts";
import { draftIn } from "./opinions.server.ts";
import type { Verdict } from "./verdicts.ts";

export interface DraftWish {
  /** Of the draft as it was seen; 0 while there is none. */
  version: number;
  verdict: Verdict | null;
  text: string | null;
  /** Ids of measures. */
  conditions: readonly string[];
}

export type DraftAnswer = "kept" | "not-allowed" | "unknown" | "conflict";

/** Keeps what the consultancy has written so far; the client sees nothing of it. Whoever wrote on an older one is told. */
export function changeDraft(
  access: OrganisationAccess,
  useCaseId: string,
  wish: DraftWish,
): Promise<DraftAnswer> {
  return transaction(access, (tx) => changeDraftIn(tx, access, useCaseId, wish));
}

export async function changeDraftIn(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
  { version, verdict, text, conditions }: DraftWish,
): Promise<DraftAnswer> {
  if (!mayIn(access, "opinion.publish")) return "not-allowed";
  if (!(await useCaseInSight(tx, access, useCaseId))) return "unknown";
  const { organisationId, actor } = access;
  // Two who begin at once wait for each other.
  await sql`select pg_advisory_xact_lock(hashtextextended(${useCaseId}, 4))`.execute(tx);
  const found = await draftIn(tx, access, useCaseId);
  if ((found?.version ?? 0) !== version) return "conflict";
  const written = { verdict, text, conditions: [...conditions], changedBy: actor.id };
  await tx
    .insertInto("opinionDraft")
    .values({ organisationId, aiUseCaseId: useCaseId, ...written })
    .onConflict((conflict) =>
      conflict
        .columns(["organisationId", "aiUseCaseId"])
        .doUpdateSet({ ...written, version: version + 1, changedAt: sql`now()` }),
    )
    .execute();
  const subject = { kind: "ai-use-case", id: useCaseId };
  await record(tx, access, { kind: "opinion.drafted", subject, data: {} });
  return "kept";
}
