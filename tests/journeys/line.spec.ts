import { addressOf } from "#app/i18n/addresses.ts";
import { expect, test } from "#tests/support/journey.ts";
import { waysOf } from "#tests/support/variants.ts";
import { answersTo, choose, chosen, wordsOf } from "./answering.ts";
import { expectToFit } from "./screen.ts";
import { becomesClient, firstSignIn, startsThePlan } from "./stations.ts";

// Up to the sign-in nobody needs a script: the prospect's browser runs none.
test.use({ javaScriptEnabled: false });

/** The two may run side by side, one in the light and one in the dark; each has an eye on a time of its own. */
const journeys = [
  { locale: "de", width: 1_440, time: 6, colorScheme: "light" },
  { locale: "en", width: 360, time: 9, colorScheme: "dark" },
] as const;

for (const { locale, width, time, colorScheme } of waysOf(journeys))
  test.describe(`from the check to the first plan, ${locale}, ${width} px`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    // Three people and some thirty pages, each looked at by the checker.
    test.setTimeout(300_000);

    test("the whole line", async ({ page, axe, mailTo, somebody }) => {
      const [other, back] = locale === "de" ? ["English", "Deutsch"] : ["Deutsch", "English"];
      const check = wordsOf("check", locale);
      const report = wordsOf("report", locale);
      const booking = wordsOf("booking", locale);
      const email = `kim.${locale}.${width}@beispiel.example`;
      const company = `Neumann ${locale} GmbH`;
      const heading = page.getByRole("heading", { level: 1 });
      const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
      const look = async (name: string) => {
        await expect(heading).toHaveText(name);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expectToFit(page);
        await axe();
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
      await page
        .getByRole("button", { name: new RegExp(`^${check("result.change")}: `) })
        .first()
        .click();
      expect(await chosen(page)).toEqual(answersTo(first));
      await axe();
      await press(check("question.toResult"));
      await look(label);

      const address = page.getByLabel(report("form.email"));
      for (const box of await page.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
      await address.fill("kim@firma");
      await page.getByText(report("form.details")).click();
      await page.getByLabel(report("form.firstName")).fill("Kim");
      await page.locator("input[name=company]").fill(company);
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

      await press(booking("cta"));
      const form = page.locator("#booking");
      await expect(form.getByLabel(booking("form.email"))).toHaveValue(email);
      await expect(form.getByLabel(booking("form.name"), { exact: true })).toHaveValue("Kim");
      await expect(form.getByLabel(booking("form.company"))).toHaveValue(company);
      await expect(page.getByRole("checkbox", { name: booking("report.share") })).not.toBeChecked();
      await axe();
      await expectToFit(page);
      await press(booking("time.later"));
      await expect(page.getByRole("button", { name: booking("time.earlier") })).toBeVisible();
      await axe();
      await form.locator("input[name=time]").nth(time).check();
      await form.locator("input[name=way][value=video]").check();
      await form.getByLabel(booking("form.name"), { exact: true }).fill("Kim Neumann");
      await form
        .getByLabel(booking("form.topic"))
        .selectOption({ label: booking("topics.check-result") });
      await page.getByRole("checkbox", { name: booking("report.share") }).check();
      await press(booking("form.submit"));
      await look(booking("booked.title"));
      expect((await mailTo(email)).attachments).toHaveLength(1);
      expect(await page.context().cookies()).toEqual([]);

      await becomesClient(await somebody(width), { locale, email, company });
      const kim = await somebody(width);
      await firstSignIn(kim, (await mailTo(email)).links[0] ?? "", { locale, company });
      await startsThePlan(kim, "Kim Neumann", locale);

      async function expectErrorFocused() {
        const focused = page.getByRole("alert").locator("xpath=self::*[@autofocus]");
        await expect(focused).toHaveCount(1);
        await page.getByRole("link", { name: check("problem.missing") }).click();
        await expect(page.locator("input[name=answer]").first()).toBeFocused();
      }
    });
  });
