import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { asSuperuser, database, poolOf } from "#tests/support/database.ts";
import { receivedMail, receivedMails } from "#app/demo/mailbox-mails.ts";
import { startMailbox } from "#app/demo/mailbox.ts";
import { post as postTo, sound } from "./mailbox-requests.ts";

let mailbox: Awaited<ReturnType<typeof startMailbox>>;
const reader = poolOf(database.appUrl, 1);
const query = async <T>(sql: string, values: unknown[] = []) =>
  (await reader.query(sql, values)).rows as T[];

beforeAll(async () => {
  mailbox = await startMailbox({ ownerUrl: database.ownerUrl });
});
afterAll(async () => {
  await mailbox.stop();
  await reader.end();
});
beforeEach(() => asSuperuser("truncate demo.mail, demo.mail_fault restart identity"));

const post = (body: unknown) => postTo(mailbox.url, body);

test("takes a sound mail with an empty 202 and shows it to the app's own login", async () => {
  const response = await post(sound);
  expect(response.status).toBe(202);
  expect(await response.text()).toBe("");
  const messageId = response.headers.get("x-message-id");
  const mail = {
    id: 1,
    receivedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string,
    recipient: "kurz@beispiel.example",
    subject: "Grüße",
    html: "<p>Hier</p>",
    text: sound.content[0]?.value,
    headers: {
      From: "Tulos <portal@tulos.example>",
      To: "kurz@beispiel.example",
      Subject: "Grüße",
      "X-Message-Id": messageId,
    },
    links: ["https://a.example/x?y=1", "https://a.example/z"],
    mailId: "7",
    attachments: [],
  };
  expect(await receivedMail(query, 1)).toEqual(mail);
  expect(await receivedMail(query, 2)).toBeUndefined();
  await post({ ...sound, subject: "Später" });
  expect((await receivedMails(query)).map(({ id }) => id)).toEqual([2, 1]);
  expect(await receivedMails(query, 1)).toMatchObject([{ subject: "Später" }]);
});

test("delivers to every recipient", async () => {
  const to = [{ email: "a@b.example" }, { email: "c@b.example" }];
  const own = { to, bcc: [{ email: "d@b.example" }], subject: "Eigener" };
  const status = (await post({ ...sound, personalizations: [own, ...sound.personalizations] }))
    .status;
  expect(status).toBe(202);
  const mails = await receivedMails(query);
  expect(mails.map(({ recipient, subject }) => `${recipient} ${subject}`)).toEqual([
    "kurz@beispiel.example Grüße",
    "d@b.example Eigener",
    "c@b.example Eigener",
    "a@b.example Eigener",
  ]);
});

test("a switched fault meets one send each, also when many come at once", async () => {
  await asSuperuser(
    "insert into demo.mail_fault (kind, status) select 'status', 500 from generate_series(1, 40)",
  );
  const others = await Promise.all([1, 2].map(() => startMailbox({ ownerUrl: database.ownerUrl })));
  const urls = [mailbox, ...others].map(({ url }) => url);
  const responses = await Promise.all(
    Array.from({ length: 60 }, (_, index) => postTo(urls[index % 3] ?? mailbox.url, sound)),
  );
  await Promise.all(others.map((other) => other.stop()));
  const failed = responses.filter(({ status }) => status === 500);
  expect([failed.length, responses.length]).toEqual([40, 60]);
  expect(await receivedMails(query)).toHaveLength(20);
});

test("faults come in the order they were switched", async () => {
  await asSuperuser(
    "insert into demo.mail_fault (kind, status, retry_after) values ('status', 429, 9), ('status', null, null)",
  );
  const first = await post(sound);
  expect([first.status, first.headers.get("retry-after")]).toEqual([429, "9"]);
  expect((await post(sound)).status).toBe(500);
  expect((await post(sound)).status).toBe(202);
});

test("answers 500 while the database cannot keep mails, and goes on afterwards", async () => {
  await asSuperuser("alter table demo.mail rename to mail_away");
  expect((await post(sound)).status).toBe(500);
  await asSuperuser("alter table demo.mail_away rename to mail");
  await asSuperuser(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tulos-mailbox' and datname = current_database()",
  );
  await expect.poll(async () => (await post(sound)).status).toBe(202);
});

test("makes its tables once, also when several start on an empty database", async () => {
  await asSuperuser("drop schema demo cascade");
  const started = await Promise.all(
    Array.from({ length: 6 }, () => startMailbox({ ownerUrl: database.ownerUrl })),
  );
  await Promise.all(started.map((one) => one.stop()));
  expect((await post(sound)).status).toBe(202);
});

test("ends with requests in the air", async () => {
  const one = await startMailbox({ ownerUrl: database.ownerUrl });
  await asSuperuser("insert into demo.mail_fault (kind) values ('hang')");
  const hanging = expect(postTo(one.url, sound)).rejects.toThrow("fetch failed");
  await expect
    .poll(() => asSuperuser("select 1 from demo.mail_fault where used_at is not null"))
    .toHaveLength(1);
  await Promise.all([one.stop(), one.stop()]);
  await hanging;
  await expect(fetch(one.url)).rejects.toThrow("fetch failed");
});

test("says so when its port is taken", async () => {
  const port = Number(new URL(mailbox.url).port);
  await expect(startMailbox({ ownerUrl: database.ownerUrl, port })).rejects.toThrow("EADDRINUSE");
});
