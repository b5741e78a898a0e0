import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { randomToken } from "#db/sealing.ts";
import { answerCode, secondStep } from "#app/domain/identity/second-step.server.ts";
import { requestSignIn } from "#app/domain/identity/sign-in.server.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { askForLink, authenticator, pressLink } from "#tests/support/sign-in.ts";

const { anna, jonas } = people;

beforeAll(() => enrolHouse());
beforeEach(() => asSuperuser("truncate totp, sign_in, session, rate_limit"));

/** A browser at its second step, the right code, and one that is right at no near moment. */
async function atSecondStep(email: string) {
  const browser = await pressLink(email);
  const code = await authenticator(browser);
  const near = new Set([-2, -1, 0, 1, 2].map(code));
  const wrong = ["000000", "111111", "222222", "333333", "444444", "555555"].find(
    (one) => !near.has(one),
  );
  return { browser, code, wrong: wrong ?? "" };
}

const guess = async (browser: string, code: string, times: number) => {
  const answers = await Promise.all(Array.from({ length: times }, () => answerCode(browser, code)));
  return Object.groupBy(answers, ({ answer }) => answer);
};

test("after five wrong codes the sign-in is dead, also for the right one", async () => {
  const { browser, code, wrong } = await atSecondStep(anna.email);
  for (let turn = 0; turn < 5; turn += 1)
    expect(await answerCode(browser, wrong)).toEqual({ answer: "wrong" });
  expect(await answerCode(browser, code())).toEqual({ answer: "none" });
  expect(await secondStep(browser)).toEqual({ step: "none" });
  expect(await asSuperuser("select from session")).toEqual([]);
});

test("thirty guesses at once get five looks between them", async () => {
  const { browser, wrong } = await atSecondStep(anna.email);
  const answers = await guess(browser, wrong, 30);
  expect(answers.wrong).toHaveLength(5);
  expect(answers.none).toHaveLength(25);
});

test("ten codes per person in a quarter of an hour, over all sign-ins; others are not held up", async () => {
  const { browser, wrong } = await atSecondStep(anna.email);
  expect((await guess(browser, wrong, 5)).wrong).toHaveLength(5);
  const second = await pressLink(anna.email);
  expect((await guess(second, wrong, 5)).wrong).toHaveLength(5);
  const third = await atSecondStep(anna.email);
  expect(await answerCode(third.browser, third.code())).toEqual({ answer: "later" });

  const other = await atSecondStep(jonas.email);
  expect((await answerCode(other.browser, other.code())).answer).toBe("ok");

  await asSuperuser("update rate_limit set expire = extract(epoch from now()) * 1000 - 1");
  expect((await answerCode(third.browser, third.code())).answer).toBe("ok");
});

test("without a pressed link of its own no browser gets to a code", async () => {
  const { code } = await atSecondStep(anna.email);
  const { browser } = await askForLink(anna.email);
  for (const other of [browser, randomToken(), "", undefined]) {
    expect(await secondStep(other)).toEqual({ step: "none" });
    expect(await answerCode(other, code())).toEqual({ answer: "none" });
  }
});

test("an address nobody owns never gets to a code", async () => {
  const browser = randomToken();
  await requestSignIn({ email: "nobody@elsewhere.example", browserToken: browser, language: "de" });
  await asSuperuser("update sign_in set link_used_at = now()");
  expect(await secondStep(browser)).toEqual({ step: "none" });
  expect(await answerCode(browser, "000000")).toEqual({ answer: "none" });
});
