import { addressOf } from "#app/i18n/addresses.ts";
import { slugOf } from "#app/i18n/slugs.ts";
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
