import { expect, test } from "#tests/support/journey.ts";
import { pdf, png } from "#tests/support/files/good-files.ts";
import { waysOf } from "#tests/support/variants.ts";
import { wordsOf } from "./answering.ts";
import { expectToFit, inBothSchemes } from "./screen.ts";

// On a busy machine the checker takes its time.
test.slow();

for (const { locale, width, javaScriptEnabled } of waysOf([
  { locale: "de", width: 360, javaScriptEnabled: false },
  { locale: "en", width: 1_440, javaScriptEnabled: true },
] as const))
  test.describe(`${locale}, ${width} px, scripts: ${javaScriptEnabled}`, () => {
    const evidence = wordsOf("evidence", locale);
    test.use({ javaScriptEnabled, viewport: { width, height: 900 } });

    test("a piece of evidence is given, checked and opened as a download", async ({
      page,
      axe,
      enter,
    }) => {
      const look = async () => {
        await expectToFit(page);
        await inBothSchemes(page, axe);
      };
      const inLocale = async () => {
        if (locale === "en")
          await page.goto(page.url().replace("/arbeitsbereich/", "/en/workspace/"));
        await look();
      };
      await enter("mertens");
      await inLocale();
      await page.locator("table").getByRole("link").last().click();
      await expect(page.getByRole("heading", { name: evidence("list.title") })).toBeVisible();
      await look();
      await page.getByRole("link", { name: evidence("add.title") }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(evidence("add.title"));
      await look();
      await page.getByLabel(evidence("field.file")).setInputFiles({
        name: "falsch.pdf",
        mimeType: "application/pdf",
        buffer: png,
      });
      await page.getByLabel(evidence("field.title")).fill(`AVV ${locale}`);
      await page.getByRole("button", { name: evidence("add.submit") }).click();
      await expect(page.getByRole("alert")).toContainText(evidence("error.file-content"));
      await expect(page.getByLabel(evidence("field.title"))).toHaveValue(`AVV ${locale}`);
      await look();
      await page.getByLabel(evidence("field.file")).setInputFiles({
        name: "avv.pdf",
        mimeType: "application/pdf",
        buffer: pdf,
      });
      await page.getByRole("button", { name: evidence("add.submit") }).click();
      await expect(page.getByText(evidence("state.waiting")).first()).toBeVisible();
      await look();
      await page.getByRole("link", { name: `AVV ${locale}` }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(`AVV ${locale}`);
      await look();
      const coming = page.waitForEvent("download");
      await page.getByRole("link", { name: "avv.pdf" }).click();
      expect((await coming).suggestedFilename()).toBe("avv.pdf");
      const address = page.url();

      await enter("anna");
      await page.goto(address);
      await page.getByRole("link", { name: evidence("check.title") }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(evidence("check.title"));
      await look();
      await page.getByLabel(evidence("check.approved.label")).check();
      await page.getByRole("button", { name: evidence("check.submit") }).click();
      await expect(page.getByText(evidence("state.approved")).first()).toBeVisible();
      await look();
    });
  });
