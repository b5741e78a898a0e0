import { appHandler } from "#tests/support/app.ts";
import { describe, expect, test } from "vitest";
import { rules } from "#app/domain/catalogue/catalogue.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { useCaseView } from "#app/domain/catalogue/use-case-view.ts";
import { vendorView } from "#app/domain/catalogue/vendor-view.ts";
import { vendorFacts } from "#app/domain/catalogue/vendors.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";
import { slugOf } from "#app/i18n/slugs.ts";
import { browse } from "./browser.ts";
import { read } from "./page.ts";
import { askedOn, chosenOn, wordsOf } from "./self-check/answering.ts";

const app = await appHandler();
const words = (locale: Locale) => i18nFor(locale).getFixedT(locale, "library");
const plain = (text: string) => text.replaceAll(/\s+/g, " ");
const look = async (path: string) => {
  const page = await read(await app.visitor().request(path));
  return { ...page, text: plain(page.text) };
};

const useCaseAddress = (id: string, locale: Locale) =>
  addressOf("use-case", locale, { useCaseSlug: slugOf(id, locale) });

describe.each(locales)("the library in %s", (locale) => {
  test.each(rules.useCases)("shows all of $id", async ({ id }) => {
    const page = await look(useCaseAddress(id, locale));
    const view = useCaseView(id, locale, todayInBerlin());
    expect([page.status, page.lang, page.headings]).toEqual([200, locale, [view.title]]);
    const parts = [
      view.description,
      ...view.dataIn,
      ...view.people,
      ...words(locale)(`results.${id as "translation"}`).split("; "),
      ...view.risks.map(({ text }) => text),
      ...view.mistakes,
      ...view.measures.flatMap(({ title, what }) => [title, what]),
      ...view.bases.flatMap(({ label, note }) => [label, note]),
      view.dpia.indication,
      view.dpia.reason,
      view.aiAct.label,
      view.aiAct.reason,
      ...view.aiAct.references.map(({ label, validity }) => `${label} · ${validity}`),
      ...view.aiAct.escalations.flatMap(({ label, reason }) => [label, reason]),
      ...view.vendors.flatMap(({ features }) => features.map(({ what }) => what)),
      words(locale)("asOf", { date: view.asOf }),
    ].map((part) => plain(part.replace(" · undefined", "")));
    expect(parts.filter((part) => !page.text.includes(part))).toEqual([]);
  });

  test.each(vendorFacts.vendors)("shows all of $name", async (vendor) => {
    const page = await look(addressOf("vendor", locale, { vendorId: vendor.id }));
    const view = vendorView(vendor, locale, todayInBerlin());
    const t = words(locale);
    expect([page.status, page.lang]).toEqual([200, locale]);
    expect(page.headings).toEqual([t("vendor.title", view)]);
    const parts = [
      ...view.features.flatMap(({ name, what, dataIn, resultsOut }) => [
        name,
        what,
        dataIn,
        resultsOut,
      ]),
      ...view.switches.flatMap((one) => [
        one.name,
        one.effect,
        t(`vendor.defaults.${one.default}`) + (one.defaultNote ?? ""),
        one.where ?? t("vendor.unproven"),
        one.whoMayChange ?? t("vendor.unproven"),
        t("vendor.checkedOn", { date: one.checkedOn }),
      ]),
      ...view.contracts.flatMap(({ name, note }) => [name, note]),
      view.hosting.note,
      ...view.incidents.flatMap(({ date, what }) => [date, what]),
    ].map(plain);
    expect(parts.filter((part) => !page.text.includes(part))).toEqual([]);
    const count = (part: string) => page.text.split(part).length - 1;
    expect(count(t("vendor.due"))).toBe(view.switches.filter(({ due }) => due).length);
    const linked = page.all("a").map(({ attributes }) => attributes.href?.replaceAll("&amp;", "&"));
    for (const { source } of view.switches) if (source) expect(linked).toContain(source.address);
  });

  test.each(["use-cases", "vendors"] as const)("lists them all: %s", async (page) => {
    const { html } = await look(addressOf(page, locale));
    const wanted =
      page === "use-cases"
        ? rules.useCases.map(({ id }) => useCaseAddress(id, locale))
        : vendorFacts.vendors.map(({ id }) => addressOf("vendor", locale, { vendorId: id }));
    expect(wanted.filter((href) => !html.includes(`href="${href}"`))).toEqual([]);
  });

  test("knows no other page, and says so in its language", async () => {
    const strange = ["gibt-es-nicht", "other", "constructor", "%C3%A4", "lead-scoring/x"];
    if (locale === "de") strange.push("lead-scoring");
    else strange.push("lead-bewertung");
    for (const slug of strange)
      for (const folder of ["use-cases", "vendors"] as const) {
        const page = await look(`${addressOf(folder, locale)}/${slug}`);
        expect([page.status, page.lang], slug).toEqual([404, locale]);
      }
  });

  test("begins the check with the use case chosen", async () => {
    const browser = await browse(app.visitor(), useCaseAddress("voice-bot", locale));
    await browser.press(words(locale)("useCase.check"));
    expect(browser.page.status).toBe(200);
    expect(browser.page.lang).toBe(locale);
    expect(browser.path).toBe(addressOf("check.questions", locale));
    expect(askedOn(browser.page)).not.toBe("q01-use-case");
    await browser.press(wordsOf(locale)("question.back"));
    expect([askedOn(browser.page), chosenOn(browser.page)]).toEqual([
      "q01-use-case",
      ["voice-bot"],
    ]);
  });
});
