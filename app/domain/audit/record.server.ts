import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import { organisationKey } from "#db/organisation-key.server.ts";
import { seal, unseal } from "#db/sealing.ts";
import type { Access } from "./access.ts";
import { eventHash, firstHash } from "./chain.ts";
import type { AuditEntry, EventKind } from "./events.ts";

/**
 * Appends one event to the organisation's chain, in the transaction of the act it tells of.
 * Writers of one organisation queue up on an advisory lock until the end of that transaction.
 */
export async function record<Kind extends EventKind>(
  tx: Tx,
  access: Access,
  entry: AuditEntry<Kind>,
): Promise<void> {
  const { organisationId, actor } = access;
  await inTurn(tx, access);
  const last = await tx
    .selectFrom("auditEvent")
    .select(["position", "hash"])
    .where("organisationId", "=", organisationId)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  const position = (last?.position ?? 0) + 1;
  const previousHash = last?.hash ?? firstHash;
  const event = {
    organisationId,
    position,
    at: new Date(),
    kind: entry.kind,
    actorKind: actor.kind,
    actorId: actor.kind === "person" ? actor.id : null,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    data: entry.data,
    sealedFor: entry.personal?.of ?? null,
    sealed: entry.personal
      ? await sealed(tx, organisationId, entry.personal, `audit_event|sealed|${position}`)
      : null,
  };
  const hash = eventHash(previousHash, event);
  await tx
    .insertInto("auditEvent")
    .values({ ...event, data: JSON.stringify(event.data), previousHash, hash })
    .execute();
}

/** Takes the turn of an organisation's writers before the event: for an act that must not overlap with any that records. */
export async function inTurn(tx: Tx, { organisationId }: Access): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organisationId}, 1))`.execute(tx);
}

/** Under the person's key and the organisation's: whichever of the two is destroyed, it is gone. */
async function sealed(
  tx: Tx,
  organisationId: string,
  personal: NonNullable<AuditEntry["personal"]>,
  place: string,
): Promise<Buffer> {
  const key = await subjectKey(tx, personal.of);
  const inner = seal(Buffer.from(JSON.stringify(personal.fields)), place, key);
  return (await organisationKey(tx, organisationId)).seal(inner, place);
}

async function subjectKey(tx: Tx, subjectId: string): Promise<Buffer> {
  const place = `subject_key|${subjectId}`;
  await tx
    .insertInto("subjectKey")
    .values({ subjectId, wrapped: seal(randomBytes(32), place) })
    .onConflict((conflict) => conflict.column("subjectId").doNothing())
    .execute();
  const { wrapped } = await tx
    .selectFrom("subjectKey")
    .select("wrapped")
    .where("subjectId", "=", subjectId)
    .executeTakeFirstOrThrow();
  if (!wrapped)
    throw new Error("The key of this person was destroyed; nothing more is recorded under it");
  return unseal(wrapped, place);
}
