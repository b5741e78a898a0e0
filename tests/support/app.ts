import { database } from "./database.ts";
import { once } from "node:events";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll } from "vitest";
import { loadApplication } from "#app/server/application.ts";
import { build, isBuildFresh } from "#app/server/build.ts";
import { makeServer } from "#app/server/http.ts";
import type { Site } from "#app/server/listener.ts";
import { startMailbox } from "#app/demo/mailbox.ts";
import type { ReceivedMail } from "#app/demo/mailbox-mails.ts";
import { visitor, type Visitor } from "./visitor.ts";

export interface TestApp extends Visitor {
  origin: string;
  site: Site;
  /** Somebody with cookies of their own. */
  visitor(): Visitor;
  /** The newest mail to that address; waits for it. Needs `worker: true`. */
  mailTo(recipient: string): Promise<ReceivedMail>;
}

/**
 * The built product on a port of its own and on this file's database: node's own requests go through the same
 * gate, headers and files as a browser's. Built first if sources are newer. With `worker` mails go out, to a
 * mailbox of this file's own.
 */
export async function appHandler(
  options: { demo?: boolean; worker?: boolean } = {},
): Promise<TestApp> {
  if (!isBuildFresh()) await build(AbortSignal.timeout(120_000));
  const site: Site = {
    origin: new URL("http://localhost"),
    port: 0,
    demo: options.demo ?? true,
    trustedProxyHops: 0,
    application: undefined,
    accepting: true,
  };
  const server = makeServer(site).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  site.port = typeof address === "object" && address ? address.port : 0;
  site.origin = new URL(`http://localhost:${site.port}`);
  const stopMail = options.worker ? await startMail(site.origin) : undefined;
  setEnvironment(site.origin.origin);
  const application = await loadApplication();
  // A file before this one, in the same process, may have asked for something to its very end.
  await application.close();
  const worker = options.worker ? await application.startWorker() : undefined;
  site.application = application;
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await worker?.stop();
    await application.close();
    await stopMail?.();
  });
  const first = visitor(site.port);
  return {
    ...first,
    site,
    origin: site.origin.origin,
    visitor: () => visitor(site.port),
    mailTo: (recipient) => mailTo(visitor(site.port), recipient),
  };
}

async function startMail(origin: URL): Promise<() => Promise<void>> {
  const eventsTo = `${origin.origin}/webhooks/sendgrid`;
  const mailbox = await startMailbox({ ownerUrl: database.ownerUrl, eventsTo });
  process.env.SENDGRID_BASE_URL = mailbox.url;
  process.env.SENDGRID_WEBHOOK_KEY = mailbox.webhookKey;
  return () => mailbox.stop();
}

async function mailTo(reader: Visitor, recipient: string): Promise<ReceivedMail> {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(50)) {
    const response = await reader.request("/demo/mailbox.json");
    const { mails } = (await response.json()) as { mails: ReceivedMail[] };
    const mail = mails.find((one) => one.recipient === recipient);
    if (mail) return mail;
  }
  throw new Error(`No mail to ${recipient} within 10 s.`);
}

function setEnvironment(origin: string): void {
  Object.assign(process.env, {
    APP_ORIGIN: origin,
    DATA_DIR: process.env.DATA_DIR ?? resolve(".test/data"),
    DATABASE_URL: database.appUrl,
    SECRET_KEY: "only-for-tests-0123456789-abcdefghijklmnopqrstuvwxyz",
    SENDGRID_API_KEY: "SG.demo",
    SENDGRID_BASE_URL: process.env.SENDGRID_BASE_URL ?? "http://127.0.0.1:9",
    STRIPE_URL: process.env.STRIPE_URL ?? "http://sk_test_none@127.0.0.1:9",
    MAIL_FROM: "Tulos <portal@tulos.example>",
    LOG_LEVEL: "error",
  });
}
