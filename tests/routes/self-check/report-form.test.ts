import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import type { Fields } from "#tests/support/visitor.ts";
import { describe, expect, test } from "vitest";
import { newsWordingVersion, wordingOf } from "#app/domain/leads/consent-wordings.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";
import { browse, filled, visitorAt } from "../browser.ts";
import { type Page, read } from "../page.ts";
import { answerAll, atResult, example, scoresOn, wordsOf } from "./answering.ts";

const app = await appHandler();
const { answers, expected } = example("ex-lead-scoring-solid");

let places = 0;
function onePerson(locale: Locale = "de") {
  places += 1;
  return atResult(visitorAt(app, `203.0.113.${places}`), answers, locale);
}

const valueOf = (page: Page, name: string) =>
  page.all("input").find(({ attributes }) => attributes.name === name)?.attributes;
const requests = async () => (await asSuperuser("select 1 from report_request")).length;

type Key =
  | "email"
  | "tooLong"
  | "control"
  | "repeated"
  | "invalid"
  | "broken"
  | "phone"
  | "phoneForCall";
const submit = i18nFor("de").getFixedT("de", "report")("form.submit");
const filledIn = {
  email: "kim@beispiel.example",
  firstName: "Kim",
  company: "Beispiel GmbH",
  news: "yes",
};
const wrong: [what: string, field: string, key: Key, entries: Fields][] = [
  ["no address", "email", "email", { email: "" }],
  ["blanks for an address", "email", "email", { email: "   " }],
  ["an address without @", "email", "email", { email: "kim.beispiel.example" }],
  ["two addresses", "email", "email", { email: "kim@beispiel.example,tom@beispiel.example" }],
  [
    "an address with a line break",
    "email",
    "email",
    { email: "kim@beispiel.example\r\nBcc: x@y.example" },
  ],
  ["an address of 300 letters", "email", "email", { email: `${"k".repeat(300)}@beispiel.example` }],
  [
    "an address of 250 letters and more",
    "email",
    "email",
    { email: `kim@${"b.".repeat(125)}example` },
  ],
  [
    "an address twice",
    "email",
    "repeated",
    { email: ["kim@beispiel.example", "x@beispiel.example"] },
  ],
  ["a name of 101 letters", "firstName", "tooLong", { firstName: "K".repeat(101) }],
  ["a name of two lines", "firstName", "control", { firstName: "Kim\nTom" }],
  ["a name twice", "firstName", "repeated", { firstName: ["Kim", "Tom"] }],
  ["a company of 60 kB", "company", "tooLong", { company: "B".repeat(60_000) }],
  ["a company with a bell", "company", "control", { company: "Bei\u0007spiel" }],
  ["news that are neither yes nor no", "news", "invalid", { news: "maybe" }],
  ["news twice", "news", "repeated", { news: ["yes", "yes"] }],
  ["a size that is none", "form", "broken", { companySize: "7" }],
  ["a CRM of 101 letters", "crm", "tooLong", { crm: "C".repeat(101) }],
  ["a number of letters", "phone", "phone", { phone: "bitte anrufen" }],
  ["a wish to be called without a number", "phone", "phoneForCall", { call: "yes" }],
  ["more than can be shared", "form", "broken", { shared: "everything" }],
  ["a field that is not ours", "form", "broken", { organisation: "x" }],
  ["an array in the name", "form", "broken", { "email[]": "x@beispiel.example" }],
];

describe.each(locales)("in %s", (locale) => {
  const t = i18nFor(locale).getFixedT(locale, "report");

  test.each(wrong)(
    "%s is said at its field, and all that was typed stays",
    async (_, field, key, entries) => {
      const browser = await onePerson(locale);
      const before = await requests();
      const page = await browser.press(t("form.submit"), { ...filledIn, ...entries });
      expect([page.status, page.lang, page.headings]).toEqual([400, locale, [t("form.pageTitle")]]);
      expect(page.title).toBe(t("form.errorTitle"));
      const [alert] = page.all("div").filter(({ attributes }) => attributes.role === "alert");
      expect(alert?.text).toContain(t(`error.${key}`));
      expect(page.all("a").some(({ attributes }) => attributes.href === `#${field}`)).toBe(true);
      expect(page.html).toContain(`id="${field}"`);
      if (field !== "form") {
        expect(valueOf(page, field)?.["aria-invalid"]).toBe("true");
        expect(page.html).toContain(`id="${field}-error"`);
      }
      for (const [name, value] of Object.entries({ ...filledIn, ...entries })) {
        const [first = ""] = [value].flat();
        if (name === "news") expect("checked" in (valueOf(page, name) ?? {})).toBe(first === "yes");
        else if (name in filledIn) expect(valueOf(page, name)?.value ?? "").toBe(first);
      }
      expect(await requests()).toBe(before);
      const { trust, liability, recovery } = expected.scores;
      const result = await browser.press(wordsOf(locale)("question.toResult"));
      expect([result.lang, scoresOn(result)]).toEqual([locale, [trust, liability, recovery]]);
    },
  );

  test("the form starts empty, with news unticked and in the exact wording", async () => {
    const { page } = await onePerson(locale);
    for (const name of ["email", "firstName", "company"]) {
      expect(valueOf(page, name)?.value, name).toBeUndefined();
      expect("required" in (valueOf(page, name) ?? {}), name).toBe(name === "email");
    }
    expect(valueOf(page, "news")).not.toHaveProperty("checked");
    expect(valueOf(page, "news")).not.toHaveProperty("required");
    expect(page.text).toContain(wordingOf(newsWordingVersion, locale));
  });
});

test("corrected, the form goes through", async () => {
  const browser = await onePerson();
  await browser.press(submit, { ...filledIn, email: "kim@" });
  await browser.press(submit, { email: "kim@beispiel.example" });
  expect(browser.path).toBe("/bericht/angefordert");
  const rows = await asSuperuser(
    "select email, first_name, company, news_wording_version from report_request order by created_at desc limit 1",
  );
  expect(rows).toEqual([
    {
      email: "kim@beispiel.example",
      first_name: "Kim",
      company: "Beispiel GmbH",
      news_wording_version: newsWordingVersion,
    },
  ]);
});

describe("limits", () => {
  async function refused(browser: Awaited<ReturnType<typeof onePerson>>, email: string) {
    const page = await browser.press(submit, { ...filledIn, email });
    const wait = Number(page.headers.get("retry-after"));
    expect([page.status, page.lang]).toEqual([429, "de"]);
    expect(wait).toBeGreaterThan(540);
    expect(wait).toBeLessThanOrEqual(600);
    const words = i18nFor("de").getFixedT("de", "report")("tooMany", {
      count: Math.ceil(wait / 60),
    });
    expect(page.text).toContain(words);
    expect(valueOf(page, "email")?.value).toBe(email);
    expect(valueOf(page, "firstName")?.value).toBe("Kim");
    expect(valueOf(page, "news")).toHaveProperty("checked");
    const { trust, liability, recovery } = expected.scores;
    expect(scoresOn(await browser.press("English"))).toEqual([trust, liability, recovery]);
  }

  test("without proof one in ten minutes for a mailbox, from wherever and however it is written", async () => {
    const before = await requests();
    const first = await (await onePerson()).press(submit, { email: " VOLL@Beispiel.example " });
    expect(first.status).toBe(200);
    await refused(await onePerson(), "voll@beispiel.example");
    expect(await requests()).toBe(before + 1);
    const other = await (await onePerson()).press(submit, { email: "frei@beispiel.example" });
    expect(other.status).toBe(200);
  });

  test("ten an hour for a network address, in both languages together", async () => {
    const browser = await onePerson();
    const { action, fields } = filled(browser.page, submit);
    const sender = visitorAt(app, "198.51.100.7");
    for (let turn = 0; turn < 10; turn += 1) {
      const to = turn % 2 ? addressOf("report.request", "en") : action;
      const sent = await sender.post(to, { ...fields, email: `gast${turn}@beispiel.example` });
      expect(sent.status).toBe(303);
    }
    for (const path of [
      action,
      `${action}/`,
      `${action}.data`,
      action.toUpperCase(),
      "/en/report/request",
    ]) {
      const sent = await sender.post(path, { ...fields, email: "gast11@beispiel.example" });
      expect(sent.status, path).toBe(429);
      if (!path.endsWith(".data"))
        expect(Number(sent.headers.get("retry-after"))).toBeGreaterThan(0);
    }
    const neighbour = await visitorAt(app, "198.51.100.8").post(action, {
      ...fields,
      email: "gast@beispiel.example",
    });
    expect(neighbour.status).toBe(303);
  });

  test("a faulty form costs nothing", async () => {
    const browser = await onePerson();
    for (let turn = 0; turn < 12; turn += 1)
      expect((await browser.press(submit, { email: "" })).status).toBe(400);
    const page = await browser.press(submit, { email: "neu@beispiel.example" });
    expect(page.headings).toEqual([i18nFor("de").getFixedT("de", "report")("requested.title")]);
  });
});

test("opened without answers it leads to the start, and an unfinished check gets no report", async () => {
  for (const locale of locales) {
    const browser = await browse(app.visitor(), addressOf("report.request", locale));
    expect(browser.path).toBe(addressOf("check.start", locale));
  }
  const browser = await browse(app.visitor(), "/pilotencheck/fragen");
  await answerAll(browser, answers, "de", "q05-information");
  const carried = valueOf(browser.page, "carried")?.value ?? "";
  const sent = await read(await app.visitor().post("/bericht/anfordern", { ...filledIn, carried }));
  expect(sent.status).toBe(400);
  expect(sent.text).not.toContain(wordsOf("de")("result.steps"));
});
