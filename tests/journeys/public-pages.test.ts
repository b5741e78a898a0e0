import { addressOf } from "#app/i18n/addresses.ts";
import { slugOf } from "#app/i18n/slugs.ts";
import { axeFindings } from "#tests/support/axe.ts";
import { expect, test } from "#tests/support/journey.ts";
import { expectToFit } from "./screen.ts";

/** A sample; every page and every state is looked at by the scenario every-page. */
const looks = [
  {
    colorScheme: "light",
    width: 360,
    addresses: [
      addressOf("home", "de"),
      addressOf("contact", "de"),
      addressOf("use-case", "de", { useCaseSlug: slugOf("conversation-intelligence", "de") }),
      "/demo/bausteine",
    ],
  },
  {
    colorScheme: "dark",
    width: 1_440,
    addresses: [
      addressOf("packages", "en"),
      addressOf("vendor", "en", { vendorId: "salesforce" }),
      "/en/not-here",
      "/en/demo/components",
      "/demo",
    ],
  },
] as const;

test("what keeps people out is found", async ({ page }) => {
  await page.setContent(
    `<html lang="de"><title>Tür</title><main style="background: #fff">
       <img src="data:,"><a href="/"></a><p style="color: #bbb">blass</p><p style="color: #000">klar</p>`,
  );
  const found = (await axeFindings(page)).map((finding) => finding.replace(/:.*/s, ""));
  expect(found.toSorted()).toEqual(["color-contrast", "image-alt", "link-name"]);
});

for (const { colorScheme, width, addresses } of looks)
  test(`public pages, ${colorScheme}, ${width} px: accessible, not too wide, no cookie`, async ({
    page,
    axe,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const address of addresses) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectToFit(page);
      await axe();
    }
    expect(await page.context().cookies()).toEqual([]);
  });
