import { rules } from "#app/domain/catalogue/catalogue.ts";
import type { Question } from "#app/domain/catalogue/types.ts";
import { carried } from "#app/domain/self-check/carried-answers.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import examplesFile from "#tests/domain/self-check/examples.json" with { type: "json" };
import type { Visitor } from "#tests/support/visitor.ts";
import { browse, type Browser } from "../browser.ts";
import type { Page } from "../page.ts";

export type Answers = Record<string, string | string[]>;

export const examples = examplesFile.examples.map((example) => ({
  ...example,
  answers: example.answers as Answers,
}));

export function example(id: string) {
  const found = examples.find((one) => one.id === id);
  if (!found) throw new Error(`No example ${id}`);
  return found;
}

export const wordsOf = (locale: Locale) => i18nFor(locale).getFixedT(locale, "check");

export function question(id: string): Question {
  const found = rules.selfCheck.questions.find((one) => one.id === id);
  if (!found) throw new Error(`No question ${id}`);
  return found;
}

/** The question a page asks; undefined on the result. */
export const askedOn = (page: Page): string | undefined =>
  page.all("input").find(({ attributes }) => attributes.name === "question")?.attributes.value;

/** What is chosen on a question's page. */
export const chosenOn = (page: Page): string[] =>
  page
    .all("input")
    .filter(({ attributes }) => attributes.name === "answer" && "checked" in attributes)
    .map(({ attributes }) => attributes.value ?? "");

/** Answers page by page until the result, or until the question `until` is asked; returns the questions met. */
export async function answerAll(
  browser: Browser,
  answers: Answers,
  locale: Locale = "de",
  until?: string,
): Promise<string[]> {
  const t = wordsOf(locale);
  const met: string[] = [];
  for (let id = askedOn(browser.page); id && id !== until; id = askedOn(browser.page)) {
    if (met.includes(id)) throw new Error(`${id} is asked again`);
    met.push(id);
    const last = browser.page.all("button").some(({ text }) => text === t("question.evaluate"));
    const answer = answers[id];
    if (answer === undefined) throw new Error(`No answer to ${id}`);
    await browser.press(last ? t("question.evaluate") : t("question.next"), { answer });
    if (browser.page.status !== 200)
      throw new Error(`${id} was answered with ${browser.page.text}`);
  }
  return met;
}

/** Somebody who has answered everything and looks at the result. */
export async function atResult(visitor: Visitor, answers: Answers, locale: Locale = "de") {
  const browser = await browse(visitor, addressOf("check.start", locale));
  await browser.send(addressOf("check.result", locale), { carried: carried(answers) });
  return browser;
}

/** The three risk values as the instruments say them. */
export const scoresOn = (page: Page): number[] =>
  page
    .all("svg")
    .flatMap(({ attributes }) => /(\d+)\D+100\.$/.exec(attributes["aria-label"] ?? "")?.[1] ?? [])
    .map(Number);

/** The words of a page as they are compared: protected spaces are spaces. */
export const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** The part of the page's text from one heading to the next of the same rank. */
export function partOf(page: Page, heading: string): string {
  const headings = page.all("h2");
  const at = headings.findIndex(({ text }) => text === heading);
  const text = plain(page.text);
  const from = text.indexOf(plain(heading));
  const next = headings[at + 1]?.text;
  const to = next === undefined ? text.length : text.indexOf(plain(next), from + heading.length);
  return at < 0 ? "" : text.slice(from, to);
}
