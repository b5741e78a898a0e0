import { asSuperuser, database } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import pg from "pg";
import { beforeEach, expect, test } from "vitest";
import { houseId } from "#app/domain/audit/access.ts";
import { deliverMail } from "#app/domain/mail/deliver.server.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { arrived, faults } from "#tests/support/mailbox.ts";
import { mailedToken } from "#tests/support/mailed.ts";
import { foundClients, muster } from "#tests/support/people.ts";
import { alice, asked, katrin, startAnew } from "#tests/support/prospects.ts";

beforeEach(startAnew);

interface Row {
  id: string;
  state: string;
  attempts: number;
  provider_id: string | null;
  problem: string | null;
  props: object;
  settled_at: Date | null;
}

const row = async () => (await asSuperuser<Row>("select * from mail"))[0];

/** Katrin's confirmation mail, not sent yet; its job is taken off the queue. */
async function queued() {
  await asked(katrin);
  const [job] = await jobsOf("mail.send");
  await asSuperuser("delete from pgboss.job");
  return { organisationId: houseId, mailId: job?.data.mailId ?? "" };
}

test("sends once, keeps the provider's id, and neither name nor link", async () => {
  const job = await queued();
  const token = await mailedToken(katrin.email, "confirm-report");
  await deliverMail(job);
  const [mail, ...more] = await arrived();
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ recipient: katrin.email, mailId: job.mailId });
  expect(mail?.headers.From).toBe("Tulos <portal@tulos.example>");
  expect(mail?.links).toContain(`http://localhost:3000/bericht/bestaetigen/${token}`);
  expect(mail?.html).toContain("Katrin");
  expect(await row()).toMatchObject({
    state: "sent",
    attempts: 1,
    problem: null,
    provider_id: expect.stringMatching(/./),
    settled_at: expect.any(Date),
  });
  expect((await row())?.props).toEqual({});
  expect(await jobsOf("mail.send")).toEqual([]);

  for (let turn = 0; turn < 3; turn += 1) await deliverMail(job);
  expect(await arrived()).toHaveLength(1);
  expect(await row()).toMatchObject({ state: "sent", attempts: 1 });
});

test("an English reader gets English words and an English address", async () => {
  await asked(alice);
  await deliverMail({ organisationId: houseId, mailId: (await row())?.id ?? "" });
  const [mail] = await arrived();
  const token = await asSuperuser("select from link where purpose = 'report.confirm'");
  expect(token).toHaveLength(1);
  expect(mail?.links.join()).toMatch(/http:\/\/localhost:3000\/en\/report\/confirm\/[\w-]{43}/);
});

test("two workers, or five, who look at the same moment send one mail", async () => {
  const job = await queued();
  const gate = new pg.Client({ connectionString: database.adminUrl });
  await gate.connect();
  await gate.query("begin; select from mail for update");
  const workers = Promise.all(Array.from({ length: 5 }, () => deliverMail(job)));
  const waiting =
    "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
  await expect.poll(() => asSuperuser(waiting)).toHaveLength(5);
  await gate.query("commit");
  await Promise.all([workers, gate.end()]);
  expect(await arrived()).toHaveLength(1);
  expect(await row()).toMatchObject({ state: "sent", attempts: 1 });
});

test("429 with Retry-After, then 500, then once", async () => {
  const job = await queued();
  await faults({ status: 429, retryAfter: 120 }, { status: 500 });
  for (const [attempts, from, to] of [
    [1, 115, 120],
    [2, 2, 4],
  ] as const) {
    await asSuperuser("delete from pgboss.job");
    await deliverMail(job);
    expect(await row()).toMatchObject({ state: "queued", attempts, settled_at: null });
    const [next, ...more] = await jobsOf("mail.send");
    expect(more).toEqual([]);
    expect(next?.data).toEqual(job);
    expect(next?.seconds).toBeGreaterThan(from);
    expect(next?.seconds).toBeLessThanOrEqual(to);
  }
  expect(await arrived()).toEqual([]);
  await deliverMail(job);
  expect(await arrived()).toHaveLength(1);
  expect(await row()).toMatchObject({ state: "sent", attempts: 3 });
});

test("however often it failed, it is tried again within ten minutes", async () => {
  const job = await queued();
  await asSuperuser("update mail set attempts = 400");
  await faults({ status: 503 });
  await deliverMail(job);
  const [next] = await jobsOf("mail.send");
  expect(next?.seconds).toBeGreaterThan(590);
  expect(next?.seconds).toBeLessThanOrEqual(600);
});

test("a provider that is away loses nothing", async () => {
  const job = await queued();
  const url = process.env.SENDGRID_BASE_URL;
  process.env.SENDGRID_BASE_URL = "http://127.0.0.1:9";
  await deliverMail(job);
  process.env.SENDGRID_BASE_URL = url;
  expect(await row()).toMatchObject({ state: "queued" });
  expect(await jobsOf("mail.send")).toHaveLength(1);
  await deliverMail(job);
  expect(await arrived()).toHaveLength(1);
});

test("a refused mail keeps the reason and is never tried again", async () => {
  const job = await queued();
  await faults({ status: 400 });
  await deliverMail(job);
  expect(await row()).toMatchObject({
    state: "refused",
    problem: expect.stringContaining("switched fault"),
    settled_at: expect.any(Date),
  });
  await deliverMail(job);
  expect([await arrived(), await jobsOf("mail.send")]).toEqual([[], []]);
});

test("after three days of failing it is given up, with the last reason", async () => {
  const job = await queued();
  await faults({ status: 503 }, { status: 503 });
  await asSuperuser("update mail set created_at = now() - interval '71 hours'");
  await deliverMail(job);
  expect(await row()).toMatchObject({ state: "queued" });
  await asSuperuser("update mail set created_at = now() - interval '73 hours'");
  await deliverMail(job);
  expect(await row()).toMatchObject({ state: "refused", problem: "status 503" });
});

test("a mail that nobody knows, or of another organisation, is left alone", async () => {
  const job = await queued();
  await foundClients();
  await deliverMail({ ...job, organisationId: muster.id });
  await deliverMail({ ...job, mailId: crypto.randomUUID() });
  expect([await arrived(), await row()]).toMatchObject([[], { state: "queued", attempts: 0 }]);
});
