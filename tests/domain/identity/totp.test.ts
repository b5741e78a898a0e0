import { asSuperuser } from "#tests/support/database.ts";
import "#tests/support/settings.ts";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { transaction } from "#db/database.server.ts";
import { answerCode, secondStep } from "#app/domain/identity/second-step.server.ts";
import { signedIn } from "#app/domain/identity/sessions.server.ts";
import { totpSetUp } from "#app/domain/identity/totp.server.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { authenticator, pressLink } from "#tests/support/sign-in.ts";

const { anna, jonas } = people;
const halfMinute = 30_000;

beforeAll(() => enrolHouse());
beforeEach(async () => {
  await asSuperuser("truncate totp, sign_in, session, rate_limit");
  // In the middle of a step, so that no step begins while a test runs.
  vi.useFakeTimers({
    toFake: ["Date"],
    now: Math.floor(Date.now() / halfMinute) * halfMinute + 9_000,
  });
});
afterEach(() => vi.useRealTimers());

const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

/** Anna's app, set up and used once. */
async function setUp() {
  const browser = await pressLink(anna.email);
  const code = await authenticator(browser);
  expect((await answerCode(browser, code())).answer).toBe("ok");
  return code;
}

test("the first sign-in sets the app up: the same secret until a code confirms it", async () => {
  const browser = await pressLink(anna.email);
  const first = await secondStep(browser);
  expect(first).toMatchObject({ step: "set-up" });
  expect(await secondStep(await pressLink(anna.email))).toEqual(first);
  if (first.step !== "set-up") return;
  expect(first.setUp.typed).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  const uri = new URL(first.setUp.uri);
  expect(uri.protocol + uri.host).toBe("otpauth:totp");
  expect(decodeURIComponent(uri.pathname)).toContain(anna.email);
  expect(uri.searchParams.get("secret")).toBe(first.setUp.typed.replaceAll(" ", ""));
  expect(uri.searchParams.get("issuer")).toBe("Tulos");

  const code = await authenticator(browser);
  expect((await answerCode(browser, code())).answer).toBe("ok");
  const next = await pressLink(anna.email);
  expect(await secondStep(next)).toEqual({ step: "code" });
  const again = transaction({}, (tx) => totpSetUp(tx, anna));
  await expect(again).rejects.toThrow("never shown again");
});

test("the secret is sealed, another one per person, and useless at another person's row", async () => {
  const code = await authenticator(await pressLink(anna.email));
  const other = await authenticator(await pressLink(jonas.email));
  expect(code()).not.toBe(other());
  await asSuperuser("update totp set secret = (select secret from totp where person_id = $1)", [
    anna.id,
  ]);
  const browser = await pressLink(jonas.email);
  await expect(answerCode(browser, code())).rejects.toThrow();
});

test("a right code starts a session and is recorded; the set-up once", async () => {
  await asSuperuser(
    "begin; set local session_replication_role = replica; delete from audit_event; commit",
  );
  const browser = await pressLink(anna.email);
  const code = await authenticator(browser);
  const answer = await answerCode(browser, code());
  const session = answer.answer === "ok" ? await signedIn(answer.sessionToken) : undefined;
  expect(session?.person).toMatchObject({ id: anna.id, name: anna.name, email: anna.email });
  expect(await answerCode(browser, code(1))).toEqual({ answer: "none" });
  later(60_000);
  expect((await answerCode(await pressLink(anna.email), code())).answer).toBe("ok");
  const kinds = await asSuperuser<{ kind: string }>(
    "select kind from audit_event order by position",
  );
  expect(kinds.map(({ kind }) => kind)).toEqual([
    "sign-in.started",
    "totp.set-up",
    "session.started",
    "sign-in.started",
    "session.started",
  ]);
});

test("each code opens once, also in another browser, and no older one after it", async () => {
  const code = await setUp();
  const browser = await pressLink(anna.email);
  expect(await answerCode(browser, code())).toEqual({ answer: "wrong" });
  expect(await answerCode(browser, code(-1))).toEqual({ answer: "wrong" });
  later(halfMinute);
  expect((await answerCode(browser, code())).answer).toBe("ok");
});

test("of one right code sent ten times at once, one opens", async () => {
  const code = await setUp();
  later(halfMinute);
  await asSuperuser("truncate rate_limit");
  const browser = await pressLink(anna.email);
  const tries = Array.from({ length: 10 }, () => answerCode(browser, code()));
  const answers = await Promise.all(tries);
  expect(answers.filter(({ answer }) => answer === "ok")).toHaveLength(1);
  expect(await asSuperuser("select from session where method = 'link-totp'")).toHaveLength(2);
});

test.each([
  [-2, "wrong"],
  [-1, "ok"],
  [0, "ok"],
  [1, "ok"],
  [2, "wrong"],
])("a code of %i half minutes from now is %s", async (steps, expected) => {
  const code = await setUp();
  later(5 * halfMinute);
  const browser = await pressLink(anna.email);
  expect((await answerCode(browser, code(steps))).answer).toBe(expected);
});

test("nothing but six digits is looked at twice", async () => {
  for (const typed of [
    "",
    " ",
    "12345",
    "1234567",
    "000000x",
    "null",
    "１２３４５６",
    "0".repeat(10_000),
  ]) {
    const browser = await pressLink(anna.email);
    expect(await answerCode(browser, typed), typed.slice(0, 20)).toEqual({ answer: "wrong" });
  }
});
