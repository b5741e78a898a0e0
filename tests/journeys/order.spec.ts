import { addressOf } from "#app/i18n/addresses.ts";
import { expect, test } from "#tests/support/journey.ts";
import { wordsOf } from "./answering.ts";
import { expectToFit } from "./screen.ts";

const journeys = [
  { locale: "de", width: 1_440, method: "card", scripts: true, colorScheme: "light" },
  { locale: "en", width: 360, method: "sepa_debit", scripts: false, colorScheme: "dark" },
] as const;

for (const { locale, width, method, scripts, colorScheme } of journeys)
  test.describe(`${locale}, ${width} px, ${method}, scripts: ${scripts}`, () => {
    test.use({ viewport: { width, height: 800 }, javaScriptEnabled: scripts, colorScheme });

    test("a package is chosen, ordered and paid on the hosted page", async ({
      page,
      origin,
      axe,
      mailTo,
    }) => {
      const t = wordsOf("offer", locale);
      const ordering = wordsOf("ordering", locale);
      const email = `bestellt.${locale}@kunde.example`;
      const look = async (name: string) => {
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
        await expectToFit(page);
        await axe();
      };

      await page.goto(addressOf("packages", locale));
      await axe();
      await page.locator("a[href$='?paket=support']").click();
      await look(ordering("own.title"));
      await expect(page.getByRole("radio", { name: t("package.support") })).toBeChecked();
      const fields = {
        contactName: "Katrin Wolf",
        contactEmail: email,
        name: "Kunde & Söhne GmbH",
        street: "Weg 1",
        postalCode: "20095",
        city: "Hamburg",
        email,
      };
      for (const [name, value] of Object.entries(fields))
        await page.locator(`[name=${name}]`).fill(value);
      await page.locator("[name=land]").selectOption("HH");
      await page.getByRole("button", { name: ordering("own.submit") }).click();
      await look(ordering("own.requestedTitle"));

      await page.goto((await mailTo(email)).links[0] ?? "");
      await look(t("accept.ownTitle", { package: t("package.support") }));
      await page.getByRole("radio", { name: ordering(`payment.way.${method}`) }).check();
      await page.locator("[name=entrepreneur]").check();
      await page.locator("[name=agreed]").check();
      await page.getByRole("button", { name: t("accept.submit") }).click();

      // The payment service is another house with pages of its own.
      await page.waitForURL((url) => url.origin !== origin);
      await page
        .locator(`button[name=wish][value=${method === "card" ? "pays" : "later"}]`)
        .click();
      await page.waitForURL((url) => url.origin === origin);
      const done = ordering("payment.paid.title");
      const waiting = page.getByRole("link", { name: ordering("payment.look") });
      await expect(async () => {
        if (await waiting.isVisible()) await waiting.click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(done, { timeout: 500 });
      }).toPass({ timeout: 15_000 });
      await look(done);
      await expect.poll(async () => (await mailTo(email)).subject).toMatch(/\S/);
      if (scripts) expect(await page.context().cookies()).toEqual([]);
    });
  });
