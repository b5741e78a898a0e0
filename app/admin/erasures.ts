import { createHash } from "node:crypto";
import pg from "pg";
import { eraseContent, type Query } from "./erase-organisation.ts";

export interface Erasure {
  kind: string;
  idHash: string;
}

/** The ledger of what was erased, for keeping apart from the backups. */
export async function erasures(url: string): Promise<Erasure[]> {
  return using(url, async (client) => {
    const { rows } = await client.query<Erasure>(
      `select kind, encode(id_hash, 'hex') as "idHash" from erasure order by at, id_hash`,
    );
    return rows;
  });
}

interface Target {
  select: string;
  erase(query: Query, id: string): Promise<unknown>;
}

const all =
  (...statements: string[]): Target["erase"] =>
  async (query, id) => {
    for (const statement of statements) await query(statement, [id]);
  };

/** How a kind is found again and erased, as the act itself did it: a consent ends as proof, all else goes. */
const targets: Record<string, Target> = {
  subject: {
    select: "select subject_id as id from subject_key where wrapped is not null",
    erase: all("update subject_key set wrapped = null, destroyed_at = now() where subject_id = $1"),
  },
  lead: {
    select: "select id from lead",
    erase: all(
      `update consent set ended_at = now()
        where lead_id = $1 and withdrawn_at is null and ended_at is null`,
      "delete from appointment where lead_id = $1",
      `delete from mail where recipient in (
         select email from lead where id = $1 union select email from lead_address where lead_id = $1)`,
      "delete from lead where id = $1",
    ),
  },
  request: {
    select:
      "select id from report_request where confirmed_at is null union all select id from message_request",
    erase: all(
      `delete from mail where recipient in (
         select email from report_request where id = $1 union select email from message_request where id = $1)`,
      "delete from message_request where id = $1",
      "delete from self_check where id = (select self_check_id from report_request where id = $1)",
    ),
  },
  draft: {
    select: "select id from self_check_draft",
    erase: all("delete from self_check_draft where id = $1"),
  },
  organisation: {
    select: `select id from organisation where kind = 'client' and not exists (
      select from organisation_key where organisation_id = id and destroyed_at is not null)`,
    erase: eraseContent,
  },
};

/** Erases again what the ledger names; returns how many things a restored backup had revived. */
export async function replayErasures(adminUrl: string, ledger: Erasure[]): Promise<number> {
  return using(adminUrl, async (client) => {
    let revived = 0;
    await client.query("begin");
    for (const [kind, { select, erase }] of Object.entries(targets)) {
      const wanted = new Set(ledger.filter((one) => one.kind === kind).map((one) => one.idHash));
      const { rows } = wanted.size ? await client.query<{ id: string }>(select) : { rows: [] };
      for (const { id } of rows)
        if (wanted.has(createHash("sha256").update(`${kind}|${id}`).digest("hex"))) {
          await erase(async (text, values) => (await client.query(text, values)).rows, id);
          revived += 1;
        }
    }
    for (const { kind, idHash } of ledger)
      await client.query(
        "insert into erasure (kind, id_hash) values ($1, decode($2, 'hex')) on conflict do nothing",
        [kind, idHash],
      );
    await client.query("commit");
    return revived;
  });
}

async function using<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: "tulos-admin" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
