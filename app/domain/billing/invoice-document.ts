import { formatDay, formatMoney } from "#app/i18n/format.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { EInvoice } from "#app/vendors/e-invoice.ts";
import type { InvoiceDocument } from "./invoice.ts";

/** All words and amounts of an invoice on paper, in the customer's language; the template only places them. */
export function invoiceDocument(invoice: InvoiceDocument) {
  const { customer, seller, totals } = invoice;
  const words = wordsOf(invoice);
  const { t, money, locale } = words;
  const { street, postalCode, city } = seller.address;
  const count = new Intl.NumberFormat(locale === "de" ? "de-DE" : "en-GB");
  return {
    lang: locale,
    title: words.title,
    author: seller.name,
    date: invoice.issuedOn,
    brand: seller.name,
    sender: `${seller.name} · ${street} · ${postalCode} ${city}`,
    address: [
      customer.name,
      customer.street,
      `${customer.postalCode} ${customer.city}`,
      ...(customer.country === "DE" ? [] : [countryName(customer.country, locale)]),
    ],
    facts: factsOf(invoice, words),
    head: [t("item"), t("quantity"), t("unit"), t("net")],
    lines: invoice.lines.map(({ name, description, quantity, unitCents, netCents }) => ({
      name,
      description,
      quantity: t("months", { quantity: count.format(quantity / 1_000) }),
      unit: money(unitCents),
      net: money(netCents),
    })),
    sums: [
      [t("sum"), money(totals.netCents)],
      ...totals.groups.map(({ category, percent, netCents, vatCents }) => [
        category === "S" ? t("vat", { percent, net: money(netCents) }) : t("noVat"),
        money(vatCents),
      ]),
    ],
    total: [t("gross"), money(totals.grossCents)],
    sentence: invoice.sentence?.[locale] ?? null,
    after: [words.terms, t("electronic")],
    footer: [
      [seller.name, street, `${postalCode} ${city}`],
      [seller.email, seller.phone, t("sellerVatId", { vatId: seller.vatId })],
      [
        `${seller.register.court}, ${seller.register.number}`,
        ...(seller.representatives.length > 0
          ? [t("representatives", { names: seller.representatives.join(", ") })]
          : []),
      ],
    ],
    page: t("page"),
  };
}

/** The same invoice for machines. */
export function eInvoiceOf(invoice: InvoiceDocument): EInvoice {
  const { customer, seller, corrects } = invoice;
  const { t, terms, locale, day } = wordsOf(invoice);
  return {
    ...invoice,
    language: locale,
    seller: {
      ...seller.address,
      name: seller.name,
      country: "DE",
      email: seller.email,
      phone: seller.phone,
      contact: seller.contact,
      vatId: seller.vatId,
      register: seller.register.number,
    },
    buyer: customer,
    // BR-DE-15 wants one even from those who have none.
    buyerReference: customer.buyerReference ?? customer.purchaseOrder ?? invoice.number,
    purchaseOrder: customer.purchaseOrder,
    payment: paidBy(invoice) === "invoice" ? seller.billing.bank : null,
    terms,
    exemption: invoice.sentence?.[locale] ?? null,
    notes: [
      ...(corrects
        ? [t("correctedInvoice", { number: corrects.number, issuedOn: day(corrects.issuedOn) })]
        : []),
      ...(invoice.reason ? [`${t("reason")}: ${invoice.reason}`] : []),
      ...(customer.costCentre ? [`${t("costCentre")}: ${customer.costCentre}`] : []),
    ],
  };
}

/** Invoices from before there was a choice were paid by transfer. */
const paidBy = (invoice: InvoiceDocument) => invoice.paidBy ?? "invoice";
export const isTransferred = (invoice: InvoiceDocument): boolean =>
  invoice.kind === "invoice" && paidBy(invoice) === "invoice";

type Words = ReturnType<typeof wordsOf>;

function wordsOf(invoice: InvoiceDocument) {
  const locale = invoice.customer.language;
  const t = i18nFor(locale).getFixedT(locale, "invoice");
  const money = (cents: number) => formatMoney(cents, locale);
  const day = (at: string) => formatDay(at, locale);
  const { number, kind, dueOn, totals, seller } = invoice;
  const gross = money(totals.grossCents);
  const { holder, ...bank } = seller.billing.bank;
  const iban = bank.iban.replaceAll(" ", "\u00a0");
  return {
    t,
    money,
    day,
    locale,
    title: `${t(`kind.${kind}`)} ${number}`,
    terms:
      kind === "invoice"
        ? t(`pay.${paidBy(invoice)}`, { gross, dueOn: day(dueOn), iban, holder, number })
        : t("credit", { gross }),
  };
}

function factsOf(invoice: InvoiceDocument, { t, day }: Words): [string, string][] {
  const { customer, period, corrects } = invoice;
  const facts: [string, string | null][] = [
    [t("number"), invoice.number],
    [t("issuedOn"), day(invoice.issuedOn)],
    [t("period"), t("range", { from: day(period.from), until: day(period.until) })],
    [
      t("corrects"),
      corrects &&
        t("correctedInvoice", { number: corrects.number, issuedOn: day(corrects.issuedOn) }),
    ],
    [t("reason"), invoice.reason ?? null],
    [t("dueOn"), isTransferred(invoice) ? day(invoice.dueOn) : null],
    [t("buyerReference"), customer.buyerReference],
    [t("purchaseOrder"), customer.purchaseOrder],
    [t("costCentre"), customer.costCentre],
    [t("customerVatId"), customer.vatId],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
}

const countryName = (country: string, locale: Locale) =>
  new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
