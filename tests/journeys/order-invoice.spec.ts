import { addressOf } from "#app/i18n/addresses.ts";
import { expect, test } from "#tests/support/journey.ts";
import { wordsOf } from "./answering.ts";
import { expectToFit } from "./screen.ts";

const journeys = [
  { locale: "de", width: 360, lead: "jens@beispiel-maschinenbau.example", colorScheme: "dark" },
  { locale: "en", width: 1_440, lead: "alice@sample-translations.example", colorScheme: "light" },
] as const;

for (const { locale, width, lead, colorScheme } of journeys)
  test.describe(`${locale}, ${width} px`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    test("a consultant offers a package, and the client orders it on invoice", async ({
      page,
      axe,
      mailTo,
      somebody,
    }) => {
      const t = wordsOf("offer", locale);
      const ordering = wordsOf("ordering", locale);
      const email = `rechnung.${locale}@kunde.example`;
      const invoices = `buchhaltung.${locale}@kunde.example`;
      const look = async (name: string) => {
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
        await expectToFit(page);
        await axe();
      };

      const anna = await somebody(width);
      await anna.enter("anna");
      await anna.page.goto(addressOf("office.leads", locale));
      await anna.axe();
      await anna.page.getByRole("row").filter({ hasText: lead }).getByRole("link").click();
      await anna.page.waitForURL(/\/leads\/[\w-]+$/);
      await anna.axe();
      await anna.page.goto(`${anna.page.url()}/${locale === "de" ? "angebot" : "offer"}`);
      await anna.axe();
      await anna.page.locator("[name=package][value=dpo]").check();
      const fields = {
        contactName: "Katrin Wolf",
        contactEmail: email,
        name: "Kunde & Söhne GmbH",
        street: "Weg 1",
        postalCode: "20095",
        city: "Hamburg",
        email: invoices,
        purchaseOrder: "4500012345",
      };
      for (const [name, value] of Object.entries(fields))
        await anna.page.locator(`[name=${name}]`).fill(value);
      await anna.page.locator("[name=land]").selectOption("HH");
      await anna.page.getByRole("button", { name: t("office.submit") }).click();
      await expect(anna.page.getByText(t("office.made"))).toBeVisible();
      await anna.axe();

      await page.goto((await mailTo(email)).links[0] ?? "");
      await look(t("accept.title", { package: t("package.dpo") }));
      await page.getByRole("radio", { name: ordering("payment.way.invoice") }).check();
      await page.locator("[name=orderedBy]").fill("Katrin Wolf");
      await page.locator("[name=entrepreneur]").check();
      await page.locator("[name=agreed]").check();
      await page.getByRole("button", { name: t("accept.submit") }).click();
      await look(t("accept.ordered.title"));
      await expect.poll(async () => (await mailTo(invoices)).subject).toMatch(/RE-\d{4}-\d{5}/);
    });
  });
