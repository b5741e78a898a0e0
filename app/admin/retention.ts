import { sql } from "kysely";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { kept, type Kept, rowsOf } from "#app/domain/leads/kept.ts";
import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";

const inWords = (kind: string) => kind.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

interface Counted {
  count: number;
  past: number;
  oldest: Date | null;
}

async function counted(tx: Tx, kind: Kept, term: string): Promise<Counted> {
  const { rows } = await sql<Counted>`
    select count(*)::int as count, count(*) filter (where at < now() - ${term}::interval)::int as past,
           min(at) as oldest from (${rowsOf(kind)}) as kept`.execute(tx);
  return rows[0] ?? { count: 0, past: 0, oldest: null };
}

/** Whether the announced last day of a client's content is over, and somebody still belongs to the client. */
async function isContentPast(tx: Tx, clientId: string): Promise<boolean> {
  const { rows } = await sql<{ past: boolean }>`
    select content_until < (now() at time zone 'Europe/Berlin')::date
           and exists (select from member where organisation_id = ${clientId} and ended_at is null) as past
      from subscription where organisation_id = ${clientId}
     order by ended_at desc nulls first limit 1`.execute(tx);
  return rows[0]?.past ?? false;
}

/** What the one list of terms says, against what is there: everything past its time waits for the next run, of the hour or of the night. */
export async function retentionReport(): Promise<number> {
  return transaction(houseAccess("system"), async (tx) => {
    const clients = await tx
      .selectFrom("organisation")
      .select(["id", "name"])
      .where("kind", "=", "client")
      .execute();
    let late = 0;
    for (const client of clients)
      if (await withinOrganisation(tx, client.id, () => isContentPast(tx, client.id))) {
        late += 1;
        process.stdout.write(
          `client content past its time: npm run admin -- erase-organisation ${client.id} "${client.name}"\n`,
        );
      }
    for (const [kind, { term, ...where }] of Object.entries(kept)) {
      const ids = "ofClients" in where ? clients.map(({ id }) => id) : [houseId];
      let [count, past, oldest] = [0, 0, null as Date | null];
      for (const id of ids) {
        const one = await withinOrganisation(tx, id, () => counted(tx, kind as Kept, term()));
        count += one.count;
        past += one.past;
        if (one.oldest && (!oldest || one.oldest < oldest)) oldest = one.oldest;
      }
      late += past;
      const since = oldest ? `  oldest ${oldest.toISOString().slice(0, 10)}` : "";
      process.stdout.write(
        `${inWords(kind).padEnd(20)} kept ${term().padEnd(10)} ${String(count).padStart(7)} there, ${past} past their time${since}\n`,
      );
    }
    return late === 0 ? 0 : 1;
  });
}
