import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import type { Database } from "./types.ts";

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export type Tx = Transaction<Database>;

/** Whose rows a transaction may see. Row-level security compares both with each row. */
export interface Scope {
  organisationId?: string;
  personId?: string;
}

let open: { pool: pg.Pool; kysely: Kysely<Database> } | undefined;

function database(): { pool: pg.Pool; kysely: Kysely<Database> } {
  open ??= connect();
  return open;
}

function connect() {
  const pool = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    options:
      "-c statement_timeout=10s -c lock_timeout=3s -c idle_in_transaction_session_timeout=15s",
    application_name: "tulos",
  });
  // A lost backend ends its own queries with an error; without a listener the event would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const dialect = new PostgresDialect({ pool });
  const plugins = [new CamelCasePlugin({ maintainNestedObjectKeys: true })];
  return { pool, kysely: new Kysely<Database>({ dialect, plugins }) };
}

/**
 * Runs one business act in one transaction that sees only the rows of its scope.
 * The scope is set inside the transaction and vanishes with it, so a pooled connection carries nothing over.
 */
export function transaction<T>(scope: Scope, act: (tx: Tx) => Promise<T>): Promise<T> {
  return database()
    .kysely.transaction()
    .execute(async (tx) => {
      await sql`select set_config('app.organisation', ${scope.organisationId ?? ""}, true),
                       set_config('app.person', ${scope.personId ?? ""}, true)`.execute(tx);
      return act(tx);
    });
}

/**
 * Goes on behind the wall of another organisation and comes back, within the same transaction: for the few acts
 * that touch two organisations, such as a lead of the consultancy becoming a client. All of it happens or nothing.
 */
export async function withinOrganisation<T>(
  tx: Tx,
  organisationId: string,
  act: () => Promise<T>,
): Promise<T> {
  const { rows } = await sql<{
    own: string;
  }>`select current_setting('app.organisation', true) as own`.execute(tx);
  await sql`select set_config('app.organisation', ${organisationId}, true)`.execute(tx);
  const outcome = await act();
  // No finally: after an error the transaction is lost anyway, and the setting with it.
  await sql`select set_config('app.organisation', ${rows[0]?.own ?? ""}, true)`.execute(tx);
  return outcome;
}

/** What PostgreSQL and its connections say when they are away, shutting down, full or waited for in vain; nothing about the statement itself. */
const away = /^(08|53|57P0|55P03|57014)|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const lost =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error/;

/** Whether an error says that the database cannot be asked just now, so that the same may work a moment later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return away.test(code) || lost.test(error.message) || isUnavailable(error.cause);
}

/** The raw pool, for the two libraries that bring their own statements: the job queue and the rate limits. */
export function connectionPool(): pg.Pool {
  return database().pool;
}

export async function databaseAnswers(): Promise<boolean> {
  return connectionPool()
    .query("select 1")
    .then(() => true)
    .catch(() => false);
}

export async function closeDatabase(): Promise<void> {
  const closing = open;
  open = undefined;
  await closing?.kysely.destroy();
}
