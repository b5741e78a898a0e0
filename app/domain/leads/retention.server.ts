import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
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
    await tx
      .deleteFrom("lead")
      .where("organisationId", "=", organisationId)
      .where(
        "lastContactAt",
        "<",
        sql<Date>`now() - make_interval(months => ${retention.leadMonths})`,
      )
      .execute();
    const count = Number(numDeletedRows);
    const subject = { kind: "report-request", id: null };
    if (count > 0) await record(tx, access, { kind: "requests.deleted", subject, data: { count } });
    return count;
  });
}
