import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { type Access, houseAccess } from "#app/domain/audit/access.ts";
import { eraseSubject, noteErasure } from "#app/domain/audit/erase.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { isOver, kept, type Kept } from "./kept.ts";

/** What belongs to nobody's organisation is deleted by its moment alone. */
const ofNobody = ["links", "signIns", "sessions", "passkeyChallenges", "knownDevices"] as const;
const ofTheHouse = [
  "drafts",
  "messages",
  "orders",
  "consents",
  "setAsideAddresses",
  "mails",
] as const;

export type Deleted = Record<
  (typeof ofNobody)[number] | (typeof ofTheHouse)[number] | "requests" | "leads",
  number
>;

/**
 * Deletes what is past its term (`kept`): requests nobody confirmed, with their check; messages; leads a year after the last
 * contact, their consents staying as proof; drafts, proofs, mails, links, sign-ins. Returns how many of each kind.
 */
export function deleteExpired(): Promise<Deleted> {
  const access = houseAccess("system");
  const { organisationId } = access;
  return transaction(access, async (tx) => {
    const deleted = {
      requests: await deleteRequests(tx, access),
      leads: await deleteLeads(tx, access),
    } as Deleted;
    for (const kind of ofTheHouse)
      deleted[kind] = await deleteOver(tx, kind, sql`organisation_id = ${organisationId} and`);
    for (const kind of ofNobody) deleted[kind] = await deleteOver(tx, kind, sql``);
    await tx.deleteFrom("rateLimit").where("expire", "<", Date.now()).execute();
    const { requests, messages, orders, leads, drafts, consents, setAsideAddresses } = deleted;
    const data = { requests, messages, orders, leads, drafts, consents, setAsideAddresses };
    if (Object.values(data).some((count) => count > 0))
      await record(tx, access, {
        kind: "expired.deleted",
        subject: { kind: "term", id: null },
        data,
      });
    return deleted;
  });
}

async function deleteOver(tx: Tx, kind: Kept, whose: ReturnType<typeof sql>): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    delete from ${sql.table(kept[kind].table)} where ${whose} ${isOver(kind)}`.execute(tx);
  return Number(numAffectedRows);
}

async function deleteRequests(tx: Tx, { organisationId }: Access): Promise<number> {
  const stale = tx
    .selectFrom("reportRequest")
    .select("selfCheckId")
    .where("organisationId", "=", organisationId)
    .where("confirmedAt", "is", null)
    .where(isOver("requests"));
  const { numDeletedRows } = await tx
    .deleteFrom("selfCheck")
    .where("organisationId", "=", organisationId)
    .where("id", "in", stale)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Their consents stay as proof and end with the address they stood for. A restore does not bring the leads back. */
async function deleteLeads(tx: Tx, { organisationId }: Access): Promise<number> {
  const over = tx
    .selectFrom("lead")
    .select("id")
    .where("organisationId", "=", organisationId)
    .where(isOver("leads"));
  await tx
    .updateTable("consent")
    .set({ endedAt: sql`now()` })
    .where("organisationId", "=", organisationId)
    .where("leadId", "in", over)
    .where("withdrawnAt", "is", null)
    .execute();
  const gone = await tx
    .deleteFrom("lead")
    .where("organisationId", "=", organisationId)
    .where(isOver("leads"))
    .returning("id")
    .execute();
  for (const { id } of gone) {
    await noteErasure(tx, "lead", id);
    await eraseSubject(tx, id);
  }
  return gone.length;
}
