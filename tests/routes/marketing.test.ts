import { appHandler } from "#tests/support/app.ts";
import { afterEach, describe, expect, test, vi } from "vitest";
import { company } from "#app/domain/catalogue/company.ts";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { datedWords } from "#app/domain/catalogue/dated-words.ts";
import { legalStatus } from "#app/domain/catalogue/legal-dates.ts";
import { currentOffers } from "#app/domain/catalogue/packages.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatMoney, todayInBerlin } from "#app/i18n/format.ts";
import { texts as english } from "#app/i18n/en/texts.ts";
import { texts as german } from "#app/i18n/de/texts.ts";
import { locales } from "#app/i18n/locale.ts";
import { read } from "./page.ts";

const app = await appHandler();
const plain = (text: string) => text.replaceAll(/\s+/g, " ");
const look = async (path: string) => {
  const page = await read(await app.visitor().request(path));
  return { ...page, text: plain(page.text) };
};
const textsOf = { de: german, en: english };

/** Fills a text as the page does; what stays open is a fault of the page. */
const filled = (text: string, values: object) =>
  plain(
    Object.entries(values).reduce(
      (sum, [name, value]) => sum.replaceAll(`{{${name}}}`, String(value)),
      text,
    ),
  );

const leaves = (tree: object): string[] =>
  Object.values(tree).flatMap((one: unknown) =>
    typeof one === "object" && one !== null ? leaves(one) : [String(one)],
  );

describe.each(locales)("the pages in %s", (locale) => {
  const texts = textsOf[locale];
  const dates = datedWords(locale, todayInBerlin());

  test("the risks: each with its example, its drawing and what helps, under its own anchor", async () => {
    const page = await look(addressOf("risks", locale));
    for (const risk of ["trust", "liability", "recovery"] as const) {
      const { anchor, title, text, how, example, helps, note } = texts.risks[risk];
      expect(page.html).toContain(`id="${anchor}"`);
      for (const part of [title, text, how, example, ...leaves(helps), filled(note, dates)])
        expect(page.text).toContain(plain(part));
    }
    expect(page.html.match(/<svg[^>]* role="img"/g)).toHaveLength(3);
    expect(page.html.match(/<desc id=/g)).toHaveLength(3);
    expect(page.text).toContain(legalStatus(locale));
  });

  test("the mistakes: seven, each with what is better", async () => {
    const page = await look(addressOf("mistakes", locale));
    const list = Object.values(texts.mistakes.list);
    expect(list).toHaveLength(7);
    for (const { title, text, better } of list)
      for (const part of [title, filled(text, dates), better])
        expect(page.text).toContain(plain(part));
    expect(page.text).toContain(legalStatus(locale));
  });

  test("the packages: what the company's own facts say", async () => {
    const page = await look(addressOf("packages", locale));
    for (const { id, monthlyCents } of currentOffers().offers) {
      const parts = [
        texts.packages.names[id],
        formatMoney(monthlyCents, locale),
        ...leaves(texts.packages.included[id]),
        texts.packages.excluded[id],
      ];
      for (const part of parts) expect(page.text).toContain(plain(part));
    }
    expect(page.text).toContain(plain(texts.packages.note));
    expect(page.text).toContain(plain(texts.packages.lawFirm));
  });

  test("the questions: nine, with dates of today and periods of the company", async () => {
    const page = await look(addressOf("faq", locale));
    const { unconfirmedRequestDays: draftDays, leadMonths } = company.retention;
    const list = Object.values(texts.faq.list);
    expect(list).toHaveLength(9);
    for (const { question, answer } of list) {
      expect(page.text).toContain(question);
      expect(page.text).toContain(filled(answer, { ...dates, draftDays, leadMonths }));
    }
    expect(page.text).toContain(legalStatus(locale));
  });

  test("the consultation leads to a time, and about us to a person", async () => {
    const way = await look(addressOf("consultation", locale));
    expect(way.html).toContain(`href="${addressOf("booking", locale)}"`);
    expect(way.headings[0]).toContain(String(company.consultationMinutes));
    const about = await look(addressOf("about", locale));
    for (const part of [company.name, company.contactPerson?.name, company.phone, company.email])
      expect(about.text).toContain(part);
    expect(about.text).not.toContain(texts.about.referencesTitle);
  });

  test("the rules: every question, every answer with its points, thresholds and minimum rules", async () => {
    const page = await look(addressOf("check.rules", locale));
    const { questions, trafficLight } = rules.selfCheck;
    for (const { text, options } of questions) {
      expect(page.text).toContain(plain(text[locale]));
      for (const { label, points } of options) {
        const { trust, liability, recovery } = points;
        const row = [trust, liability, recovery].map((one) => String(one).replace("-", "−"));
        const cells = row.map((one) => `[^|]{0,30}${one}`).join("");
        const escaped = plain(label[locale]).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
        expect(page.text).toMatch(new RegExp(escaped + cells));
      }
    }
    for (const { reason } of trafficLight.minimumRules)
      expect(page.text).toContain(plain(reason[locale]));
    const { range, version } = texts.marketing.rules;
    for (const level of trafficLight.levels) expect(page.text).toContain(filled(range, level));
    expect(page.text).toContain(
      filled(version, { version: rules.version, asOf: legalStatus(locale) }),
    );
  });
});

describe("a page from memory", () => {
  afterEach(() => vi.useRealTimers());

  test("says the new date on the day the law changes in Berlin", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const said = async (now: string) => {
      vi.setSystemTime(now);
      return (await look("/fragen")).text.match(/eigenständige Systeme (.+? 2027)/)?.[1];
    };
    expect(await said("2027-12-01T22:59:00Z")).toBe("ab 2. Dezember 2027");
    expect(await said("2027-12-01T23:00:00Z")).toBe("seit dem 2. Dezember 2027");
  });
});
