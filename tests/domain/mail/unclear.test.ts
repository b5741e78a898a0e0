import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { deliverMail } from "#app/domain/mail/deliver.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { arrived, faults } from "#tests/support/mailbox.ts";
import { mailsTo } from "#tests/support/mailed.ts";
import { asked, katrin, startAnew } from "#tests/support/prospects.ts";

let job = { organisationId: houseId as string, mailId: "" };

beforeEach(async () => {
  await startAnew();
  await asked(katrin);
  job = { organisationId: houseId, mailId: (await mailsTo(katrin.email))[0]?.id ?? "" };
  await asSuperuser("delete from pgboss.job");
});

const state = async () => (await mailsTo(katrin.email))[0]?.state;
const attempted = (interval: string) =>
  asSuperuser("update mail set state = 'sending', attempted_at = now() - $1::interval", [interval]);

test("a connection that breaks leaves the mail resting for ten minutes", async () => {
  await faults({ kind: "reset" });
  await deliverMail(job);
  expect(await state()).toBe("sending");
  const [next] = await jobsOf("mail.send");
  expect(next?.seconds).toBeGreaterThan(590);
  expect(next?.seconds).toBeLessThanOrEqual(600);
  await deliverMail(job);
  expect(await arrived()).toEqual([]);
  await attempted("10 minutes");
  await deliverMail(job);
  expect([await state(), (await arrived()).length]).toEqual(["sent", 1]);
});

test("whoever was killed while sending: nine minutes later it still rests, ten minutes later it goes", async () => {
  await attempted("9 minutes");
  await deliverMail(job);
  expect([await state(), await arrived()]).toEqual(["sending", []]);
  const [next] = await jobsOf("mail.send");
  expect(next?.seconds).toBeGreaterThan(50);
  expect(next?.seconds).toBeLessThanOrEqual(60);
  await attempted("10 minutes 1 second");
  await deliverMail(job);
  expect([await state(), (await arrived()).length]).toEqual(["sent", 1]);
});

test("a mail that cannot be written does not rest: its job fails, and can be repeated at once", async () => {
  const [link] = await asSuperuser<Record<string, unknown>>(
    "delete from link where purpose = 'report.confirm' returning *",
  );
  await expect(deliverMail(job)).rejects.toThrow();
  expect([await state(), await jobsOf("mail.send")]).toEqual(["queued", []]);
  await asSuperuser("insert into link select * from jsonb_populate_record(null::link, $1)", [
    JSON.stringify({ ...link, seed: hex(link?.seed), token_hash: hex(link?.token_hash) }),
  ]);
  await deliverMail(job);
  expect([await state(), (await arrived()).length]).toEqual(["sent", 1]);
});

const hex = (bytes: unknown) => (Buffer.isBuffer(bytes) ? `\\x${bytes.toString("hex")}` : "");

test("a mail whose cause is rolled back was never there, nor its job", async () => {
  const order = {
    organisationId: houseId,
    kind: "confirm-report",
    language: "de",
    recipient: "jens@beispiel-maschinenbau.example",
    props: { firstName: null, link: { page: "report.confirm", linkId: crypto.randomUUID() } },
  } as const;
  const act = transaction({ organisationId: houseId }, async (tx) => {
    await queueMail(tx, order);
    throw new Error("changed my mind");
  });
  await expect(act).rejects.toThrow("changed my mind");
  expect([await mailsTo(order.recipient), await jobsOf("mail.send")]).toEqual([[], []]);
});
