import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { inTurn, record } from "#app/domain/audit/record.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { mayIn } from "#app/domain/organisations/permissions.ts";
import { plannedMeasures } from "../planned-measures.server.ts";
import { closeReview } from "../review-requests/close-review.server.ts";
import { lockedReview } from "../review-requests/find-review.server.ts";
import { approvedStateIn, stateHash } from "./approved-state.server.ts";
import { calledIn, type Draft, draftIn, newestOpinion } from "./opinions.server.ts";
import { opinionSignature } from "./signature.ts";
import { withdrawIn } from "./withdraw-approval.server.ts";

export type PublishAnswer =
  | "published"
  | "not-allowed"
  | "unknown"
  | "conflict"
  | "text-missing"
  | "verdict-missing"
  | "conditions-missing";

/**
 * Publishes the draft as the next version of the opinion, signed with name, time and hash: nobody changes it any more, and
 * the draft is gone. An approval that stands on an older version ends, and what the client had asked about the AI use case
 * is answered. Refuses conditions without measures of the plan.
 */
export function publishOpinion(
  access: OrganisationAccess,
  useCaseId: string,
  seen: { version: number },
): Promise<PublishAnswer> {
  return transaction(access, (tx) => publishOpinionIn(tx, access, useCaseId, seen));
}

export async function publishOpinionIn(
  tx: Tx,
  access: OrganisationAccess,
  useCaseId: string,
  { version }: { version: number },
): Promise<PublishAnswer> {
  if (!mayIn(access, "opinion.publish")) return "not-allowed";
  // Drafts, versions and requests first, then the turn of the trail, as everywhere.
  await sql`select pg_advisory_xact_lock(hashtextextended(${useCaseId}, 4))`.execute(tx);
  const asked = await lockedReview(tx, access, { openAbout: { kind: "use-case", useCaseId } });
  await inTurn(tx, access);
  const state = await approvedStateIn(tx, access, useCaseId);
  if (!state) return "unknown";
  const draft = await draftIn(tx, access, useCaseId);
  if (draft?.version !== version) return "conflict";
  const { verdict, text } = draft;
  if (!verdict) return "verdict-missing";
  if (!text) return "text-missing";
  const conditions = await conditionsOf(tx, access, useCaseId, draft);
  if (verdict === "conditions" && conditions.length === 0) return "conditions-missing";
  const row = {
    organisationId: access.organisationId,
    aiUseCaseId: useCaseId,
    version: ((await newestOpinion(tx, access, useCaseId))?.version ?? 0) + 1,
    called: await calledIn(tx, access),
    verdict,
    text,
    stateHash: stateHash(state),
    authorId: access.actor.id,
    at: new Date(),
  };
  const signed = opinionSignature({ ...row, conditions });
  await write(tx, { ...row, sha256: signed, state: JSON.stringify(state) }, conditions);
  const subject = { kind: "ai-use-case", id: useCaseId };
  const data = { version: row.version, verdict, sha256: signed.toString("hex") };
  await record(tx, access, { kind: "opinion.published", subject, data });
  await withdrawIn(tx, access, useCaseId, { cause: "opinion" });
  if (asked) await closeReview(tx, access, asked, { outcome: "happened" });
  return "published";
}

/** The measures of the plan that the draft names, in its order; conditions belong to one verdict only. */
async function conditionsOf(tx: Tx, access: OrganisationAccess, useCaseId: string, draft: Draft) {
  if (draft.verdict !== "conditions") return [];
  const planned = await plannedMeasures(tx, access, useCaseId);
  return planned.map(({ id }) => id).filter((id) => draft.conditions.includes(id));
}

async function write(
  tx: Tx,
  row: {
    organisationId: string;
    aiUseCaseId: string;
    version: number;
    called: string;
    verdict: string;
    text: string;
    state: string;
    stateHash: Buffer;
    sha256: Buffer;
    authorId: string;
    at: Date;
  },
  conditions: readonly string[],
) {
  const { organisationId, aiUseCaseId, version } = row;
  await tx.insertInto("opinion").values(row).execute();
  const named = conditions.map((measureId) => ({
    organisationId,
    aiUseCaseId,
    version,
    measureId,
  }));
  if (named.length > 0) await tx.insertInto("opinionCondition").values(named).execute();
  // Checked here, behind the client's own wall, and not at the end of a transaction that may have left it by then.
  await sql`set constraints opinion_whole immediate`.execute(tx);
  await tx
    .deleteFrom("opinionDraft")
    .where("organisationId", "=", organisationId)
    .where("aiUseCaseId", "=", aiUseCaseId)
    .execute();
}
