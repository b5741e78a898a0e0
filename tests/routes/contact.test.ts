import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { describe, expect, test } from "vitest";
import { newsWordingVersion, wordingOf } from "#app/domain/leads/consent-wordings.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";
import { mailedToken } from "#tests/support/mailed.ts";
import { solved } from "#tests/support/proof.ts";
import { browse, type Entries, visitorAt } from "./browser.ts";
import type { Page } from "./page.ts";

const app = await appHandler();

let places = 0;
function atContact(locale: Locale) {
  places += 1;
  return browse(visitorAt(app, `203.0.113.${places}`), addressOf("contact", locale));
}

const valueOf = (page: Page, name: string) =>
  page.all("input").find(({ attributes }) => attributes.name === name)?.attributes;
const waiting = async () => (await asSuperuser("select from message_request")).length;

const typed: Entries = {
  name: "Kim",
  email: "kim@beispiel.example",
  company: "Beispiel & Söhne",
  message: "Zeile eins\r\nZeile „zwei“ <b>",
  news: "yes",
};
const wrong: [what: string, field: string, key: string, entries: Entries][] = [
  ["no name", "name", "required", { name: " " }],
  ["a name of 101 letters", "name", "tooLong", { name: "K".repeat(101) }],
  ["a name of two lines", "name", "control", { name: "Kim\r\nBcc: x@y.example" }],
  ["an address without @", "email", "email", { email: "kim" }],
  ["an address twice", "email", "repeated", { email: ["a@b.example", "c@d.example"] }],
  ["a company of 201 letters", "company", "tooLong", { company: "B".repeat(201) }],
  ["no message", "message", "message", { message: " \n " }],
  ["a message of 4001 letters", "message", "tooLong", { message: "M".repeat(4001) }],
  ["a message with a bell", "message", "control", { message: "Hallo\u0007" }],
  ["news that are neither yes nor no", "news", "invalid", { news: "maybe" }],
  ["a field that is not ours", "form", "broken", { organisation: "x" }],
];

describe.each(locales)("the contact form in %s", (locale) => {
  const t = i18nFor(locale).getFixedT(locale, "contact");
  const also = i18nFor(locale).getFixedT(locale, "report");

  test.each(wrong)("%s is said at its field, and what was typed stays", async (...given) => {
    const [, field, key, entries] = given;
    const browser = await atContact(locale);
    const before = await waiting();
    const page = await browser.press(t("form.submit"), { ...typed, ...entries });
    expect([page.status, page.lang]).toEqual([400, locale]);
    expect(page.title).toContain(t("errorTitle"));
    const [alert] = page.all("div").filter(({ attributes }) => attributes.role === "alert");
    expect(alert?.text).toContain(t(`error.${key as "email"}`));
    expect(page.all("a").some(({ attributes }) => attributes.href === `#${field}`)).toBe(true);
    expect(page.html).toContain(`id="${field}"`);
    for (const name of ["name", "email", "company"])
      expect(valueOf(page, name)?.value).toBe([{ ...typed, ...entries }[name]].flat()[0]);
    if (!("message" in entries)) expect(page.html).toContain("Zeile „zwei“ &lt;b&gt;");
    expect(await waiting()).toBe(before);
  });

  test("starts empty and unticked, with the wording of the consent", async () => {
    const { page } = await atContact(locale);
    expect(valueOf(page, "news")).not.toHaveProperty("checked");
    expect(page.text).toContain(wordingOf(newsWordingVersion, locale));
    expect(page.headers.getSetCookie()).toEqual([]);
  });

  test("without a script: written, confirmed by the mailed link, and only then a lead", async () => {
    const email = `ohne-${locale}@beispiel.example`;
    const browser = await atContact(locale);
    const page = await browser.press(t("form.submit"), { ...typed, email });
    expect([page.status, browser.path]).toEqual([200, addressOf("message.requested", locale)]);
    expect(page.text).toContain(also("requested.waitingTitle"));
    const found = () => asSuperuser("select from lead where email = $1", [email]);
    const token = await mailedToken(email, "confirm-message");
    const asked = await browser.open(addressOf("message.confirm", locale, { token }));
    expect(asked.headings).toEqual([t("confirm.open.title")]);
    expect(asked.headers.get("cache-control")).toBe("no-store");
    expect(await found()).toEqual([]);
    const done = await browser.press(t("confirm.submit"));
    expect([done.status, done.headings]).toEqual([200, [t("confirm.confirmed.title")]]);
    expect(await found()).toHaveLength(1);
    const again = await browser.open(addressOf("message.confirm", locale, { token }));
    expect([again.status, again.headings]).toEqual([410, [t("confirm.used.title")]]);
  });
});

test("whoever did the work of the page waits behind nobody; a filled trap looks the same and leaves nothing", async () => {
  const t = i18nFor("de").getFixedT("de", "contact");
  const before = await waiting();
  const task = valueOf((await atContact("de")).page, "task")?.value ?? "";
  const early = JSON.parse(task) as { parameters: { data: { at: number } } };
  expect(early.parameters.data.at).toBeGreaterThan(Date.now() - 60_000);
  const trapped = await atContact("de");
  const answer = await trapped.press(t("form.submit"), { ...typed, website: "https://x.example" });
  expect(answer.headings).toEqual([t("requested.title")]);
  expect(await waiting()).toBe(before);
  const browser = await atContact("de");
  const work = await solved(valueOf(browser.page, "task")?.value ?? "");
  // A person takes at least three seconds.
  await new Promise((wake) => setTimeout(wake, 3_100));
  const page = await browser.press(t("form.submit"), {
    ...typed,
    ...work,
    email: "mit@beispiel.example",
  });
  expect(page.headings).toEqual([t("requested.title")]);
  expect(page.text).not.toContain(
    i18nFor("de").getFixedT("de", "report")("requested.waitingTitle"),
  );
});

test("a mailbox that was just written to has to wait, and the message stays in the form", async () => {
  const t = i18nFor("de").getFixedT("de", "contact");
  const email = "voll@beispiel.example";
  await (await atContact("de")).press(t("form.submit"), { ...typed, email });
  const page = await (await atContact("de")).press(t("form.submit"), { ...typed, email });
  expect(page.status).toBe(429);
  const minutes = Math.ceil(Number(page.headers.get("retry-after")) / 60);
  expect(page.text).toContain(t("error.limited", { count: minutes }));
  expect(page.html).toContain("Zeile „zwei“");
});
