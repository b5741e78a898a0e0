import pg from "pg";
import type { Kept, World } from "./world.ts";

/** What the stand-in remembers over a restart of the demo. */
export interface Store {
  load(world: World): Promise<void>;
  save(world: World): Promise<void>;
  close(): Promise<void>;
}

/** Nothing is kept: a test begins anew. */
export const forgetful: Store = {
  load: async () => undefined,
  save: async (world) => world.changed.clear(),
  close: async () => undefined,
};

/** Keeps everything in the schema demo of the product's own database. */
export async function storeIn(ownerUrl: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    max: 1,
    connectionTimeoutMillis: 5_000,
    application_name: "tulos-stripe",
  });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  await pool.query(`
    select pg_advisory_xact_lock(hashtext('demo.stripe'));
    create schema if not exists demo;
    create table if not exists demo.stripe_object (
      id text primary key,
      position bigint generated always as identity,
      body jsonb not null
    );
    create table if not exists demo.stripe_clock (one boolean primary key default true, ahead int not null)`);
  return {
    async load(world) {
      const objects = await pool.query<{ body: Kept }>(
        "select body from demo.stripe_object order by position",
      );
      for (const { body } of objects.rows) world.objects.set(body.id, body);
      const clock = await pool.query<{ ahead: number }>("select ahead from demo.stripe_clock");
      world.ahead = clock.rows[0]?.ahead ?? 0;
    },
    async save(world) {
      const changed = [...world.changed].map((id) => ({ id, body: world.objects.get(id) }));
      world.changed.clear();
      if (changed.length > 0)
        await pool.query(
          `insert into demo.stripe_object (id, body) select id, body from jsonb_to_recordset($1) as one (id text, body jsonb)
           on conflict (id) do update set body = excluded.body`,
          [JSON.stringify(changed)],
        );
      await pool.query(
        `insert into demo.stripe_clock (ahead) values ($1) on conflict (one) do update set ahead = excluded.ahead`,
        [world.ahead],
      );
    },
    close: () => pool.end(),
  };
}
