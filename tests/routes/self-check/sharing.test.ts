import { appHandler } from "#tests/support/app.ts";
import { describe, expect, test } from "vitest";
import { addressOf } from "#app/i18n/addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { locales } from "#app/i18n/locale.ts";
import { killTypesetters, pdfText } from "#tests/support/pdf.ts";
import { alice, confirmed, katrin } from "#tests/support/prospects.ts";
import { browse } from "../browser.ts";
import { read } from "../page.ts";
import { scoresOn } from "./answering.ts";

const app = await appHandler();
const who = { de: katrin, en: alice };

describe.each(locales)("a report in %s", (locale) => {
  const t = i18nFor(locale).getFixedT(locale, "report");

  test("comes as tagged PDF in its language, in every view", async () => {
    const token = await confirmed(who[locale]);
    const path = addressOf("report.pdf", locale, { token });
    for (const query of ["", locale === "de" ? "?sicht=it" : "?view=it", "?sicht=nobody"]) {
      const response = await app.visitor().request(path + query);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/pdf");
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(response.headers.get("content-disposition")).toMatch(
        /^inline; filename="[\w-]+\.pdf"$/,
      );
      const text = pdfText(new Uint8Array(await response.arrayBuffer()));
      expect(text).toMatch(new RegExp(`/Lang\\s*\\(${locale}`));
    }
    const head = await app.visitor().request(path, { method: "HEAD" });
    expect([head.status, head.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  });

  test("is passed on, read, and ended again", async () => {
    const token = await confirmed(who[locale]);
    const browser = await browse(app.visitor(), addressOf("report", locale, { token }));
    const scores = scoresOn(browser.page);
    await browser.follow(t("sharing.open"));
    const wrong = await browser.press(t("sharing.submit"), { perspective: "", days: "30" });
    expect([wrong.status, wrong.text.includes(t("sharing.error.choose"))]).toEqual([400, true]);
    await browser.press(t("sharing.submit"), { perspective: "works-council", days: "7" });
    expect(browser.path).toBe(addressOf("report.sharing", locale, { token }));
    const shared =
      browser.page.all("a").find(({ text }) => text.startsWith(app.origin))?.text ?? "";
    const guest = await browse(app.visitor(), new URL(shared).pathname);
    expect([guest.page.status, scoresOn(guest.page)]).toEqual([200, scores]);
    const current = guest.page.all("a").find(({ attributes }) => "aria-current" in attributes);
    expect(current?.text).toBe(t("perspective.works-council"));
    // Nothing of who passed it on, and no way to pass it on further.
    expect(guest.page.html).not.toContain(token);
    expect(guest.page.html).not.toMatch(/Katrin|Alice|muster-vertrieb/);
    expect(guest.page.text).not.toContain(t("sharing.open"));
    const pdf = await app.visitor().request(`${new URL(shared).pathname}/pdf`);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");

    await browser.press(
      t("sharing.end") +
        browser.page
          .all("button")
          .find(({ text }) => text.startsWith(t("sharing.end")))
          ?.text.slice(t("sharing.end").length),
    );
    expect((await read(await app.visitor().request(new URL(shared).pathname))).status).toBe(410);
    expect(browser.page.text).toContain(t("sharing.none"));
  });

  test("is ended by its holder, with one question before", async () => {
    const token = await confirmed(who[locale]);
    const report = addressOf("report", locale, { token });
    const browser = await browse(app.visitor(), addressOf("report.revocation", locale, { token }));
    expect((await app.visitor().request(report)).status).toBe(200);
    const done = await browser.press(t("revocation.submit"));
    expect([done.status, done.headings]).toEqual([200, [t("revocation.revoked.title")]]);
    for (const path of [report, `${report}/pdf`, addressOf("report.sharing", locale, { token })])
      expect((await app.visitor().request(path)).status).toBe(410);
  });
});

test("a document that cannot be made is a page that says so, and nothing is lost", async () => {
  const token = await confirmed({ ...katrin, email: "papier@beispiel.example" });
  const path = addressOf("report.pdf", "de", { token });
  // One killed before the wish has come to it is replaced, so they are killed until there is an answer.
  const kills = setInterval(killTypesetters, 20);
  const page = await read(await app.visitor().request(path));
  clearInterval(kills);
  const t = i18nFor("de").getFixedT("de", "document");
  expect([page.status, page.headings]).toEqual([503, [t("missing.title")]]);
  expect(page.headers.get("retry-after")).toBe("60");
  expect(page.html).toContain(addressOf("report", "de", { token }));
  expect((await app.visitor().request(path)).headers.get("content-type")).toBe("application/pdf");
});

test("every point of the result is explained on the page, and the sums are those of the instruments", async () => {
  const token = await confirmed({ ...katrin, email: "summe@beispiel.example" });
  const page = await read(await app.visitor().request(addressOf("report", "de", { token })));
  const folds = page.all("summary").filter(({ text }) => /Punkten, Wert/.test(text));
  expect(folds).toHaveLength(3);
  const values = folds.map(({ text }) => Number(/Wert\s(\d+)$/.exec(text)?.[1]));
  expect(values).toEqual(scoresOn(page));
  const tables = page.all("table").slice(0, 3);
  tables.forEach((table, index) => {
    const cells = [...table.text.matchAll(/(\d+)\u00a0von\u00a0(\d+)/g)];
    const sum = cells.reduce((all, [, points]) => all + Number(points), 0);
    expect(folds[index]?.text).toContain(`${sum}\u00a0von`);
  });
});

test("a second check shows before and after to its owner", async () => {
  const email = "wieder@beispiel.example";
  await confirmed({ ...katrin, email, answers: { ...katrin.answers, "q16-dpo": "none" } });
  const token = await confirmed({ ...katrin, email });
  const page = await read(await app.visitor().request(addressOf("report", "de", { token })));
  expect(page.text).toMatch(/Seit Ihrem Check vom \d\d\.\d\d\.\d{4}/);
  expect(page.text).toMatch(/Das haben Sie erledigt/);
});
