import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import samples from "#app/domain/catalogue/company.json" with { type: "json" };
import { installJobs } from "#app/jobs/install.ts";
import { build, isBuildFresh } from "#app/server/build.ts";
import type { Life } from "#app/server/lifecycle.ts";
import type { Settings } from "#app/server/settings.ts";
import { migrate } from "#db/migrate.ts";
import { claimDataFolder, keptSecret, makeDataFolder } from "./data-folder.ts";
import { startDatabase } from "./database.ts";
import { startMailbox } from "./mailbox.ts";
import { startStripe } from "./stripe/server.ts";
import { loadDemo } from "./samples.ts";
import { startVatIds } from "./vat-ids.ts";

/** Brings up everything the demo has instead of an operator: build, database, mailbox, keys and sample people. */
export async function prepareDemo(
  settings: Settings,
  life: Life,
  say: (text: string) => void,
): Promise<void> {
  const dataDir = resolve(settings.dataDir);
  makeDataFolder(dataDir);
  claimDataFolder(dataDir);
  const data = startData(dataDir, settings.appOrigin, life);
  const outcomes = await Promise.allSettled([renewBuild(life, say), data]);
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}

async function renewBuild(life: Life, say: (text: string) => void): Promise<void> {
  if (isBuildFresh()) return;
  say("Building, because sources are newer than the build …");
  await build(life.signal);
}

async function startData(dataDir: string, origin: URL, life: Life): Promise<void> {
  const { ownerUrl, appUrl, stop } = await startDatabase(dataDir);
  life.onStop("database", stop);
  life.signal.throwIfAborted();
  await migrate(ownerUrl);
  await installJobs(ownerUrl);
  life.signal.throwIfAborted();
  const mailbox = await startMailbox({
    ownerUrl,
    eventsTo: `${origin.origin}/webhooks/sendgrid`,
  });
  life.onStop("mailbox", () => mailbox.stop());
  const stripe = await startStripe({
    ownerUrl,
    eventsTo: `${origin.origin}/webhooks/stripe`,
    webhookSecret: `whsec_${keptSecret(dataDir, "stripe-webhook-secret")}`,
  });
  life.onStop("mailbox", () => stripe.stop());
  const vatIds = await startVatIds();
  life.onStop("mailbox", () => vatIds.stop());
  Object.assign(process.env, {
    COMPANY_FILE: process.env.COMPANY_FILE || sampleCompany(dataDir, vatIds.url),
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    SECRET_KEY: keptSecret(dataDir, "secret-key"),
    SENDGRID_API_KEY: "SG.demo",
    SENDGRID_BASE_URL: mailbox.url,
    SENDGRID_WEBHOOK_KEY: mailbox.webhookKey,
    STRIPE_URL: stripe.url,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    MAIL_FROM: "Tulos <portal@tulos.example>",
  });
  await loadDemo();
}

/** The sample company, which has the stand-in asked about VAT ids. */
function sampleCompany(dataDir: string, vatIdService: string): string {
  const path = join(dataDir, "company.json");
  writeFileSync(path, JSON.stringify({ ...samples, vatIdService }));
  return path;
}
