import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { enrolHouse, people } from "#tests/support/people.ts";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Browser } from "../browser.ts";
import { read } from "../page.ts";
import { authenticator, pressLink } from "./signing-in.ts";

const app = await appHandler({ worker: true });
const t = i18nFor("de").getFixedT("de", "identity");
/** Where a first set-up leads. */
const codes = "/sicherheit/notfallcodes";

beforeAll(enrolHouse);
beforeEach(() =>
  asSuperuser("delete from rate_limit; delete from totp; delete from session; truncate demo.mail"),
);

const enter = (browser: Browser, code: string | string[]) =>
  browser.press(t("code.submit"), { code });
const { email } = people.anna;

/** A code that is not that of now, before or after. */
const wrongCode = (codeAt: (steps?: number) => string) =>
  ["000000", "111111", "222222", "333333"].find(
    (one) => ![-1, 0, 1, 2].some((step) => codeAt(step) === one),
  ) ?? "";

test("a first sign-in sets up the app, a second asks for its code only", async () => {
  const first = await pressLink(app, email);
  expect([first.path, first.page.headings]).toEqual(["/anmelden/einrichten", [t("setUp.title")]]);
  expect(
    first.page.all("svg").some(({ attributes }) => attributes["aria-label"] === t("setUp.qr")),
  ).toBe(true);
  const codeAt = authenticator(first);
  const again = await first.open("/anmelden/code");
  expect(first.path).toBe("/anmelden/einrichten");
  expect(again.html).toContain("svg");
  await enter(first, codeAt());
  expect([first.path, first.page.status]).toEqual([codes, 200]);
  await first.follow(i18nFor("de").getFixedT("de", "security")("codes.later"));
  expect([first.path, first.page.status]).toEqual(["/buero", 200]);
  expect([...first.visitor.cookies.keys()]).toEqual(["__Host-session"]);

  const second = await pressLink(app, email, 2);
  expect([second.path, second.page.headings]).toEqual(["/anmelden/code", [t("code.title")]]);
  await second.open("/anmelden/einrichten");
  expect(second.path).toBe("/anmelden/code");
  expect(second.page.html).not.toMatch(/([A-Z2-7]{4} ){7}/);
  await enter(second, codeAt(1));
  expect(second.path).toBe("/buero");
});

test("the session's cookie is new, for this site, until the browser ends, and says nothing", async () => {
  const browser = await pressLink(app, email);
  const codeAt = authenticator(browser);
  browser.visitor.cookies.set("__Host-session", "planted-by-somebody-else");
  const answer = await browser.visitor.post("/anmelden/einrichten", { code: codeAt() });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, codes]);
  const cookies = answer.headers.getSetCookie();
  const session = cookies.find((one) => one.startsWith("__Host-session=")) ?? "";
  const [pair = "", ...attributes] = session.split("; ");
  expect(pair).toMatch(/^__Host-session=[\w%-]{43,}$/);
  expect(pair).not.toContain("planted");
  expect(attributes.toSorted()).toEqual(["HttpOnly", "Path=/", "SameSite=Lax", "Secure"]);
  expect(cookies.find((one) => one.startsWith("__Host-sign-in="))).toMatch(/Max-Age=0/);
});

describe("a code", () => {
  test.each(["", "12345", "1234567", "abcdef", "12345a", "١٢٣٤٥٦", "-12345", "1e5", " "])(
    "like %j is none, is said so and costs no try",
    async (code) => {
      const browser = await pressLink(app, email);
      const codeAt = authenticator(browser);
      for (let turn = 0; turn < 6; turn += 1) {
        await enter(browser, code);
        expect([browser.page.status, browser.page.headings]).toEqual([400, [t("setUp.title")]]);
        expect(browser.page.text).toContain(t("code.error.format"));
      }
      expect(authenticator(browser)()).toBe(codeAt());
      await enter(browser, codeAt());
      expect(browser.path).toBe(codes);
    },
  );

  test("twice in one form, or beside a strange field, is none", async () => {
    const browser = await pressLink(app, email);
    const code = authenticator(browser)();
    for (const fields of [
      { code: [code, code] },
      { code, person: people.jonas.id },
      { "code[]": code },
    ]) {
      const page = await read(await browser.visitor.post("/anmelden/einrichten", fields));
      expect([page.status, page.title]).toEqual([400, t("code.errorTitle")]);
    }
  });

  test("may be typed with spaces, as apps show it", async () => {
    const browser = await pressLink(app, email);
    const code = authenticator(browser)();
    await enter(browser, ` ${code.slice(0, 3)} ${code.slice(3)} `);
    expect(browser.path).toBe(codes);
  });

  test("works once", async () => {
    const browser = await pressLink(app, email);
    const codeAt = authenticator(browser);
    const code = codeAt();
    await enter(browser, code);
    const other = await pressLink(app, email, 2);
    await enter(other, code);
    expect([other.page.status, other.path]).toEqual([400, "/anmelden/code"]);
    expect(other.page.text).toContain(t("code.error.wrong"));
    await enter(other, codeAt(1));
    expect(other.path).toBe("/buero");
  });

  test("of yesterday or tomorrow is wrong", async () => {
    const browser = await pressLink(app, email);
    const codeAt = authenticator(browser);
    for (const steps of [-3, 3, 2_880]) {
      await enter(browser, codeAt(steps));
      expect([browser.page.status, browser.page.headings]).toEqual([400, [t("setUp.title")]]);
    }
  });

  test("of another person's app is wrong", async () => {
    const anna = await pressLink(app, email);
    const jonas = await pressLink(app, people.jonas.email);
    await enter(jonas, authenticator(anna)());
    expect([jonas.page.status, jonas.path]).toEqual([400, "/anmelden/einrichten"]);
  });

  test.each(["/anmelden/einrichten", "/anmelden/code"])(
    "wrong five times at %s uses up the link, and says so",
    async (path) => {
      const first = await pressLink(app, email);
      const codeAt = authenticator(first);
      if (path === "/anmelden/code") await enter(first, codeAt());
      const browser = first.path === path ? first : await pressLink(app, email, 2);
      for (let turn = 1; turn <= 5; turn += 1) {
        await enter(browser, wrongCode(codeAt));
        expect([browser.page.status, browser.path]).toEqual([400, path]);
        expect(browser.page.text).toContain(t(`code.error.${turn < 5 ? "wrong" : "spent"}`));
      }
      await browser.follow(t("link.again"));
      expect(browser.path).toBe("/anmelden");
      const sixth = await browser.visitor.post(path, { code: codeAt(1) });
      expect([sixth.status, sixth.headers.get("location")]).toEqual([303, "/anmelden"]);
    },
  );

  test("wrong ten times in 15 minutes, with link after link, has to wait", async () => {
    let tries = 0;
    for (const count of [1, 2, 3]) {
      const browser = await pressLink(app, email, count);
      const codeAt = authenticator(browser);
      for (let turn = 0; turn < 5 && tries < 10; turn += 1, tries += 1)
        await enter(browser, wrongCode(codeAt));
      if (count < 3) continue;
      await enter(browser, codeAt());
      expect([browser.page.status, browser.path]).toEqual([429, "/anmelden/einrichten"]);
      expect(browser.page.text).toContain(t("code.error.later"));
      expect(Number(browser.page.headers.get("retry-after"))).toBeGreaterThan(0);
    }
  });
});

test("without a link there is nothing to enter a code for", async () => {
  for (const path of [
    "/anmelden/code",
    "/anmelden/einrichten",
    "/en/sign-in/code",
    "/en/sign-in/set-up",
  ]) {
    const visitor = app.visitor();
    for (const value of ["", "x", "%22%22", "x".repeat(3_000)]) {
      visitor.cookies.set("__Host-sign-in", value);
      const home = path.startsWith("/en") ? "/en/sign-in" : "/anmelden";
      expect((await visitor.request(path)).headers.get("location")).toBe(home);
      expect((await visitor.post(path, { code: "123456" })).headers.get("location")).toBe(home);
    }
  }
});
