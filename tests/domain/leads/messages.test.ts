import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { transaction } from "#db/database.server.ts";
import { houseAccess } from "#app/domain/audit/access.ts";
import { verifyChain } from "#app/domain/audit/verify.server.ts";
import { limits } from "#app/domain/identity/limits.server.ts";
import { newsWordingVersion, wordingOf } from "#app/domain/leads/consent-wordings.ts";
import { confirmMessage, lookAtMessage } from "#app/domain/leads/message-confirmation.server.ts";
import { leaveMessage, type Message } from "#app/domain/leads/messages.server.ts";
import { deleteExpired } from "#app/domain/leads/retention.server.ts";
import { linkToken } from "#app/domain/mail/links.server.ts";
import type { StoredLink } from "#app/domain/mail/stored-props.ts";
import { eraseOwnData } from "#app/domain/own-data/erase.server.ts";
import { ownData } from "#app/domain/own-data/own-data.server.ts";
import { mailedToken, mailsTo, wrongTokens } from "#tests/support/mailed.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { confirmed, katrin, startAnew } from "#tests/support/prospects.ts";

beforeAll(enrolHouse);
beforeEach(startAnew);

const gruss: Message = {
  name: "Kim Beispiel",
  email: "kim@beispiel.example",
  company: "Beispiel GmbH",
  text: "Guten Tag,\nwir planen einen Chatbot.",
  news: false,
  language: "de",
  page: "/kontakt",
  from: "203.0.113.80",
  standing: "proven",
};

async function written(message = gruss): Promise<string> {
  expect(await leaveMessage(message)).toEqual({ allowed: true });
  return mailedToken(message.email, "confirm-message");
}

async function footOf(email: string): Promise<string> {
  const foot = (await mailsTo(email))[0]?.props.ownData as StoredLink;
  return transaction({}, (tx) => linkToken(tx, foot.linkId));
}

const standing = async () =>
  (
    await asSuperuser(`select (select count(*)::int from message_request) as waiting,
      (select count(*)::int from lead_message) as messages, (select count(*)::int from lead) as leads,
      (select count(*)::int from consent) as consents, (select count(*)::int from mail) as mails`)
  )[0];

test("waits for its address: nobody in the office sees it, and looking at the link changes nothing", async () => {
  const token = await written();
  const waiting = { waiting: 1, messages: 0, leads: 0, consents: 0, mails: 1 };
  expect(await standing()).toEqual(waiting);
  for (let turn = 0; turn < 3; turn += 1)
    expect(await lookAtMessage(token)).toEqual({ state: "open", channels: [] });
  expect(await standing()).toEqual(waiting);
  expect(await mailsTo(people.anna.email)).toEqual([]);
});

test("confirmed, it is a lead's, who minds it is told, and neither mail holds the text", async () => {
  const token = await written();
  expect(await confirmMessage(token)).toEqual({ state: "confirmed" });
  const rows = await asSuperuser(
    `select email, first_name, company, stage, name, text from lead_message
       join lead on lead.id = lead_id`,
  );
  expect(rows).toEqual([
    {
      email: gruss.email,
      first_name: gruss.name,
      company: gruss.company,
      stage: "confirmed",
      name: gruss.name,
      text: gruss.text,
    },
  ]);
  expect(await asSuperuser("select from message_request")).toEqual([]);
  const [told] = await mailsTo(people.anna.email);
  expect(told).toMatchObject({
    kind: "new-message",
    props: { who: "Kim Beispiel, Beispiel GmbH", link: { page: "office.lead" } },
  });
  const props = await asSuperuser<{ props: unknown }>("select props from mail");
  expect(JSON.stringify(props)).not.toContain("Chatbot");
  expect(await verifyChain(houseAccess("system"))).toEqual({ whole: true, count: 2 });
});

test("of ten confirmations at once one wins; afterwards it says used", async () => {
  const token = await written({ ...gruss, news: true });
  const answers = await Promise.all(Array.from({ length: 10 }, () => confirmMessage(token)));
  expect(answers.filter(({ state }) => state === "confirmed")).toHaveLength(1);
  expect(await lookAtMessage(token)).toEqual({ state: "used", channels: [] });
  expect(await standing()).toMatchObject({ waiting: 0, messages: 1, leads: 1, consents: 1 });
});

test("a ticked consent is told before the click and proven with it, word for word", async () => {
  const token = await written({ ...gruss, news: true });
  expect(await lookAtMessage(token)).toEqual({ state: "open", channels: ["news-email"] });
  await confirmMessage(token);
  const [consent] = await asSuperuser("select * from consent");
  const mail = (await mailsTo(gruss.email)).find(({ kind }) => kind === "confirm-message");
  expect(consent).toMatchObject({
    channel: "news-email",
    wording: wordingOf(newsWordingVersion, "de"),
    wording_version: newsWordingVersion,
    page: "/kontakt",
    mail_id: mail?.id,
  });
  expect((await mailsTo(gruss.email)).map(({ kind }) => kind)).toContain("news-agreed");
});

test("no other link opens it, and its own none of the others; after 48 hours it is over", async () => {
  const token = await written();
  const report = await confirmed(katrin);
  for (const wrong of [...wrongTokens(token), report, await footOf(gruss.email)])
    expect((await confirmMessage(wrong)).state).toBe("unknown");
  expect((await ownData(token)).state).toBe("unknown");
  await asSuperuser("update link set expires_at = expires_at - interval '48 hours'");
  expect(await confirmMessage(token)).toEqual({ state: "expired" });
});

test("known and unknown addresses are answered alike, the trap like both, and limits are those of the report", async () => {
  await confirmed(katrin);
  for (const standing of ["proven", "waiting", "trap"] as const) {
    await asSuperuser("delete from rate_limit");
    const known = await leaveMessage({ ...gruss, standing, email: katrin.email });
    expect(known).toEqual(await leaveMessage({ ...gruss, standing }));
  }
  await startAnew();
  await leaveMessage({ ...gruss, standing: "trap" });
  expect(await standing()).toMatchObject({ waiting: 0, mails: 0 });
  for (let turn = 0; turn < limits["request.mailbox"].points; turn += 1) await written();
  expect((await leaveMessage(gruss)).allowed).toBe(false);
  expect((await leaveMessage({ ...gruss, standing: "waiting" })).allowed).toBe(false);
});

test("the foot of the mail shows and deletes a message that nobody confirmed", async () => {
  const token = await written();
  const foot = await footOf(gruss.email);
  expect(await ownData(foot)).toMatchObject({
    state: "open",
    data: { kind: "message", contact: { email: gruss.email }, messages: [{ text: gruss.text }] },
  });
  expect(await eraseOwnData(foot)).toBe("open");
  expect(await asSuperuser("select from message_request")).toEqual([]);
  expect(await confirmMessage(token)).toEqual({ state: "voided" });
  expect((await ownData(foot)).state).toBe("voided");
});

test("once confirmed the same foot leads to the lead, with the message, and deletes both", async () => {
  await confirmMessage(await written());
  const foot = await footOf(gruss.email);
  expect(await ownData(foot)).toMatchObject({
    data: { kind: "lead", messages: [{ name: gruss.name, text: gruss.text }] },
  });
  await eraseOwnData(foot);
  expect(await standing()).toMatchObject({ messages: 0, leads: 0 });
});

test("what nobody confirms goes after 14 days, not an hour before", async () => {
  await written();
  const age = (interval: string) =>
    asSuperuser(`update message_request set created_at = created_at - interval '${interval}'`);
  await age("14 days -1 hour");
  expect(await deleteExpired()).toMatchObject({ messages: 0 });
  await age("1 hour");
  expect(await deleteExpired()).toMatchObject({ messages: 1 });
  expect(await asSuperuser("select from message_request")).toEqual([]);
});

test.each([
  ["the mail", "insert on mail"],
  ["the event", "insert on audit_event"],
  ["the message", "insert on lead_message"],
])("nothing is confirmed when %s cannot be written, and the link stays open", async (_, right) => {
  const token = await written();
  const before = await standing();
  await asSuperuser(`revoke ${right} from tulos_app`);
  await expect(confirmMessage(token)).rejects.toThrow("permission denied");
  await asSuperuser(`grant ${right} to tulos_app`);
  expect(await standing()).toEqual(before);
  expect(await confirmMessage(token)).toEqual({ state: "confirmed" });
});
