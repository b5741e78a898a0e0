import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { describe, expect, test } from "vitest";
import { newsWordingVersion, wordingOf } from "#app/domain/leads/consent-wordings.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { type Locale, locales } from "#app/i18n/locale.ts";
import { browse, visitorAt } from "../browser.ts";
import { linkTo, mailsTo } from "../mails.ts";
import { read } from "../page.ts";
import { atResult, example, scoresOn } from "./answering.ts";

const app = await appHandler({ worker: true });
const { answers, expected } = example("ex-chatbot-start");
const scores = [expected.scores.trust, expected.scores.liability, expected.scores.recovery];
const wordsOf = (locale: Locale) => i18nFor(locale).getFixedT(locale, "report");

let people = 0;

/** Somebody goes to the result and asks for the report. */
async function ask(email: string, entries: Record<string, string> = {}, locale: Locale = "de") {
  people += 1;
  const browser = await atResult(visitorAt(app, `203.0.113.${people}`), answers, locale);
  await browser.press(wordsOf(locale)("form.submit"), { email, ...entries });
  return browser;
}

async function confirmed(email: string, entries: Record<string, string> = {}) {
  await ask(email, entries);
  const browser = await browse(app.visitor(), await linkTo(app, email));
  await browser.press(heading("confirm.submit"));
  return browser;
}

const look = async (path: string, method = "GET") =>
  read(await app.visitor().request(path, { method }));

const heading = (name: string, locale: Locale = "de") =>
  wordsOf(locale)(name as "confirm.open.title");

describe.each(locales)("from the result to the report in %s", (locale) => {
  const email = `kim.${locale}@beispiel.example`;

  test("by mail, confirmation and private link", async () => {
    const t = wordsOf(locale);
    const browser = await ask(` ${email.toUpperCase()} `, { firstName: "Kim" }, locale);
    expect(browser.path).toBe(addressOf("report.requested", locale));
    expect(browser.page.headings).toEqual([t("requested.title")]);
    expect(browser.page.html).not.toContain(email);

    const link = await linkTo(app, email);
    expect(link).toMatch(
      new RegExp(`^${addressOf("report.confirm", locale, { token: "" })}[\\w-]{43}$`),
    );
    const other = await browse(app.visitor(), link);
    expect([other.page.status, other.page.headings]).toEqual([200, [t("confirm.open.title")]]);
    await other.press(t("confirm.submit"));
    expect([other.page.status, other.page.headings]).toEqual([200, [t("confirm.confirmed.title")]]);
    await other.follow(t("confirm.toReport"));
    expect([other.page.status, other.page.lang, scoresOn(other.page)]).toEqual([
      200,
      locale,
      scores,
    ]);

    const mailed = await linkTo(app, email, 2);
    expect(other.path).toBe(mailed);
    const over = await other.follow(locale === "de" ? "English" : "Deutsch");
    expect([over.status, over.lang, scoresOn(over)]).toEqual([
      200,
      locale === "de" ? "en" : "de",
      scores,
    ]);
  });
});

describe("the confirmation link", () => {
  test("survives what mail scanners do; one press uses it; a second says so", async () => {
    const email = "scanner@beispiel.example";
    await ask(email);
    const link = await linkTo(app, email);
    for (let turn = 0; turn < 5; turn += 1)
      for (const method of ["GET", "HEAD"]) expect((await look(link, method)).status).toBe(200);
    expect((await look(`${link}.data`)).status).toBe(200);
    expect((await look(link.toUpperCase())).status).toBe(404);
    const before = await asSuperuser("select 1 from lead where email = $1", [email]);
    expect(before).toEqual([]);
    const first = await app.visitor().post(link, {});
    expect((await read(first)).headings).toEqual([heading("confirm.confirmed.title")]);
    const second = await app.visitor().post(link, {});
    expect(second.status).toBe(410);
    expect((await read(second)).headings).toEqual([heading("confirm.used.title")]);
    const again = await look(link);
    expect([again.status, again.headings]).toEqual([410, [heading("confirm.used.title")]]);
    expect(await asSuperuser("select 1 from lead where email = $1", [email])).toHaveLength(1);
    expect(await mailsTo(app, email, 2)).toHaveLength(2);
  });

  test("pressed twice at once confirms once", async () => {
    const email = "doppelt@beispiel.example";
    await ask(email);
    const link = await linkTo(app, email);
    const answered = await Promise.all([1, 2, 3, 4].map(() => app.visitor().post(link, {})));
    const statuses = answered.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 410)).toHaveLength(3);
    expect(await asSuperuser("select 1 from lead where email = $1", [email])).toHaveLength(1);
  });

  test("is over after 48 hours", async () => {
    const email = "spaet@beispiel.example";
    await ask(email);
    const link = await linkTo(app, email);
    await age("48 hours", email);
    for (const page of [await look(link), await read(await app.visitor().post(link, {}))]) {
      expect([page.status, page.headings]).toEqual([410, [heading("confirm.expired.title")]]);
      const way = page.all("a").find(({ text }) => text === heading("confirm.again"));
      expect(way?.attributes.href).toBe(addressOf("check.start", "de"));
    }
    expect(await asSuperuser("select 1 from lead where email = $1", [email])).toEqual([]);
  });

  test("does not open the report, nor the other way round", async () => {
    const email = "zweck@beispiel.example";
    await ask(email);
    const token = (await linkTo(app, email)).split("/").at(-1) ?? "";
    expect((await look(addressOf("report", "de", { token }))).status).toBe(404);
    expect((await look(addressOf("sign-in.link", "de", { token }))).status).toBe(404);
    const browser = await browse(app.visitor(), await linkTo(app, email));
    await browser.press(heading("confirm.submit"));
    await browser.follow(heading("confirm.toReport"));
    const report = browser.path.split("/").at(-1) ?? "";
    expect((await look(addressOf("report.confirm", "de", { token: report }))).status).toBe(404);
  });
});

/** Lets that much time pass for all links and requests of an address. */
async function age(time: string, email: string): Promise<void> {
  await asSuperuser(
    `update link set created_at = created_at - $1::interval, expires_at = expires_at - $1::interval
     where subject_id in (select id from report_request where email = $2)
        or subject_id in (select check_.id from self_check check_ join lead on lead.id = lead_id where lead.email = $2)`,
    [time, email],
  );
}

describe("the private report link", () => {
  test("works again and again, for whoever has it, and shows no answer and no name", async () => {
    const browser = await confirmed("bericht@beispiel.example", {
      firstName: "Svenja",
      company: "Geheim AG",
    });
    await browser.follow(heading("confirm.toReport"));
    const { path } = browser;
    for (let turn = 0; turn < 3; turn += 1) {
      const page = await look(path);
      expect([page.status, scoresOn(page)]).toEqual([200, scores]);
      expect(page.html).not.toMatch(/Svenja|Geheim AG|bericht@beispiel/);
    }
    expect((await look(path, "HEAD")).status).toBe(200);
    expect((await app.visitor().post(path, {})).status).toBe(405);
  });

  test("is over after 90 days, or when it is revoked", async () => {
    for (const [email, end] of [
      ["alt@beispiel.example", (one: string) => age("90 days", one)],
      ["widerrufen@beispiel.example", revoke],
    ] as const) {
      const browser = await confirmed(email);
      await browser.follow(heading("confirm.toReport"));
      const { path } = browser;
      await end(email);
      const page = await look(path);
      expect([page.status, page.headings]).toEqual([410, [heading("view.expired.title")]]);
      expect(scoresOn(page)).toEqual([]);
    }
  });

  async function revoke(email: string): Promise<void> {
    await asSuperuser(
      `update link set voided_at = now() where subject_id in
         (select check_.id from self_check check_ join lead on lead.id = lead_id where lead.email = $1)`,
      [email],
    );
  }
});

describe("news", () => {
  const consents = (email: string) =>
    asSuperuser<Record<string, unknown>>(
      `select wording, wording_version, page, asked_at < confirmed_at as "inOrder" from consent
       join lead on lead.id = consent.lead_id where email = $1`,
      [email],
    );

  test("are agreed to by a tick and the confirmation together", async () => {
    const email = "news@beispiel.example";
    await ask(email, { news: "yes" });
    expect(await asSuperuser("select 1 from consent")).toEqual([]);
    const browser = await browse(app.visitor(), await linkTo(app, email));
    await browser.press(heading("confirm.submit"));
    expect(await consents(email)).toEqual([
      {
        wording: wordingOf(newsWordingVersion, "de"),
        wording_version: newsWordingVersion,
        page: "/bericht/anfordern",
        inOrder: true,
      },
    ]);
  });

  test("are not agreed to without the tick", async () => {
    const browser = await confirmed("still@beispiel.example");
    expect(browser.page.status).toBe(200);
    expect(await consents("still@beispiel.example")).toEqual([]);
  });
});
