import { asSuperuser, database } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeDatabase, connectionPool } from "#db/database.server.ts";
import * as limits from "#app/domain/identity/limits.server.ts";

const { sender, takeAllowance, takeAllowances } = limits;
const mailbox = "katrin@muster-vertrieb.example";

beforeEach(() => asSuperuser("truncate rate_limit"));
afterEach(() => {
  process.env.DATABASE_URL = database.appUrl;
});

const take = (times: number, subject = mailbox) =>
  Promise.all(Array.from({ length: times }, () => takeAllowance("request.mailbox", subject)));

test.each(Object.entries(limits.limits))(
  "%s allows its points and says when there are more",
  async (name, { points, duration }) => {
    const limit = name as limits.Limit;
    for (let turn = 0; turn < points; turn += 1)
      expect(await takeAllowance(limit, mailbox)).toEqual({ allowed: true });
    const refusal = await takeAllowance(limit, mailbox);
    expect(refusal.allowed).toBe(false);
    const seconds = refusal.allowed ? 0 : refusal.retryAfterSeconds;
    expect(seconds).toBeGreaterThan(duration - 10);
    expect(seconds).toBeLessThanOrEqual(duration);
    expect(Number.isInteger(seconds)).toBe(true);
  },
);

test("another subject and another limit have points of their own", async () => {
  await take(4);
  expect(await takeAllowance("request.mailbox", "jens@beispiel-maschinenbau.example")).toEqual({
    allowed: true,
  });
  expect(await takeAllowance("sign-in.mailbox", mailbox)).toEqual({ allowed: true });
});

test("of thirty at once three are allowed", async () => {
  const answers = await take(30);
  expect(answers.filter(({ allowed }) => allowed)).toHaveLength(3);
});

test("a second process with a pool of its own counts on", async () => {
  const first = connectionPool();
  await take(3);
  await closeDatabase();
  expect(connectionPool()).not.toBe(first);
  expect((await take(1))[0]?.allowed).toBe(false);
});

test("when the time is over there are points again", async () => {
  await take(4);
  await asSuperuser("update rate_limit set expire = extract(epoch from now()) * 1000 - 1");
  expect((await take(4)).filter(({ allowed }) => allowed)).toHaveLength(3);
});

test("a refused try does not put the end off", async () => {
  await take(3);
  const before = await asSuperuser("select expire from rate_limit");
  await take(5);
  expect(await asSuperuser("select expire from rate_limit")).toEqual(before);
});

test("no address stands in the table, not even as a plain hash", async () => {
  await take(1);
  await takeAllowance("request.address", "203.0.113.7");
  const keys = (await asSuperuser<{ key: string }>("select key from rate_limit")).map(
    ({ key }) => key,
  );
  expect(keys).toHaveLength(2);
  for (const key of keys) expect(key).toMatch(/^request\.(address|mailbox):[\w-]{43}$/);
  const secret = process.env.SECRET_KEY;
  process.env.SECRET_KEY = "another-key-0123456789-abcdefghijklmnopqrstuvwxyz";
  await take(1);
  process.env.SECRET_KEY = secret;
  expect(await asSuperuser("select key from rate_limit")).toHaveLength(3);
});

test("the first limit that refuses is the answer, and the later ones lose nothing", async () => {
  await take(3);
  const wanted = [
    ["request.mailbox", mailbox],
    ["request.address", "203.0.113.7"],
  ] as const;
  expect(await takeAllowances(wanted)).toMatchObject({ allowed: false });
  expect(await asSuperuser("select from rate_limit where key like 'request.address%'")).toEqual([]);
  expect(await takeAllowances([["request.address", "203.0.113.7"]])).toEqual({ allowed: true });
});

test("without the database nobody is allowed anything", async () => {
  await closeDatabase();
  process.env.DATABASE_URL = "postgres://nobody@127.0.0.1:9/nothing";
  await expect(takeAllowance("request.mailbox", mailbox)).rejects.toThrow();
  await closeDatabase();
});

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["203.0.113.8", "203.0.113.8"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8:1:2::6", "2001:db8:1:2"],
  ["2001:db8:1::6", "2001:db8:1:0"],
  ["2001:db8::a:b:c:d", "2001:db8:0:0"],
  ["2001:db8::d", "2001:db8:0:0"],
  ["2001:0DB8::000D", "2001:db8:0:0"],
  ["2001:db8:0:0:1::", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["unknown", "unknown"],
])("%s counts as %s: one household of IPv6 addresses is one sender", (address, expected) => {
  expect(sender(address)).toBe(expected);
});
