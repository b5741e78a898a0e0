import { keepTogether } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** A category of EN 16931, its rate, and the sentence that has to stand on the invoice. */
export interface Vat {
  category: "S" | "AE" | "O";
  percent: number;
  sentence: Record<Locale, string> | null;
}

export interface Taxed {
  /** ISO 3166-1, two letters. */
  country: string;
  vatId: string | null;
  /** The day on which an online answer or a person confirmed the number, YYYY-MM-DD. */
  vatIdConfirmedOn: string | null;
}

/** Each rate and sentence from its first day on, the newest first. */
interface Dated<T> {
  from: string;
  is: T;
}

/** § 12 Abs. 1 UStG; 16 % in the second half of 2020 (§ 28 Abs. 1 UStG). */
const standardRates: readonly Dated<number>[] = [
  { from: "2021-01-01", is: 19 },
  { from: "2020-07-01", is: 16 },
  { from: "2007-01-01", is: 19 },
];

/** § 14a Abs. 5 UStG demands these words. */
const reverseCharge: readonly Dated<Record<Locale, string>>[] = [
  {
    from: "2013-07-01",
    is: { de: "Steuerschuldnerschaft des Leistungsempfängers", en: "Reverse charge" },
  },
];

/** § 3a Abs. 2 UStG: taxed where the recipient has its seat. */
const outside: readonly Dated<Record<Locale, string>>[] = [
  {
    from: "2010-01-01",
    is: {
      de: "Nicht im Inland steuerbare Leistung",
      en: keepTogether("Service not taxable in Germany (Sec. 3a UStG)"),
    },
  },
];

const euSince: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "AT BE BG CY CZ DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
      .split(" ")
      .map((country) => [country, "2007-01-01"]),
  ),
  HR: "2013-07-01",
};

/** Whether a country other than Germany belongs to the European Union on a day. */
export const isInEu = (country: string, day: string): boolean =>
  (euSince[country] ?? "9999") <= day;

export type VatAnswer = Vat | { refused: "vat-id-missing" | "vat-id-not-confirmed" };

/**
 * What a service between businesses is taxed with on a day (YYYY-MM-DD): contract of the packages, § 3a Abs. 2 and
 * § 13b UStG, Art. 44 and 196 of Directive 2006/112/EC. Refuses a client elsewhere in the EU whose VAT id is missing
 * or was not confirmed by that day: then a person decides.
 */
export function vatFor({ country, vatId, vatIdConfirmedOn }: Taxed, day: string): VatAnswer {
  if (country === "DE")
    return { category: "S", percent: onDay(standardRates, day), sentence: null };
  if (!isInEu(country, day)) return { category: "O", percent: 0, sentence: onDay(outside, day) };
  if (!vatId) return { refused: "vat-id-missing" };
  if (!vatIdConfirmedOn || vatIdConfirmedOn > day) return { refused: "vat-id-not-confirmed" };
  return { category: "AE", percent: 0, sentence: onDay(reverseCharge, day) };
}

function onDay<T>(dated: readonly Dated<T>[], day: string): T {
  const found = dated.find(({ from }) => from <= day);
  if (!found) throw new RangeError(`Nothing is known for ${day}`);
  return found.is;
}
