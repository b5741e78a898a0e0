import { appHandler } from "#tests/support/app.ts";
import { describe, expect, test } from "vitest";
import { legalRef, measure, rules } from "#app/domain/catalogue/catalogue.ts";
import { evaluate } from "#app/domain/self-check/evaluate.ts";
import { locales } from "#app/i18n/locale.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { browse } from "../browser.ts";
import { answerAll, examples, partOf, plain, scoresOn, wordsOf } from "./answering.ts";

const app = await appHandler();
const { findings, trafficLight, disclaimer } = rules.selfCheck;
const inOrder = (text: string, words: string[]) => words.map((word) => text.indexOf(plain(word)));

const walks = examples.flatMap((example) => locales.map((locale) => ({ ...example, locale })));

describe.each(walks)("$id in $locale", async ({ answers, expected, locale }) => {
  const t = wordsOf(locale);
  const browser = await browse(app.visitor(), addressOf("check.start", locale));
  await browser.follow(t("start.button"));
  const met = await answerAll(browser, answers, locale);
  const { page } = browser;
  const text = plain(page.text);
  const finding = (id: string) => findings.find((one) => one.id === id);

  test("asks what is visible and nothing else", () => {
    expect(met).toEqual(expected.visibleQuestions);
    expect(evaluate(answers)).toMatchObject(expected);
  });

  test("shows the light in words", () => {
    const level = trafficLight.levels.find(({ id }) => id === expected.light);
    const label = level?.label[locale] ?? "?";
    expect(page.headings).toEqual([label]);
    expect(text).toContain(plain(level?.text[locale] ?? "?"));
    expect(text).toContain(plain(t("result.state", { label, value: expected.scores.overall })));
    expect(page.title).toBe(t("result.pageTitle", { label }));
  });

  test("shows the three risk values", () => {
    const { trust, liability, recovery } = expected.scores;
    expect(scoresOn(page)).toEqual([trust, liability, recovery]);
  });

  test("names every rule that raised the light, and no other", () => {
    const shown = partOf(page, t("result.reasons"));
    const raised: readonly string[] = expected.minimumLightRules;
    for (const { id, reason } of trafficLight.minimumRules)
      expect(shown.includes(plain(reason[locale])), id).toBe(raised.includes(id));
  });

  test("shows the top findings in their order with all references", () => {
    const shown = partOf(page, t("result.findings"));
    const titles = expected.topFindingIds.map((id) => finding(id)?.title[locale] ?? "?");
    const places = inOrder(shown, titles);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    for (const id of expected.topFindingIds) {
      expect(shown).toContain(plain(finding(id)?.explanation[locale] ?? "?"));
      for (const ref of finding(id)?.legalRefs ?? [])
        expect(shown).toContain(plain(legalRef(ref).label[locale]));
    }
    const others = findings.filter(({ id }) => !expected.topFindingIds.includes(id));
    expect(others.filter(({ title }) => shown.includes(plain(title[locale])))).toEqual([]);
    if (titles.length === 0) expect(shown).toContain(t("result.noFindings"));
  });

  test("shows the next steps in their order", () => {
    const shown = partOf(page, t("result.steps"));
    const places = inOrder(
      shown,
      expected.nextStepMeasureIds.map((id) => measure(id).title[locale]),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(
      page.all("li").filter(({ text: one }) => shown.includes(plain(one))).length,
    ).toBeGreaterThanOrEqual(places.length);
  });

  test("shows what is well handled", () => {
    const shown = partOf(page, t("result.positives"));
    const good = expected.findingIds.filter((id) => finding(id)?.severity === "positive");
    for (const id of good) expect(shown).toContain(plain(finding(id)?.title[locale] ?? "?"));
    expect(shown === "").toBe(good.length === 0);
  });

  test("gives the answers back in words, the disclaimer and no address", () => {
    for (const id of met) {
      const asked = rules.selfCheck.questions.find((one) => one.id === id);
      expect(text).toContain(plain(asked?.text[locale] ?? "?"));
      for (const option of asked?.options ?? [])
        if ([answers[id]].flat().includes(option.id))
          expect(text).toContain(plain(option.label[locale]));
    }
    expect(text).toContain(plain(disclaimer[locale]));
    expect(browser.path).toBe(addressOf("check.result", locale));
    expect(page.headers.getSetCookie()).toEqual([]);
  });
});
