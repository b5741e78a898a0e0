import pg from "pg";
import { houseId } from "#app/domain/audit/access.ts";
import { isSealedByNewest, reseal } from "#db/sealing.ts";

/** Every column sealed by SECRET_KEY with the place its values are bound to; a new one is written down here. */
export const sealedColumns = [
  {
    table: "organisation_key",
    column: "wrapped",
    key: "organisation_id",
    place: "organisation_key",
  },
  { table: "totp", column: "secret", key: "person_id", place: "totp|secret" },
  { table: "totp", column: "next_secret", key: "person_id", place: "totp|secret" },
  { table: "self_check_draft", column: "sealed", key: "id", place: "self_check_draft|sealed" },
  { table: "subject_key", column: "wrapped", key: "subject_id", place: "subject_key" },
  { table: "busy_source", column: "sealed_address", key: "id", place: "busy_source|address" },
] as const;

const batch = 200;

/**
 * Seals anew, under the newest key, what still stands under an older one, in small transactions: killed in between
 * it goes on where it was, and both keys open everything meanwhile. Returns how many values each column had left.
 */
export async function rotateKeys(url: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: url, application_name: "tulos-admin" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const done: Record<string, number> = {};
    for (const one of sealedColumns) {
      const scopes = one.key === "organisation_id" ? await organisations(client) : [houseId];
      let count = 0;
      for (const scope of scopes) count += await rotateColumn(client, one, scope);
      done[`${one.table}.${one.column}`] = count;
    }
    return done;
  } finally {
    await client.end();
  }
}

/** The house knows which organisations there are; what is theirs stands behind the wall of each. */
async function organisations(client: pg.Client): Promise<string[]> {
  await client.query("begin");
  await enter(client, houseId);
  const { rows } = await client.query<{ id: string }>("select id from organisation order by id");
  await client.query("commit");
  return rows.map(({ id }) => id);
}

const enter = (client: pg.Client, organisationId: string) =>
  client.query("select set_config('app.organisation', $1, true)", [organisationId]);

async function rotateColumn(
  client: pg.Client,
  { table, column, key, place }: (typeof sealedColumns)[number],
  scope: string,
): Promise<number> {
  let resealed = 0;
  for (let after = "00000000-0000-0000-0000-000000000000"; ;) {
    await client.query("begin");
    await enter(client, scope);
    const { rows } = await client.query<{ id: string; value: Buffer }>(
      `select ${key} as id, ${column} as value from ${table}
        where ${key} > $1 and ${column} is not null order by ${key} limit ${batch} for update`,
      [after],
    );
    for (const { id, value } of rows) {
      if (isSealedByNewest(value)) continue;
      await client.query(`update ${table} set ${column} = $2 where ${key} = $1`, [
        id,
        reseal(value, `${place}|${id}`),
      ]);
      resealed += 1;
    }
    await client.query("commit");
    const last = rows.at(-1);
    if (!last) return resealed;
    after = last.id;
  }
}
