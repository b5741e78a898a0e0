import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { randomToken } from "#db/sealing.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { requestSignIn } from "#app/domain/identity/sign-in.server.ts";
import { requestReport } from "#app/domain/self-check/report-requests.server.ts";
import { closeDatabase, startWorker } from "#app/jobs/worker.server.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { arrived } from "#tests/support/mailbox.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { jens, katrin, startAnew } from "#tests/support/prospects.ts";
import { strayErrors } from "#tests/support/stray-errors.ts";

beforeAll(async () => {
  await enrolHouse();
  await startWorker();
});
beforeEach(startAnew);
afterAll(async () => {
  await closeDatabase();
  expect(strayErrors).toEqual([]);
});

const recipients = async () => (await arrived()).map(({ recipient }) => recipient);
const soon = { timeout: 12_000, interval: 50 };

test("a wish for a report reaches the mailbox by itself", async () => {
  await requestReport(katrin);
  await expect.poll(recipients, soon).toEqual([katrin.email]);
});

test("a sign-in reaches whoever it belongs to, and nobody else", async () => {
  const ask = (email: string) =>
    requestSignIn({ email, browserToken: randomToken(), language: "de" });
  await ask("nobody@elsewhere.example");
  await ask(people.anna.email);
  await expect.poll(recipients, soon).toEqual([people.anna.email]);
  const states = async () => (await jobsOf("sign-in.link")).map(({ state }) => state);
  await expect.poll(states, soon).toEqual(["completed", "completed"]);
  expect(await recipients()).toEqual([people.anna.email]);
});

test("forty mails at once arrive once each, without waiting for the next poll", async () => {
  const wishes = Array.from({ length: 40 }, (_, n) => ({
    ...katrin,
    email: `k${n}@muster-vertrieb.example`,
    from: `198.51.100.${n}`,
  }));
  await Promise.all(wishes.map(requestReport));
  await expect.poll(async () => (await recipients()).length, soon).toBe(40);
  expect(new Set(await recipients()).size).toBe(40);
});

test("work goes on after all of its connections were lost", async () => {
  await asSuperuser(
    "select pg_terminate_backend(pid, 1000) from pg_stat_activity where application_name like 'tulos%' and datname = current_database() and pid <> pg_backend_pid()",
  );
  await expect
    .poll(() => requestReport(jens).catch(() => undefined), soon)
    .toEqual({
      allowed: true,
    });
  await expect.poll(recipients, soon).toEqual([jens.email]);
});

test("a job that always fails ends in the dead letters and holds nobody up", async () => {
  const poison = { organisationId: "no organisation", mailId: "no mail" };
  await transaction({}, (tx) => enqueue(tx, "mail.send", poison, { retryLimit: 0 }));
  await requestReport(katrin);
  await expect.poll(recipients, soon).toEqual([katrin.email]);
  await expect.poll(() => jobsOf("dead-letter"), soon).toMatchObject([{ data: poison }]);
});

test("the daily deletions are planned, and run when their time comes", async () => {
  const plans = await asSuperuser("select name, cron, timezone from pgboss.schedule");
  const deletions = { name: "retention", cron: "15 * * * *", timezone: "Europe/Berlin" };
  expect(plans).toContainEqual(deletions);
  await requestReport(katrin);
  await asSuperuser("update report_request set created_at = now() - interval '15 days'");
  await transaction({ organisationId: houseId }, (tx) => enqueue(tx, "retention", {}));
  await expect.poll(() => asSuperuser("select from report_request"), soon).toEqual([]);
});
