import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { retention } from "#app/domain/catalogue/company.ts";

/**
 * Deletes what nobody confirmed in time, with its check, leads a year after the last contact (their consents stay as
 * proof), and what is over: sign-ins, sessions, links, mails. Returns the requests deleted.
 */
export function deleteExpired(): Promise<number> {
  const access = houseAccess("system");
  return transaction(access, async (tx) => {
    const { organisationId } = access;
    const limit = sql<Date>`now() - make_interval(days => ${retention.unconfirmedRequestDays})`;
    const stale = tx
      .selectFrom("reportRequest")
      .select("selfCheckId")
      .where("organisationId", "=", organisationId)
      .where("confirmedAt", "is", null)
      .where("createdAt", "<", limit);
    const { numDeletedRows } = await tx
      .deleteFrom("selfCheck")
      .where("organisationId", "=", organisationId)
      .where("id", "in", stale)
      .executeTakeFirst();
    const messages = await tx
      .deleteFrom("messageRequest")
      .where("organisationId", "=", organisationId)
      .where("createdAt", "<", limit)
      .executeTakeFirst();
    await tx
      .deleteFrom("mail")
      .where("organisationId", "=", organisationId)
      .where("createdAt", "<", limit)
      .execute();
    await tx.deleteFrom("link").where("expiresAt", "<", limit).execute();
    await tx.deleteFrom("signIn").where("expiresAt", "<", limit).execute();
    await tx.deleteFrom("session").where("expiresAt", "<", limit).execute();
    await tx.deleteFrom("passkeyChallenge").where("expiresAt", "<", limit).execute();
    const forgotten = sql<Date>`now() - interval '400 days'`;
    await tx.deleteFrom("knownDevice").where("lastSeenAt", "<", forgotten).execute();
    await tx.deleteFrom("rateLimit").where("expire", "<", Date.now()).execute();
    await deleteLeads(tx, organisationId);
    const count = Number(numDeletedRows + messages.numDeletedRows);
    const subject = { kind: "report-request", id: null };
    if (count > 0) await record(tx, access, { kind: "requests.deleted", subject, data: { count } });
    return count;
  });
}

/**
 * Leads a year after the last contact. Their consents stay as proof and end with the address they stood for; a proof
 * goes some years after its end, an address that was set aside after as long.
 */
async function deleteLeads(tx: Tx, organisationId: string): Promise<void> {
  const over = sql<Date>`now() - make_interval(months => ${retention.leadMonths})`;
  const gone = tx
    .selectFrom("lead")
    .select("id")
    .where("organisationId", "=", organisationId)
    .where("lastContactAt", "<", over);
  await tx
    .updateTable("consent")
    .set({ endedAt: sql`now()` })
    .where("organisationId", "=", organisationId)
    .where("leadId", "in", gone)
    .where("withdrawnAt", "is", null)
    .execute();
  await tx
    .deleteFrom("lead")
    .where("organisationId", "=", organisationId)
    .where("lastContactAt", "<", over)
    .execute();
  const proven = sql<Date>`now() - make_interval(years => ${retention.consentProofYears})`;
  await tx
    .deleteFrom("consent")
    .where("organisationId", "=", organisationId)
    .where(sql<boolean>`coalesce(withdrawn_at, ended_at) < ${proven}`)
    .execute();
  await tx
    .deleteFrom("setAsideAddress")
    .where("organisationId", "=", organisationId)
    .where("at", "<", proven)
    .execute();
}
