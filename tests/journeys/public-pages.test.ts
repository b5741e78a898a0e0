import { addressOf } from "#app/i18n/addresses.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { slugOf } from "#app/i18n/slugs.ts";
import { expect, test } from "#tests/support/journey.ts";

const pages = [
  "home",
  "risks",
  "mistakes",
  "packages",
  "about",
  "faq",
  "consultation",
  "use-cases",
  "vendors",
  "check.start",
  "check.rules",
  "privacy",
  "sign-in",
] as const;
const addressesIn = (locale: Locale) => [
  ...pages.map((page) => addressOf(page, locale)),
  addressOf("use-case", locale, { useCaseSlug: slugOf("conversation-intelligence", locale) }),
  addressOf("vendor", locale, { vendorId: "salesforce" }),
  locale === "de" ? "/gibt-es-nicht" : "/en/not-here",
];
/** Every page in both schemes and on both screens, each language in half of the combinations. */
const looks = [
  { colorScheme: "light", width: 360, addresses: addressesIn("de") },
  { colorScheme: "light", width: 1_440, addresses: addressesIn("en") },
  { colorScheme: "dark", width: 360, addresses: addressesIn("en") },
  { colorScheme: "dark", width: 1_440, addresses: [...addressesIn("de"), "/demo"] },
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
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, `${address} is wider than the screen`).toBeLessThanOrEqual(0);
      await axe();
    }
    expect(await page.context().cookies()).toEqual([]);
  });
