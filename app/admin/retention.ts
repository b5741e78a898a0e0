import { sql } from "kysely";
import { houseAccess } from "#app/domain/audit/access.ts";
import { kept, type Kept, rowsOf } from "#app/domain/leads/kept.ts";
import { transaction } from "#db/database.server.ts";

const inWords = (kind: string) => kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What the one list of terms says, against what is there: everything past its time waits for the next hourly run. */
export async function retentionReport(): Promise<number> {
  return transaction(houseAccess("system"), async (tx) => {
    let late = 0;
    for (const [kind, { term }] of Object.entries(kept)) {
      const { rows } = await sql<{ count: number; past: number; oldest: Date | null }>`
        select count(*)::int as count, count(*) filter (where at < now() - ${term()}::interval)::int as past,
               min(at) as oldest from (${rowsOf(kind as Kept)}) as kept`.execute(tx);
      const { count = 0, past = 0, oldest = null } = rows[0] ?? {};
      late += past;
      const since = oldest ? `  oldest ${oldest.toISOString().slice(0, 10)}` : "";
      process.stdout.write(
        `${inWords(kind).padEnd(20)} kept ${term().padEnd(10)} ${String(count).padStart(7)} there, ${past} past their time${since}\n`,
      );
    }
    return late === 0 ? 0 : 1;
  });
}
