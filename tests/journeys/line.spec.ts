import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { expect, test } from "#tests/support/journey.ts";
import { answersTo, choose, chosen, wordsOf } from "./answering.ts";
import { expectToFit, inBothSchemes } from "./screen.ts";

interface Visit {
  locale: Locale;
  width: number;
  /** Our pages bring none; where they may run, the page is checked in the dark as well. */
  scripts: boolean;
}

const visits: Visit[] = [
  { locale: "de", width: 1_440, scripts: false },
  { locale: "en", width: 360, scripts: true },
];

for (const { locale, width, scripts } of visits)
  test.describe(`from the check to the report, ${locale}, ${width} px, scripts ${scripts}`, () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width, height: 800 } });

    // On a busy machine the checker takes its time.
    test.slow();

    test("the whole line", async ({ page, axe, mailTo }) => {
      const [other, back] = locale === "de" ? ["English", "Deutsch"] : ["Deutsch", "English"];
      const check = wordsOf("check", locale);
      const report = wordsOf("report", locale);
      const email = `kim.${locale}.${width}@beispiel.example`;
      const heading = page.getByRole("heading", { level: 1 });
      const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
      const look = async (name: string) => {
        await expect(heading).toHaveText(name);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expectToFit(page);
        await (scripts ? inBothSchemes(page, axe) : axe());
      };

      await page.goto(addressOf("check.start", locale));
      await look(check("start.title"));
      await page.getByRole("link", { name: check("start.button") }).click();
      const first = await choose(page, locale);
      await look((await heading.textContent()) ?? "");
      await press(check("question.next"));

      await choose(page, locale);
      await press(other);
      await expect(page.locator("html")).toHaveAttribute("lang", locale === "de" ? "en" : "de");
      await axe();
      expect(await chosen(page)).toEqual(answersTo("q02-status"));
      await press(back);
      expect(await chosen(page)).toEqual(answersTo("q02-status"));
      await press(check("question.next"));

      await press(check("question.next"));
      await expect(page.getByRole("alert")).toContainText(check("problem.missing"));
      await look((await heading.textContent()) ?? "");
      await expectErrorFocused();

      const last = page.getByRole("button", { name: check("question.evaluate"), exact: true });
      while (!(await last.isVisible())) {
        await choose(page, locale);
        await expectToFit(page);
        await press(check("question.next"));
      }
      await choose(page, locale);
      await last.click();
      const label = (await heading.textContent()) ?? "";
      await look(label);
      await expect(page.getByRole("img", { name: /100\.$/ })).toHaveCount(3);

      await page.getByText(check("result.answers")).click();
      await axe();
      await page
        .getByRole("button", { name: new RegExp(`^${check("result.change")}: `) })
        .first()
        .click();
      expect(await chosen(page)).toEqual(answersTo(first));
      await axe();
      await press(check("question.toResult"));
      await look(label);

      const address = page.getByLabel(report("form.email"));
      await expect(page.getByRole("checkbox")).not.toBeChecked();
      await address.fill("kim@firma");
      await page.getByLabel(report("form.firstName")).fill("Kim");
      await press(report("form.submit"));
      await expect(page.getByRole("alert")).toContainText(report("error.email"));
      await look(report("form.pageTitle"));
      await expect(address).toHaveValue("kim@firma");
      await expect(page.getByLabel(report("form.firstName"))).toHaveValue("Kim");
      await address.fill(email);
      await press(report("form.submit"));
      await look(report("requested.title"));

      await page.goto((await mailTo(email)).links[0] ?? "");
      await look(report("confirm.open.title"));
      await press(report("confirm.submit"));
      await look(report("confirm.confirmed.title"));
      await page.getByRole("link", { name: report("confirm.toReport") }).click();
      await look(label);
      await page.getByRole("link", { name: other }).click();
      await axe();
      expect(await page.context().cookies()).toEqual([]);

      async function expectErrorFocused() {
        const focused = page.getByRole("alert").locator("xpath=self::*[@autofocus]");
        await expect(focused).toHaveCount(1);
        await page.getByRole("link", { name: check("problem.missing") }).click();
        await expect(page.locator("input[name=answer]").first()).toBeFocused();
      }
    });
  });
