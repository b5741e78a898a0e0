import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeEach, expect, test } from "vitest";
import { postmarkKeys, signedHeaders } from "#app/demo/mailbox-events.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { takeMailEvents } from "#app/domain/leads/mail-events.server.ts";
import { deliverMail } from "#app/domain/mail/deliver.server.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { arrived, faults } from "#tests/support/mailbox.ts";
import { mailsTo } from "#tests/support/mailed.ts";
import { alice, asked, confirmed, katrin, startAnew } from "#tests/support/prospects.ts";

const { key, webhookKey } = postmarkKeys();
process.env.SENDGRID_WEBHOOK_KEY = webhookKey;
let events = 0;

beforeEach(startAnew);

const job = (mailId: string) => ({ organisationId: houseId, mailId });
const newest = async (email: string) => (await mailsTo(email)).at(-1)?.id ?? "";
const stateOf = async (email: string) => (await mailsTo(email)).at(-1)?.state;

const eventFor = (mailId: string, event: string, more: object = {}) => ({
  mail_id: mailId,
  organisation_id: houseId,
  sg_event_id: `event-${(events += 1)}`,
  timestamp: Math.floor(Date.now() / 1000),
  event,
  ...more,
});

function deliver(...list: object[]) {
  const body = JSON.stringify(list);
  const headers = signedHeaders(body, key);
  return takeMailEvents({
    body: Buffer.from(body),
    signature: headers["x-twilio-email-event-webhook-signature"],
    timestamp: headers["x-twilio-email-event-webhook-timestamp"],
  });
}

test("a mail that was taken without an answer is settled by its event and never sent again", async () => {
  await asked(katrin);
  const id = await newest(katrin.email);
  await faults({ kind: "reset" });
  await deliverMail(job(id));
  expect(await stateOf(katrin.email)).toBe("sending");
  expect(await deliver(eventFor(id, "delivered"))).toBe("taken");
  expect(await stateOf(katrin.email)).toBe("sent");
  await asSuperuser("update mail set attempted_at = now() - interval '11 minutes'");
  await deliverMail(job(id));
  expect(await arrived()).toEqual([]);
});

test("a mail the service refused with 500 but took all the same is not sent twice", async () => {
  await asked(katrin);
  const id = await newest(katrin.email);
  await faults({ status: 500 });
  await deliverMail(job(id));
  expect([await stateOf(katrin.email), (await jobsOf("mail.send")).length]).toEqual(["queued", 2]);
  await deliver(eventFor(id, "processed"));
  await deliverMail(job(id));
  expect([await stateOf(katrin.email), await arrived()]).toEqual(["sent", []]);
});

test("the same event again, and events in any order, change nothing more", async () => {
  await asked(katrin);
  const id = await newest(katrin.email);
  const bounce = eventFor(id, "bounce", { type: "bounce" });
  const taken = eventFor(id, "processed");
  expect(await deliver(bounce, bounce)).toBe("taken");
  await Promise.all([deliver(bounce), deliver(taken, bounce), deliver(taken)]);
  expect(await asSuperuser("select from mail_event")).toHaveLength(2);
  expect(await asSuperuser("select reason from set_aside_address")).toEqual([
    { reason: "bounced" },
  ]);
  expect(await stateOf(katrin.email)).toBe("refused");
});

test.each([
  ["a bounce", "bounce", { type: "bounce" }, "bounced"],
  ["a drop after a bounce", "dropped", { reason: "Bounced Address" }, "bounced"],
  ["a complaint", "spamreport", {}, "complained"],
  ["a drop after a complaint", "dropped", { reason: "Spam Reporting Address" }, "complained"],
  ["a block of the moment", "bounce", { type: "blocked" }, undefined],
  ["a delivery", "delivered", {}, undefined],
])("%s: the address is set aside as %s", async (_what, event, more, reason) => {
  await asked(katrin);
  await deliver(eventFor(await newest(katrin.email), event, more));
  const aside = await asSuperuser<{ reason: string }>("select reason from set_aside_address");
  expect(aside.map((one) => one.reason)).toEqual(reason ? [reason] : []);
  await asked({ ...katrin, from: "203.0.113.77" });
  await deliverMail(job(await newest(katrin.email)));
  expect((await arrived()).length).toBe(reason ? 0 : 1);
  await asked(alice);
  await deliverMail(job(await newest(alice.email)));
  expect((await arrived())[0]?.recipient).toBe(alice.email);
});

test("a complaint ends the consent to news, and only that", async () => {
  await confirmed({ ...katrin, news: true, call: true, phone: "030 123" });
  await deliver(eventFor(await newest(katrin.email), "spamreport"));
  expect(await asSuperuser("select channel, withdrawn_how from consent order by channel")).toEqual([
    { channel: "call-phone", withdrawn_how: null },
    { channel: "news-email", withdrawn_how: "complaint" },
  ]);
});

test("a delivery with another signature changes nothing", async () => {
  await asked(katrin);
  const body = JSON.stringify([eventFor(await newest(katrin.email), "bounce")]);
  const stranger = signedHeaders(body, postmarkKeys().key);
  const answer = await takeMailEvents({
    body: Buffer.from(body),
    signature: stranger["x-twilio-email-event-webhook-signature"],
    timestamp: stranger["x-twilio-email-event-webhook-timestamp"],
  });
  expect(answer).toBe("unsigned");
  expect(await asSuperuser("select from mail_event")).toEqual([]);
});
