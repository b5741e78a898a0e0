import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { claimDataFolder } from "#app/demo/data-folder.ts";
import { startDatabase } from "#app/demo/database.ts";
import { postmarkKeys } from "#app/demo/mailbox-events.ts";
import { readPostmasterFile } from "#app/demo/postgres/orphan.ts";
import { installJobs } from "#app/jobs/install.ts";
import { migrate } from "#db/migrate.ts";
import { companyFile } from "#tests/support/company-file.ts";
import { freshDataFolder } from "#tests/support/leftovers.ts";
import { freePort, type Product, startProduct } from "#tests/support/product.ts";

const webhookKey = postmarkKeys().webhookKey;
const secret = "kq3T9vX0bM2sLw8cZ5rY1nH7gJ4fD6aPeUiOoQxVyBtC";

export interface Ground {
  folder: string;
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
  /** Reads or breaks something as superuser. */
  ask<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Ends the database (SIGINT: fast, SIGQUIT: immediate) and starts it again on the same port. */
  restart(signal: "SIGINT" | "SIGQUIT"): Promise<void>;
  /** The production process (`serve`, with its worker) on this database, ready. */
  serve(environment?: Record<string, string>): Promise<Product>;
  end(): Promise<void>;
}

/** A database of this scenario's own with the newest schema, flushed to disk as in earnest. */
export async function ground(name: string): Promise<Ground> {
  const folder = await freshDataFolder(`endure-${name}`);
  const release = claimDataFolder(folder);
  const port = await freePort();
  let database = await startDatabase(folder, { port });
  const { adminUrl, ownerUrl, appUrl } = database;
  const products: Product[] = [];
  await migrate(ownerUrl);
  await installJobs(ownerUrl);
  Object.assign(process.env, environment(appUrl, ownerUrl));
  return {
    folder,
    adminUrl,
    ownerUrl,
    appUrl,
    async ask(text, values = []) {
      const client = new pg.Client(adminUrl);
      await client.connect();
      try {
        return (await client.query(text, values)).rows;
      } finally {
        await client.end();
      }
    },
    async restart(signal) {
      const pid = readPostmasterFile(join(folder, "postgres"))?.pid ?? 0;
      process.kill(pid, signal);
      while (isRunning(pid)) await wait(20);
      database = await startDatabase(folder, { port });
    },
    async serve(more = {}) {
      const own = await freePort();
      const product = await startProduct("serve", {
        ...environment(appUrl, ownerUrl),
        PORT: String(own),
        APP_ORIGIN: `http://localhost:${own}`,
        ...more,
      });
      products.push(product);
      await product.ready();
      return product;
    },
    async end() {
      for (const product of products) product.kill("SIGKILL");
      await Promise.all(products.map(({ exit }) => exit));
      await database.stop();
      release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const environment = (appUrl: string, ownerUrl: string) => ({
  DATABASE_URL: appUrl,
  DATABASE_OWNER_URL: ownerUrl,
  SECRET_KEY: secret,
  SENDGRID_API_KEY: "SG.abcdefghijklmnopqrstuv.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-abcde",
  SENDGRID_BASE_URL: "http://127.0.0.1:9",
  SENDGRID_WEBHOOK_KEY: webhookKey,
  STRIPE_URL: "http://sk_test_endure@127.0.0.1:9",
  STRIPE_WEBHOOK_SECRET: "whsec_endure0123456789abcdef",
  MAIL_FROM: "Tulos <portal@tulos.de>",
  COMPANY_FILE: companyFile(),
  LOG_LEVEL: "error",
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
