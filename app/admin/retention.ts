import { sql } from "kysely";
import { houseAccess } from "#app/domain/audit/access.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import { transaction } from "#db/database.server.ts";

/** What the one list of terms says, against what is there: everything past its time waits for the next hourly run. */
const kinds = [
  {
    name: "unconfirmed requests",
    term: `${retention.unconfirmedRequestDays} days`,
    all: sql`select created_at as at from report_request where confirmed_at is null
             union all select created_at from message_request`,
  },
  {
    name: "leads",
    term: `${retention.leadMonths} months`,
    all: sql`select last_contact_at as at from lead`,
  },
  {
    name: "mails",
    term: `${retention.unconfirmedRequestDays} days`,
    all: sql`select created_at as at from mail`,
  },
];

export async function retentionReport(): Promise<number> {
  const access = houseAccess("system");
  return transaction(access, async (tx) => {
    let late = 0;
    for (const { name, term, all } of kinds) {
      const { rows } = await sql<{ count: number; past: number; oldest: Date | null }>`
        select count(*)::int as count, count(*) filter (where at < now() - ${term}::interval)::int as past,
               min(at) as oldest from (${all}) as kept`.execute(tx);
      const { count = 0, past = 0, oldest = null } = rows[0] ?? {};
      late += past;
      const since = oldest ? `oldest ${oldest.toISOString().slice(0, 10)}` : "";
      process.stdout.write(
        `${name.padEnd(22)} kept ${term.padEnd(10)} ${String(count).padStart(7)} there, ${past} past their time  ${since}\n`,
      );
    }
    return late === 0 ? 0 : 1;
  });
}
