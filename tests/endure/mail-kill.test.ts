import { companyFile } from "#tests/support/company-file.ts";
import { asSuperuser, database } from "#tests/support/database.ts";
import { afterEach, beforeAll, expect, test } from "vitest";
import { build, isBuildFresh } from "#app/server/build.ts";
import { startMailbox } from "#app/demo/mailbox.ts";
import { carried } from "#app/domain/self-check/carried-answers.ts";
import { jens } from "#tests/support/prospects.ts";
import { freePort, type Product, startProduct } from "#tests/support/product.ts";
import { visitor } from "#tests/support/visitor.ts";

const secret = "kq3T9vX0bM2sLw8cZ5rY1nH7gJ4fD6aPeUiOoQxVyBtC";
let mailbox: Awaited<ReturnType<typeof startMailbox>>;
let product: Product | undefined;

beforeAll(async () => {
  if (!isBuildFresh()) await build(AbortSignal.timeout(120_000));
  process.env.SECRET_KEY = secret;
  mailbox = await startMailbox({ ownerUrl: database.ownerUrl });
}, 120_000);

afterEach(async () => {
  product?.kill("SIGKILL");
  await product?.exit;
  await mailbox.stop();
});

async function start(port: number): Promise<Product> {
  const started = await startProduct("serve", {
    COMPANY_FILE: companyFile(),
    PORT: String(port),
    APP_ORIGIN: `http://localhost:${port}`,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    SECRET_KEY: secret,
    SENDGRID_API_KEY: "SG.abcdefghijklmnopqrstuv.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-abcde",
    SENDGRID_BASE_URL: mailbox.url,
    SENDGRID_WEBHOOK_KEY: mailbox.webhookKey,
    STRIPE_URL: "http://sk_test_endure@127.0.0.1:9",
    STRIPE_WEBHOOK_SECRET: "whsec_endure0123456789abcdef",
    MAIL_FROM: "Tulos <portal@tulos.de>",
  });
  await started.ready();
  return started;
}

const states = async () =>
  (await asSuperuser<{ state: string }>("select state from mail order by created_at")).map(
    ({ state }) => state,
  );

const hanging = async () =>
  (await asSuperuser("select 1 from demo.mail_fault where used_at is not null")).length === 1;

test("a mail whose process is killed while the provider keeps silent arrives once", async () => {
  const port = await freePort();
  product = await start(port);
  await asSuperuser("insert into demo.mail_fault (kind) values ('hang')");
  const asked = await visitor(port).post("/bericht/anfordern", {
    carried: carried(jens.answers),
    email: "kurz@firma.de",
  });
  expect(asked.status).toBe(303);
  await expect.poll(hanging, { timeout: 10_000 }).toBe(true);
  expect(await states()).toEqual(["sending"]);
  product.kill("SIGKILL");
  await product.exit;

  // Eleven minutes pass, for the mail and for the heartbeat of the worker that is no more.
  await asSuperuser("update mail set attempted_at = attempted_at - interval '11 minutes'");
  await asSuperuser(
    `update pgboss.job set started_on = started_on - interval '11 minutes',
            heartbeat_on = heartbeat_on - interval '11 minutes' where name = 'mail.send'`,
  );
  product = await start(port);
  await expect.poll(states, { timeout: 40_000, interval: 200 }).toEqual(["sent"]);
  const received = await asSuperuser("select recipient from demo.mail");
  expect(received).toHaveLength(1);
}, 70_000);
