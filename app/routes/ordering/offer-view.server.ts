import { totalsOf } from "#app/domain/billing/amounts.ts";
import { vatFor } from "#app/domain/billing/vat.ts";
import { type Offer, waysToPay } from "#app/domain/workspace/ordering/stored-offer.server.ts";
import { formatDate, formatMoney, todayInBerlin } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** An offer as its reader sees it: what it costs with the tax of today. */
export function offerView(offer: Offer, locale: Locale) {
  const { customer, terms, contactName, expiresAt } = offer;
  const answer = vatFor(customer, todayInBerlin());
  const vat = "refused" in answer ? { category: "S" as const, percent: 0, sentence: null } : answer;
  const { netCents, vatCents, grossCents } = totalsOf([
    { quantity: 1_000, unitCents: terms.offer.monthlyCents, vat },
  ]);
  const money = (cents: number) => formatMoney(cents, locale);
  const { name, street, postalCode, city, email } = customer;
  return {
    package: offer.package,
    scope: terms.offer,
    termMonths: terms.termMonths,
    noticeMonths: terms.noticeMonths,
    documents: terms.documents,
    setup: terms.setupCents ? money(terms.setupCents) : null,
    net: money(netCents),
    vat: money(vatCents),
    percent: vat.category === "S" ? vat.percent : null,
    sentence: vat.sentence?.[locale] ?? null,
    gross: money(grossCents),
    address: [name, street, `${postalCode} ${city}`, ...abroad(customer.country, locale)],
    email,
    contactName,
    ways: waysToPay(offer),
    own: offer.createdBy === null,
    until: formatDate(expiresAt, locale),
  };
}

/** The country where it is not Germany, as a letter would name it. */
const abroad = (country: string, locale: Locale) =>
  country === "DE"
    ? []
    : [new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country];

export type OfferView = ReturnType<typeof offerView>;
