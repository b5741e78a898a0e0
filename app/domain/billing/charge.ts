import { type Day, daysAfter, monthsAfter } from "#app/domain/catalogue/time/day.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import { formatDay } from "#app/i18n/format.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Charge } from "./invoice.ts";
import type { PackageTerms } from "./package-terms.ts";

/** The months of a subscription run from day number to day number, or to the end of a shorter month. */
export function monthOf(startsOn: Day, number: number): { from: Day; until: Day } {
  return {
    from: monthsAfter(startsOn, number),
    until: daysAfter(monthsAfter(startsOn, number + 1), -1),
  };
}

/** The month of a subscription that a day lies in; a day before the first counts to the first. */
export function periodAt(startsOn: Day, day: Day): { from: Day; until: Day } {
  let number = 0;
  while (monthOf(startsOn, number).until < day) number += 1;
  return monthOf(startsOn, number);
}

/** What one month of a package costs, the set-up with the first. */
export function chargesOf(
  sold: { package: PackageId; terms: PackageTerms },
  period: { from: Day; until: Day },
  { first, locale }: { first: boolean; locale: Locale },
): Charge[] {
  const t = i18nFor(locale).getFixedT(locale, "invoice");
  const name = t(`package.${sold.package}`);
  const { setupCents, offer } = sold.terms;
  const until = formatDay(period.until, locale);
  return [
    {
      name,
      description: t("range", { from: formatDay(period.from, locale), until }),
      quantity: 1_000,
      unitCents: offer.monthlyCents,
    },
    ...(first && setupCents
      ? [{ name: t("setup"), description: name, quantity: 1_000, unitCents: setupCents }]
      : []),
  ];
}
