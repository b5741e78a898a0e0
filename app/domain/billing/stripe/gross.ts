import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { totalsOf } from "../amounts.ts";
import { chargesOf, monthOf } from "../charge.ts";
import type { Customer } from "../invoice.ts";
import type { PackageTerms } from "../package-terms.ts";
import { vatFor } from "../vat.ts";

export interface Sold {
  package: PackageId;
  terms: PackageTerms;
  customer: Customer;
}

export interface Gross {
  monthly: { key: string; name: string; grossCents: number };
  setup: { name: string; grossCents: number } | null;
}

/**
 * What the payment service collects: to the cent the gross amounts of our own invoices, with the tax of the day. Refuses a
 * customer who cannot be charged.
 */
export function grossOf(sold: Sold, today: Day): Gross | "refused" {
  const { package: id, terms, customer } = sold;
  const vat = vatFor(customer, today);
  if ("refused" in vat) return "refused";
  const locale = customer.language;
  const gross = (first: boolean) =>
    totalsOf(
      chargesOf(sold, monthOf(today, 0), { first, locale }).map((charge) => ({ ...charge, vat })),
    ).grossCents;
  const t = i18nFor(locale).getFixedT(locale, "invoice");
  const grossCents = gross(false);
  const setupCents = gross(true) - grossCents;
  const name = t(`package.${id}`);
  return {
    monthly: { key: `${id}:${terms.version}:${locale}:${grossCents}`, name, grossCents },
    setup: setupCents > 0 ? { name: t("setup"), grossCents: setupCents } : null,
  };
}
