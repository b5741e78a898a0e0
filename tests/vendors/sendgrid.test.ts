import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { asSuperuser, database } from "#tests/support/database.ts";
import { startMailbox } from "#app/demo/mailbox.ts";
import { type MailMessage, sendMail } from "#app/vendors/sendgrid.ts";
import { apiKey, message } from "./message.ts";

let mailbox: Awaited<ReturnType<typeof startMailbox>>;
beforeAll(async () => {
  mailbox = await startMailbox({ ownerUrl: database.ownerUrl });
});
afterAll(() => mailbox.stop());
beforeEach(() => asSuperuser("truncate demo.mail, demo.mail_fault"));

const send = (changes: Partial<MailMessage> = {}, timeoutMs = 5_000) =>
  sendMail({ ...message, ...changes }, { apiKey, baseUrl: mailbox.url, timeoutMs });

const fault = (kind: string, status: number | null = null, retryAfter: number | null = null) =>
  asSuperuser("insert into demo.mail_fault (kind, status, retry_after) values ($1, $2, $3)", [
    kind,
    status,
    retryAfter,
  ]);

const kept = () => asSuperuser<Record<string, unknown>>("select * from demo.mail order by id");

test("an accepted mail arrives as it was written, without any tracking", async () => {
  const outcome = await send();
  const [mail, ...more] = await kept();
  expect(more).toEqual([]);
  expect(outcome).toEqual({ kind: "accepted", providerId: mail?.message_id });
  expect(mail).toMatchObject({
    mail_id: message.id,
    recipient: message.to,
    from_address: message.from.email,
    subject: message.subject,
    html: message.html,
    text: message.text,
    request: {
      personalizations: [{ to: [{ email: message.to }] }],
      categories: ["confirm-report"],
      custom_args: { mail_id: message.id, organisation_id: message.organisationId },
      headers: message.headers,
      tracking_settings: {
        click_tracking: { enable: false, enable_text: false },
        open_tracking: { enable: false },
        subscription_tracking: { enable: false },
      },
    },
  });
  expect(mail?.headers).toMatchObject({
    From: "Tulos Büro <portal@tulos.example>",
    "Reply-To": "kontakt@tulos.example",
    "X-Entity-Ref-ID": "6f9619ff",
  });
});

test.each([
  [429, 17, 17],
  [500, null, null],
  [503, 120, 120],
  [408, null, null],
  [401, null, null],
  [403, null, null],
])("status %i means later", async (status, retryAfter, retryAfterSeconds) => {
  await fault("status", status, retryAfter);
  expect(await send()).toEqual({ kind: "later", status, retryAfterSeconds });
  expect(await send()).toMatchObject({ kind: "accepted" });
  expect(await kept()).toHaveLength(1);
});

test.each([400, 404, 413])("status %i is final", async (status) => {
  await fault("status", status);
  expect(await send()).toEqual({ kind: "refused", status, reason: "switched fault" });
});

test("a refusal names fields, not people", async () => {
  const outcome = await send({ subject: "", to: "kurz@ohne-endung" });
  expect(outcome).toMatchObject({ kind: "refused", status: 400 });
  const reason = "reason" in outcome ? outcome.reason : "";
  expect(reason).toMatch(/personalizations\.0\.to\.0\.email: Does not contain a valid address\./);
  expect(reason).toMatch(/subject: The subject is required\./);
  expect(reason).not.toContain("kurz");
});

test("a wrong key loses no mail and says no word on the console", async () => {
  const words = ["log", "info", "warn"] as const;
  const spies = words.map((word) => vi.spyOn(console, word));
  const outcome = await sendMail(message, { apiKey: "wrong", baseUrl: mailbox.url });
  expect(outcome).toMatchObject({ kind: "later", status: 401 });
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

test("nobody knows about a mail that got no answer in time", async () => {
  await fault("hang");
  const begun = performance.now();
  expect(await send({}, 200)).toEqual({ kind: "unclear", reason: "no answer in time" });
  expect(performance.now() - begun).toBeLessThan(1_500);
  expect(await kept()).toEqual([]);
});

test("nobody knows about a mail whose connection was reset", async () => {
  await fault("reset");
  expect(await send()).toEqual({ kind: "unclear", reason: "connection lost ECONNRESET" });
  expect(await kept()).toEqual([]);
});

test("a mail without an answer may have been taken", async () => {
  await fault("accept-then-hang");
  expect(await send({}, 300)).toEqual({ kind: "unclear", reason: "no answer in time" });
  expect(await kept()).toMatchObject([{ mail_id: message.id }]);
});

test.each<[string, Partial<MailMessage>, string]>([
  ["subject", { subject: "Hallo\r\nBcc: x@y.de" }, "control character in subject"],
  ["name", { from: { email: "a@b.de", name: "A\nB" } }, "control character in from.name"],
  ["sender", { from: { email: "a@b.de\n", name: "A" } }, "not exactly one address in from.email"],
  ["answer address", { replyTo: "a@b.de, c@d.de" }, "not exactly one address in replyTo"],
  ["header", { headers: { "X-A": "1\r\nBcc: x@y.de" } }, "control character in headers"],
  ["header name", { headers: { "X-A: 1\r\nBcc": "x@y.de" } }, "control character in headers"],
  ["category", { category: "a\u0000b" }, "control character in category"],
  ["id", { id: "1\n2" }, "control character in id"],
  ["two recipients", { to: "a@b.de,c@d.de" }, "not exactly one address in to"],
  ["named recipient", { to: "A <a@b.de>" }, "not exactly one address in to"],
  ["no recipient", { to: "" }, "not exactly one address in to"],
])("refuses here: %s", async (_what, changes, reason) => {
  expect(await send(changes)).toEqual({ kind: "refused", status: 0, reason });
  expect(await kept()).toEqual([]);
});

test("each sender keeps to its own address and key", async () => {
  const other = await startMailbox({ ownerUrl: database.ownerUrl });
  try {
    const outcomes = await Promise.all([
      sendMail(message, { apiKey, baseUrl: other.url }),
      sendMail(message, { apiKey: "wrong", baseUrl: mailbox.url }),
      send(),
      sendMail(message, { apiKey, baseUrl: "http://127.0.0.1:1" }),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["accepted", "later", "accepted", "later"]);
  } finally {
    await other.stop();
  }
});

test("a folder with a plus sign and a proxy in the environment do not matter", async () => {
  vi.spyOn(process, "cwd").mockReturnValue("/srv/c++");
  vi.stubEnv("HTTP_PROXY", "http://127.0.0.1:1");
  vi.stubEnv("http_proxy", "http://127.0.0.1:1");
  await fault("status", 500);
  expect(await send({}, 1_000)).toMatchObject({ kind: "later", status: 500 });
  expect(await send({}, 1_000)).toMatchObject({ kind: "accepted" });
  vi.unstubAllEnvs();
});
