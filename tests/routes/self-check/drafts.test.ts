import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { addressOf } from "#app/i18n/addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { locales } from "#app/i18n/locale.ts";
import { startAnew } from "#tests/support/prospects.ts";
import { browse } from "../browser.ts";
import { answerAll, askedOn, atResult, chosenOn, example, wordsOf } from "./answering.ts";

const app = await appHandler();
const { answers } = example("ex-lead-scoring-solid");

beforeEach(startAnew);

describe.each(locales)("„later“ in %s", (locale) => {
  const t = i18nFor(locale).getFixedT(locale, "draft");
  const words = wordsOf(locale);

  test("keeps the answer just given too, shows the link, goes on there and deletes at once", async () => {
    const browser = await browse(app.visitor(), addressOf("check.questions", locale));
    const named = browser.page.all("button").map(({ text }) => text);
    expect(named).not.toContain(words("question.later"));
    await answerAll(browser, answers, locale, "q05-information");
    await browser.press(words("question.later"), { answer: answers["q05-information"] ?? [] });
    expect(browser.page.headings).toEqual([t("title")]);
    expect(browser.page.headers.get("cache-control")).toBe("no-store");
    expect(browser.page.headers.get("set-cookie")).toBeNull();
    const link = browser.page.all("a").find(({ text }) => text.startsWith(app.origin))?.text ?? "";
    expect(new URL(link).pathname).toBe(browser.path);

    // On another device; looking, however often, changes nothing.
    const other = await browse(app.visitor(), browser.path);
    await other.open(browser.path);
    await other.press(t("continue"));
    expect(askedOn(other.page)).toBe("q06-contract");
    await other.press(words("question.back"));
    expect(chosenOn(other.page).toSorted()).toEqual(
      [answers["q05-information"] ?? []].flat().toSorted(),
    );
    await other.press(words("question.next"));
    await answerAll(other, answers, locale);
    expect(other.page.headings).not.toEqual([]);
    expect(other.path).toBe(addressOf("check.result", locale));

    const gone = await browser.press(t("delete"));
    expect([gone.status, gone.headings]).toEqual([200, [t("deleted.title")]]);
    expect(await asSuperuser("select from self_check_draft")).toEqual([]);
    for (const path of [
      new URL(link).pathname,
      `${new URL(link).pathname}/${locale === "de" ? "loeschen" : "delete"}`,
    ])
      expect((await app.visitor().request(path)).status).toBe(410);
  });

  test("asks once more where the answer is faulty, and says when it is too often", async () => {
    const browser = await browse(app.visitor(), addressOf("check.questions", locale));
    await answerAll(browser, answers, locale, "q02-status");
    const faulty = await browser.press(words("question.later"), { answer: "no-such" });
    expect([faulty.status, askedOn(faulty)]).toEqual([400, "q02-status"]);
    const asking = browser.page;
    for (let n = 0; n < 10; n += 1) {
      browser.page = asking;
      expect((await browser.press(words("question.later"))).headings).toEqual([t("title")]);
    }
    browser.page = asking;
    const often = await browser.press(words("question.later"));
    expect([often.status, often.headings]).toEqual([429, [t("tooMany.title")]]);
    expect(Number(often.headers.get("retry-after"))).toBeGreaterThan(0);
    await browser.press(t("continue"));
    expect(askedOn(browser.page)).toBe("q02-status");
  });
});

test("a finished check goes on to its result", async () => {
  const t = i18nFor("de").getFixedT("de", "draft");
  const browser = await atResult(app.visitor(), answers);
  const carried = browser.page.all("input").find(({ attributes }) => attributes.name === "carried");
  await browser.send(addressOf("draft.keeping", "de"), {
    carried: carried?.attributes.value ?? "",
  });
  await browser.press(t("continue"));
  expect(browser.path).toBe(addressOf("check.result", "de"));
});

test("without an answer, or opened by its address, it leads to the start and keeps nothing", async () => {
  const browser = await browse(app.visitor(), addressOf("check.questions", "de"));
  await browser.send(addressOf("draft.keeping", "de"), { carried: "", go: "later" });
  expect(browser.path).toBe(addressOf("check.start", "de"));
  expect((await app.visitor().request(addressOf("draft.keeping", "de"))).status).toBe(302);
  expect(await asSuperuser("select from self_check_draft")).toEqual([]);
});
