import { CompiledQuery, sql } from "kysely";
import { chargesOf } from "#app/domain/billing/stripe/end-charges.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { noteErasure } from "#app/domain/audit/erase.server.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { transaction, withinOrganisation } from "#db/database.server.ts";
import { type Ask, boundTables } from "#db/walls.ts";

export type Query = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/**
 * The trail outlives the content by three years; without the key nobody reads what is sealed in it. Orders and invoices
 * are kept for eight (§ 147 AO): the obligation goes before the wish (Art. 17(3)(b) GDPR).
 */
const kept = [
  "audit_event",
  "organisation_key",
  "subscription",
  "invoice",
  "invoice_file",
  "payment",
];

/**
 * Deletes what a client has in the portal and destroys its key, for good: its rows, its links, and whoever has an account
 * for nothing else. The trail stays, with ids and without names. Needs the owner's login; the web process cannot do it.
 * Refuses what is no client, or another one than its name says, and "charged": one that the payment service would go on
 * charging.
 */
export async function eraseOrganisation(
  id: string,
  name: string,
): Promise<number | undefined | "charged"> {
  const system = houseAccess("system");
  return transaction(system, async (tx) => {
    const client = await tx
      .selectFrom("organisation")
      .select("id")
      .where(sql<string>`id::text`, "=", id)
      .where("name", "=", name)
      .where("kind", "=", "client")
      .executeTakeFirst();
    if (!client) return undefined;
    if ((await chargesOf(tx, id)).length > 0) return "charged";
    const query: Query = async (text, values = []) =>
      (await tx.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values))).rows;
    const rows = await withinOrganisation(tx, id, () => eraseContent(query, id));
    // Nobody is charged any more, and what was worked for it goes along; these rows are the consultancy's.
    for (const table of ["due_invoice", "time_entry"])
      await query(`delete from ${table} where organisation_id = $1 and client_id = $2`, [
        houseId,
        id,
      ]);
    await noteErasure(tx, "organisation", id);
    const subject = { kind: "organisation", id };
    await record(tx, system, { kind: "organisation.erased", subject, data: {} });
    return rows;
  });
}

/** The same without a note and an event, for a restored backup that has it again. Returns how many rows went. */
export async function eraseContent(query: Query, id: string): Promise<number> {
  if (id === houseId) throw new Error("The consultancy itself is not erased");
  const people = await query("select person_id as id from member where organisation_id = $1", [id]);
  // What is kept of its contract is kept from now on: it has ended.
  await query(
    `update subscription set cancelled_at = coalesce(cancelled_at, now()), ended_at = now(),
            ends_on = coalesce(ends_on, (now() at time zone 'Europe/Berlin')::date),
            next_package = null, next_terms = null, changes_on = null
      where organisation_id = $1 and ended_at is null`,
    [id],
  );
  let rows = 0;
  for (const table of await inOrderOfDeletion(query)) {
    if (await hasId(query, table))
      await query(
        `delete from link where subject_id in (select id from ${table} where organisation_id = $1)`,
        [id],
      );
    const gone = await query(`delete from ${table} where organisation_id = $1 returning 1`, [id]);
    rows += gone.length;
  }
  // The consultancy's own rows about it: a restore sees them from here, everything else behind their own wall.
  rows += (await query("delete from time_entry where client_id = $1 returning 1", [id])).length;
  for (const person of people) rows += await erasePerson(query, String(person.id));
  await query(
    `insert into organisation_key (organisation_id, wrapped, destroyed_at) values ($1, null, now())
     on conflict (organisation_id) do update set wrapped = null, destroyed_at = coalesce(organisation_key.destroyed_at, now())`,
    [id],
  );
  await query("update organisation set name = $2 where id = $1", [id, `— ${id.slice(0, 8)}`]);
  return rows;
}

/** Whoever belongs, or ever belonged, to another organisation as well keeps the account. */
async function erasePerson(query: Query, id: string): Promise<number> {
  await query("select set_config('app.person', $1, true)", [id]);
  const elsewhere = await query(
    "select 1 from member where person_id = $1 union all select 1 from assignment where person_id = $1",
    [id],
  );
  if (elsewhere.length > 0) return 0;
  return (await query("delete from person where id = $1 returning 1", [id])).length;
}

const hasId = async (query: Query, table: string) =>
  (
    await query(
      "select 1 from pg_attribute where attrelid = $1::regclass and attname = 'id' and not attisdropped",
      [table],
    )
  ).length > 0;

/** A table comes after everything that points to it. */
async function inOrderOfDeletion(query: Query): Promise<string[]> {
  const bound = await boundTables(((text: string) => query(text)) as Ask);
  let left = bound.filter((table) => !kept.includes(table));
  const arrows = await query(
    `select conrelid::regclass::text as pointing, confrelid::regclass::text as target
       from pg_constraint where contype = 'f' and conrelid <> confrelid`,
  );
  const order: string[] = [];
  while (left.length > 0) {
    const free = left.filter(
      (table) =>
        !arrows.some(({ pointing, target }) => target === table && left.includes(String(pointing))),
    );
    if (free.length === 0) throw new Error(`Tables point at each other: ${left.join(", ")}`);
    order.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return order;
}
