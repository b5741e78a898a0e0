import { afterAll, beforeAll, expect, test } from "vitest";
import { asSuperuser, database } from "#tests/support/database.ts";
import { startMailbox } from "#app/demo/mailbox.ts";
import { headers, post, sound } from "./mailbox-requests.ts";

let mailbox: Awaited<ReturnType<typeof startMailbox>>;
beforeAll(async () => {
  mailbox = await startMailbox({ ownerUrl: database.ownerUrl });
});
afterAll(() => mailbox.stop());

async function refusals(response: Response) {
  const { errors } = (await response.json()) as {
    errors: { message: string; field: string | null; help: string | null }[];
  };
  for (const error of errors) expect(Object.keys(error)).toEqual(["message", "field", "help"]);
  return errors;
}

test.each([
  ["GET", "/v3/mail/send", 405],
  ["GET", "/", 404],
  ["POST", "/v3/mail/send/", 404],
  ["POST", "/v3/mail/batch", 404],
])("%s %s with %i", async (method, path, status) => {
  const response = await fetch(mailbox.url + path, { method, headers });
  expect(response.status).toBe(status);
  expect(await refusals(response)).toHaveLength(1);
});

test.each(["", "SG.key", "Bearer", "Bearer key", "Basic SG.key", "Bearer SG.a b"])(
  "the key %j",
  async (authorization) => {
    const response = await post(mailbox.url, sound, { authorization });
    expect(response.status).toBe(401);
    expect(await refusals(response)).toMatchObject([{ field: null, help: null }]);
  },
);

test("a request without a key", async () => {
  const response = await fetch(`${mailbox.url}/v3/mail/send`, { method: "POST", body: "{}" });
  expect(response.status).toBe(401);
});

test.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp"])(
  "the type %s",
  async (type) => {
    expect((await post(mailbox.url, sound, { "content-type": type })).status).toBe(415);
  },
);

test.each(["", "{", "[]", "null", '"a"', '{"subject":"\\u0000"}', '{"subject":"\\ud800"}'])(
  "the body %j",
  async (body) => {
    const response = await post(mailbox.url, body);
    expect(response.status).toBe(400);
    expect(await refusals(response)).toEqual([{ message: "Bad Request", field: null, help: null }]);
  },
);

test("more than 30 MB", async () => {
  const response = await post(mailbox.url, "x".repeat(30 * 1024 * 1024 + 1));
  expect(response.status).toBe(413);
});

const [text, html] = sound.content;
const one = { to: [{ email: "a@b.example" }] };
const recipients = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ email: `a${index}@b.example` }));
test.each<[string, object, string[]]>([
  ["no personalizations", { personalizations: undefined }, ["personalizations"]],
  ["empty personalizations", { personalizations: [] }, ["personalizations"]],
  [
    "1001 personalizations",
    { personalizations: Array.from({ length: 1001 }, () => one) },
    ["personalizations"],
  ],
  ["1001 recipients", { personalizations: [{ to: recipients(1001) }] }, ["personalizations"]],
  ["nobody to send to", { personalizations: [{}] }, ["personalizations.0.to"]],
  [
    "a bad recipient",
    { personalizations: [one, { to: [...one.to, { email: "a@b" }] }] },
    ["personalizations.1.to.1.email"],
  ],
  [
    "a listed recipient",
    { personalizations: [{ to: [{ email: "a@b.example, c@d.example" }] }] },
    ["personalizations.0.to.0.email"],
  ],
  [
    "a bad copy",
    { personalizations: [{ ...one, cc: [{ name: "A" }] }] },
    ["personalizations.0.cc.0.email"],
  ],
  [
    "one recipient twice",
    { personalizations: [{ ...one, bcc: [{ email: "A@b.example" }] }] },
    ["personalizations.0"],
  ],
  ["no sender", { from: undefined }, ["from.email"]],
  ["a bad sender", { from: { email: "Tulos <a@b.example>" } }, ["from.email"]],
  ["a bad answer address", { reply_to: { email: "a" } }, ["reply_to.email"]],
  ["no subject", { subject: undefined }, ["subject"]],
  ["an empty subject", { subject: "" }, ["subject"]],
  ["no content", { content: undefined }, ["content"]],
  ["an empty text", { content: [{ ...text, value: "" }, html] }, ["content.0.value"]],
  ["content without type", { content: [{ value: "a" }] }, ["content.0.type"]],
  ["HTML before text", { content: [html, text] }, ["content"]],
  ["text twice", { content: [text, text] }, ["content"]],
  ["a reserved header", { headers: { bcc: "a@b.example" } }, ["headers"]],
  ["a header that is no text", { headers: { "X-A": 1 } }, ["headers"]],
  ["an argument that is no text", { custom_args: { mail_id: 1 } }, ["custom_args"]],
  ["long arguments", { custom_args: { a: "x".repeat(10_000) } }, ["custom_args"]],
  [
    "eleven categories",
    { categories: Array.from({ length: 11 }, (_, index) => `c${index}`) },
    ["categories"],
  ],
  [
    "everything at once",
    { from: {}, subject: "", content: [] },
    ["from.email", "subject", "content"],
  ],
])("%s", async (_what, changes, fields) => {
  const response = await post(mailbox.url, { ...sound, ...changes });
  expect(response.status).toBe(400);
  expect((await refusals(response)).map(({ field }) => field)).toEqual(fields);
  expect(await asSuperuser("select 1 from demo.mail")).toEqual([]);
});
