import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { isDeepStrictEqual } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { randomToken } from "#db/sealing.ts";
import { secondStep } from "#app/domain/identity/second-step.server.ts";
import * as signIn from "#app/domain/identity/sign-in.server.ts";
import { jobsOf } from "#tests/support/jobs.ts";
import { mailsTo, wrongTokens } from "#tests/support/mailed.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { askForLink, mailNewestLink } from "#tests/support/sign-in.ts";

const { consumeSignInLink: use, lookAtSignInLink: look } = signIn;

beforeAll(() => enrolHouse());

test("a look, even five times, leaves the link alive; one use, then it says used", async () => {
  const { browser, token } = await askForLink(people.anna.email);
  for (let turn = 0; turn < 5; turn += 1) expect(await look(token, browser)).toBe("ok");
  expect(await secondStep(browser)).toEqual({ step: "none" });
  expect(await use(token, browser)).toBe("ok");
  expect([await use(token, browser), await look(token, browser)]).toEqual(["used", "used"]);
});

test("in another browser, or in none, it opens nothing and stays alive", async () => {
  const { browser, token } = await askForLink(people.anna.email);
  const { browser: other } = await askForLink(people.jonas.email);
  for (const foreign of [other, randomToken(), "", undefined])
    expect([await look(token, foreign), await use(token, foreign)]).toEqual([
      "other-browser",
      "other-browser",
    ]);
  expect(await secondStep(other)).toEqual({ step: "none" });
  expect(await use(token, browser)).toBe("ok");
});

test("ten minutes later it is expired, and so is the second step", async () => {
  const { browser, token } = await askForLink(people.anna.email);
  const [ends] = await asSuperuser<{ link: number; row: number }>(`
    select extract(epoch from link.expires_at - now())::float8 as link, extract(epoch from sign_in.expires_at - now())::float8 as row
      from link join sign_in on sign_in.id = subject_id order by link.created_at desc limit 1`);
  expect(ends?.link).toBeGreaterThan(590);
  expect(ends?.link).toBeLessThanOrEqual(600);
  expect(ends?.row).toBe(ends?.link);
  await asSuperuser("update link set expires_at = now()");
  expect([await look(token, browser), await use(token, browser)]).toEqual(["expired", "expired"]);

  const late = await askForLink(people.anna.email);
  await use(late.token, late.browser);
  expect(await secondStep(late.browser)).toMatchObject({ step: "set-up" });
  await asSuperuser("update sign_in set expires_at = now()");
  expect(await secondStep(late.browser)).toEqual({ step: "none" });
});

test("what only looks like its token opens nothing", async () => {
  const { browser, token } = await askForLink(people.anna.email);
  for (const wrong of wrongTokens(token))
    expect([await look(wrong, browser), await use(wrong, browser)]).toEqual(["unknown", "unknown"]);
  expect(await use(token, browser)).toBe("ok");
});

test("of ten presses at once, one counts", async () => {
  const { browser, token } = await askForLink(people.anna.email);
  const answers = await Promise.all(Array.from({ length: 10 }, () => use(token, browser)));
  expect(answers.filter((answer) => answer === "ok")).toHaveLength(1);
  expect(answers.filter((answer) => answer === "used")).toHaveLength(9);
});

const count = `select (select count(*)::int from link) as links, (select count(*)::int from mail) as mails,
  (select count(*)::int from audit_event) as events, (select count(*)::int from session) as sessions`;

/** What a request leaves behind, but for ids, hashes and moments. */
async function traces(email: string) {
  await asSuperuser("truncate sign_in, pgboss.job");
  const before = await asSuperuser(count);
  await signIn.requestSignIn({ email, browserToken: randomToken(), language: "en" });
  const rows = await asSuperuser<Record<string, unknown>>(
    `select language, link_used_at, code_tries, completed_at, length(browser_hash) as hash,
            round(extract(epoch from expires_at - created_at))::int as seconds from sign_in`,
  );
  const jobs = (await jobsOf("sign-in.link")).map(({ state, data }) => [state, Object.keys(data)]);
  return { rows, jobs, untouched: isDeepStrictEqual(await asSuperuser(count), before) };
}

test("an unknown address leaves the same traces as a known one; only the known one gets a mail", async () => {
  await asSuperuser("truncate mail cascade");
  const known = await traces(people.anna.email);
  await mailNewestLink();
  expect(await mailsTo(people.anna.email)).toMatchObject([
    { kind: "sign-in-link", language: "en", state: "queued" },
  ]);
  const unknown = await traces("nobody@elsewhere.example");
  const before = await asSuperuser(count);
  await mailNewestLink();
  expect(await asSuperuser(count)).toEqual(before);
  expect(unknown).toEqual(known);
  expect(known).toMatchObject({ rows: [{ seconds: 600 }], untouched: true });
  expect(known.jobs).toEqual([["created", ["signInId"]]]);
});

test.each([
  ["before the request", 0],
  ["before the worker's turn", 1],
])("whoever is disabled %s gets no mail", async (_moment, turn) => {
  const disable = (at: string) =>
    asSuperuser(`update person set disabled_at = ${at} where id = $1`, [people.ines.id]);
  if (turn === 0) await disable("now()");
  await traces(people.ines.email);
  await disable("now()");
  await mailNewestLink();
  expect(await mailsTo(people.ines.email)).toEqual([]);
  await disable("null");
});

test("the job run twice sends two mails, of which only the newer link works", async () => {
  await asSuperuser("truncate mail cascade");
  const { browser, token: first } = await askForLink(people.anna.email);
  await mailNewestLink();
  const mails = await mailsTo(people.anna.email);
  expect(mails).toHaveLength(2);
  expect(await look(first, browser)).toBe("voided");
});
