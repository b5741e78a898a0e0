import { createHmac } from "node:crypto";
import pg from "pg";

export interface Logins {
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
  /** May read everything and change nothing: for snapshots. */
  backupUrl: string;
}

/**
 * Makes the database "tulos" with its roles, as often as you like: the owner for migrations, the group
 * that migrations grant to, the login of the web process and the one of snapshots, which alone reads past the walls.
 */
export async function makeRoles(port: number, password: string): Promise<Logins> {
  const derived = (role: string) => createHmac("sha256", password).update(role).digest("base64url");
  const url = (role: string, secret: string, database: string) =>
    `postgres://${role}:${secret}@127.0.0.1:${port}/${database}`;
  await asAdmin(url("postgres", password, "postgres"), async (client) => {
    await makeRole(client, "tulos_owner", `login password '${derived("tulos_owner")}'`);
    await makeRole(client, "tulos_app", "nologin");
    await makeRole(client, "tulos_web", `login password '${derived("tulos_web")}'`);
    await makeRole(client, "tulos_backup", `login password '${derived("tulos_backup")}'`);
    // Past the walls for reading alone: a snapshot holds every organisation.
    await client.query("alter role tulos_backup bypassrls");
    await client.query("alter role tulos_backup set default_transaction_read_only = on");
    await client.query("grant pg_read_all_data to tulos_backup");
    await client.query("grant tulos_app to tulos_web");
    const known = await client.query("select from pg_database where datname = 'tulos'");
    if (known.rowCount === 0) await client.query("create database tulos owner tulos_owner");
    await client.query("revoke all on database tulos from public");
    await client.query("grant connect on database tulos to tulos_app, tulos_backup");
  });
  return {
    adminUrl: url("postgres", password, "tulos"),
    ownerUrl: url("tulos_owner", derived("tulos_owner"), "tulos"),
    appUrl: url("tulos_web", derived("tulos_web"), "tulos"),
    backupUrl: url("tulos_backup", derived("tulos_backup"), "tulos"),
  };
}

async function makeRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  const limits = "nosuperuser nocreatedb nocreaterole nobypassrls noreplication";
  const known = await client.query("select from pg_roles where rolname = $1", [name]);
  await client.query(`${known.rowCount ? "alter" : "create"} role ${name} ${attributes} ${limits}`);
}

async function asAdmin(url: string, act: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await act(client);
  } finally {
    await client.end();
  }
}
