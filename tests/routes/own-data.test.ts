import { appHandler } from "#tests/support/app.ts";
import { asSuperuser } from "#tests/support/database.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { addressOf } from "#app/i18n/addresses.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { locales } from "#app/i18n/locale.ts";
import { ownDataToken } from "#tests/support/mailed.ts";
import { pdfText } from "#tests/support/pdf.ts";
import { alice, confirmed, katrin, startAnew } from "#tests/support/prospects.ts";
import { browse } from "./browser.ts";

const app = await appHandler();
const who = { de: katrin, en: alice };

beforeEach(startAnew);

describe.each(locales)(
  "one's own data in %s, without a script and without an account",
  (locale) => {
    const t = i18nFor(locale).getFixedT(locale, "ownData");
    const { email } = who[locale];

    async function arrived() {
      await confirmed({ ...who[locale], news: true, call: true, phone: "030 123456" });
      const token = await ownDataToken(email, "report-ready");
      return {
        token,
        browser: await browse(app.visitor(), addressOf("own-data", locale, { token })),
      };
    }

    test("are shown, taken along as PDF and as JSON", async () => {
      const { token, browser } = await arrived();
      expect(browser.page.text).toContain(email);
      const path = addressOf("own-data.pdf", locale, { token });
      expect(browser.page.html).toContain(`href="${path}"`);
      const pdf = await app.visitor().request(path);
      expect([pdf.status, pdf.headers.get("content-type")]).toEqual([200, "application/pdf"]);
      expect(pdf.headers.get("cache-control")).toBe("no-store");
      const text = pdfText(new Uint8Array(await pdf.arrayBuffer()));
      expect(text).toMatch(new RegExp(`/Lang\\s*\\(${locale}`));
      expect(text).toMatch(/pdfuaid:part>1</);
      const json = await app.visitor().request(`/ihre-daten/datei/${token}/json`);
      expect(await json.json()).toMatchObject({ contact: { email }, consents: [{}, {}] });
    });

    test("are corrected, consents withdrawn one by one, and all is deleted", async () => {
      const { token, browser } = await arrived();
      await browser.press(t("details.submit"), { firstName: "Kim", shared: "light" });
      expect(browser.page.text).toContain(t("done.title"));
      expect(await asSuperuser("select first_name from lead")).toEqual([{ first_name: "Kim" }]);
      for (const left of [1, 0]) {
        await browser.press(t("consents.withdraw"));
        const open = await asSuperuser("select from consent where withdrawn_at is null");
        expect(open).toHaveLength(left);
      }
      await browser.open(addressOf("own-data.deletion", locale, { token }));
      expect(await asSuperuser("select from lead")).toHaveLength(1);
      await browser.press(t("delete.submit"));
      expect([browser.page.status, browser.page.headings]).toEqual([200, [t("delete.done.title")]]);
      expect(await asSuperuser("select from lead")).toEqual([]);
      for (const page of ["own-data", "own-data.pdf"] as const)
        expect((await app.visitor().request(addressOf(page, locale, { token }))).status).toBe(410);
    });
  },
);
