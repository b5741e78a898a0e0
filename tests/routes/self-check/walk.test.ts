import { appHandler } from "#tests/support/app.ts";
import { describe, expect, test } from "vitest";
import { addressOf } from "#app/i18n/addresses.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";
import { browse, type Browser } from "../browser.ts";
import {
  answerAll,
  type Answers,
  askedOn,
  chosenOn,
  example,
  partOf,
  question,
  scoresOn,
  wordsOf,
} from "./answering.ts";

const app = await appHandler();
const t = wordsOf("de");
const { answers, expected } = example("ex-lead-scoring-solid");
const begin = (locale: Locale = "de") =>
  browse(app.visitor(), addressOf("check.questions", locale));
/** The answers of the example in the order in which the page offers them. */
const given = (id: string) =>
  question(id)
    .options.map((option) => option.id)
    .filter((option) => [answers[id]].flat().includes(option));

/** Opens a question again from the list of answers on the result. */
const change = (browser: Browser, id: string, locale: Locale = "de") =>
  browser.press(`${wordsOf(locale)("result.change")}: ${question(id).text[locale]}`);

const fingerprint = ({ page }: Browser) => ({
  light: page.headings,
  scores: scoresOn(page),
  findings: partOf(page, wordsOf("de")("result.findings")),
});

describe("one question per page", () => {
  test("counts them, shows the section and never asks what is answered", async () => {
    const browser = await begin();
    for (const [at, id] of expected.visibleQuestions.entries()) {
      const { page } = browser;
      expect(askedOn(page)).toBe(id);
      expect(page.headings).toEqual([question(id).text.de]);
      expect(page.title).toContain(t("question.place", { number: at + 1 }));
      expect(page.text).toContain(t("question.place", { number: at + 1 }));
      expect(
        page.all("li").filter(({ attributes }) => attributes["aria-current"] === "step"),
      ).toHaveLength(1);
      const last = at === expected.visibleQuestions.length - 1;
      expect(page.text.includes(t("question.leftNone"))).toBe(last);
      await browser.press(last ? t("question.evaluate") : t("question.next"), {
        answer: given(id),
      });
    }
    expect(askedOn(browser.page)).toBeUndefined();
  });

  test("answers are nowhere but in the form", async () => {
    const browser = await begin();
    await answerAll(browser, answers, "de", "q05-information");
    expect(browser.path).toBe("/pilotencheck/fragen");
    expect(browser.page.headers.getSetCookie()).toEqual([]);
    expect(browser.page.headers.get("location")).toBeNull();
    expect((await begin()).page.html).not.toContain("checked=");
  });

  test("the first page has no way back, the others have", async () => {
    const browser = await begin();
    await expect(browser.press(t("question.back"))).rejects.toThrow("Nothing is called");
    await browser.press(t("question.next"), { answer: given("q01-use-case") });
    await browser.press(t("question.back"));
    expect(askedOn(browser.page)).toBe("q01-use-case");
    expect(chosenOn(browser.page)).toEqual(given("q01-use-case"));
  });
});

describe("back", () => {
  test("goes through all questions and keeps every answer, also the one on the page", async () => {
    const browser = await begin();
    await answerAll(browser, answers, "de", "q09-security");
    await browser.press(t("question.back"), { answer: given("q09-security") });
    const before = expected.visibleQuestions.slice(0, 8).toReversed();
    for (const id of before) {
      expect(askedOn(browser.page)).toBe(id);
      expect(chosenOn(browser.page)).toEqual(given(id));
      if (id !== "q01-use-case") await browser.press(t("question.back"));
    }
    for (const id of [...before].toReversed().slice(1)) {
      await browser.press(t("question.next"));
      expect(askedOn(browser.page)).toBe(id);
      expect(chosenOn(browser.page)).toEqual(given(id));
    }
    await browser.press(t("question.next"));
    expect(chosenOn(browser.page)).toEqual(given("q09-security"));
  });

  test("needs no answer", async () => {
    const browser = await begin();
    await answerAll(browser, answers, "de", "q03-data");
    await browser.press(t("question.back"));
    expect(browser.page.status).toBe(200);
    expect(askedOn(browser.page)).toBe("q02-status");
  });

  test("may be shown again by the browser's own back button", async () => {
    const browser = await begin();
    await answerAll(browser, answers, "de", "q03-data");
    expect(browser.page.headers.get("cache-control")).toBe("private, no-cache");
  });
});

describe("a change from the result", () => {
  test("comes back to the result with one button, answers and result as they were", async () => {
    const browser = await begin();
    await answerAll(browser, answers);
    const before = fingerprint(browser);
    for (const id of expected.visibleQuestions) {
      await change(browser, id);
      expect(askedOn(browser.page)).toBe(id);
      expect(chosenOn(browser.page)).toEqual(given(id));
      const last = id === "q16-dpo";
      await browser.press(last ? t("question.evaluate") : t("question.toResult"));
      expect(fingerprint(browser)).toEqual(before);
    }
  });

  test("changes the result", async () => {
    const browser = await begin();
    await answerAll(browser, answers);
    const before = fingerprint(browser);
    await change(browser, "q06-contract");
    await browser.press(t("question.toResult"), { answer: "no-avv" });
    expect(fingerprint(browser)).not.toEqual(before);
    expect(browser.page.headings).toEqual(["Startklar mit Auflagen"]);
    await change(browser, "q06-contract");
    expect(chosenOn(browser.page)).toEqual(["no-avv"]);
    await browser.press(t("question.toResult"), { answer: given("q06-contract") });
    expect(fingerprint(browser)).toEqual(before);
  });

  test("asks first what it makes visible, and counts it", async () => {
    const browser = await begin();
    await answerAll(browser, answers);
    await change(browser, "q11-channels");
    await browser.press(t("question.toResult"), { answer: ["email", "chat"] });
    expect(askedOn(browser.page)).toBe("q13-ai-disclosure");
    expect(chosenOn(browser.page)).toEqual([]);
    await browser.press(t("question.next"), { answer: "at-start" });
    expect(askedOn(browser.page)).toBe("q14-red-lines");
    await browser.press(t("question.toResult"));
    expect(browser.page.text).toContain(question("q13-ai-disclosure").text.de);
  });

  test("hides what no longer counts, and remembers it for a change of mind", async () => {
    const browser = await begin();
    await answerAll(browser, answers);
    const before = fingerprint(browser);
    await change(browser, "q11-channels");
    await browser.press(t("question.next"), { answer: "none" });
    expect(askedOn(browser.page)).toBe("q14-red-lines");
    await browser.press(t("question.toResult"));
    const { visibleQuestions } = expected;
    const fewer: Answers = { ...answers, "q11-channels": ["none"] };
    const other = await begin();
    const met = await answerAll(other, fewer);
    expect(met).toEqual(visibleQuestions.filter((id) => id !== "q12-consent"));
    expect(fingerprint(browser)).toEqual(fingerprint(other));
    expect(browser.page.text).not.toContain(question("q12-consent").text.de);
    await change(browser, "q11-channels");
    await browser.press(t("question.toResult"), { answer: given("q11-channels") });
    expect(fingerprint(browser)).toEqual(before);
  });
});

describe.each(locales)("the other language from %s", (locale) => {
  const other: Locale = locale === "de" ? "en" : "de";
  const name: Record<Locale, string> = { de: "Deutsch", en: "English" };

  test("is one button away at every step and keeps all answers", async () => {
    const browser = await begin(locale);
    for (const id of expected.visibleQuestions) {
      const answer = given(id);
      await browser.press(name[other], { answer });
      expect([browser.page.status, browser.page.lang]).toEqual([200, other]);
      expect(browser.page.headings).toEqual([question(id).text[other]]);
      expect(chosenOn(browser.page)).toEqual(answer);
      await browser.press(name[locale]);
      expect(browser.page.headings).toEqual([question(id).text[locale]]);
      expect(chosenOn(browser.page)).toEqual(answer);
      const words = wordsOf(locale);
      await browser.press(words(id === "q16-dpo" ? "question.evaluate" : "question.next"));
    }
    const before = scoresOn(browser.page);
    expect(before).toHaveLength(3);
    await browser.press(name[other]);
    expect(browser.path).toBe(addressOf("check.result", other));
    expect(scoresOn(browser.page)).toEqual(before);
    await change(browser, "q08-training", other);
    expect(chosenOn(browser.page)).toEqual(given("q08-training"));
  });

  test("keeps a question open that has no answer yet", async () => {
    const browser = await begin(locale);
    await answerAll(browser, answers, locale, "q03-data");
    await browser.press(name[other]);
    expect([browser.page.status, askedOn(browser.page)]).toEqual([200, "q03-data"]);
    expect(chosenOn(browser.page)).toEqual([]);
  });
});

test("a visitor who opens the result without answers is led to the start", async () => {
  for (const locale of locales) {
    const browser = await browse(app.visitor(), addressOf("check.result", locale));
    expect(browser.path).toBe(addressOf("check.start", locale));
  }
});
