import type { Vat } from "./vat.ts";

/** One line of an invoice. */
export interface Priced {
  /** In thousandths: one month is 1000, half a month 500. */
  quantity: number;
  /** Net price of one, in cents. */
  unitCents: number;
  vat: Pick<Vat, "category" | "percent">;
}

/** The lines of one category and rate, taxed together. */
export interface VatGroup {
  category: Vat["category"];
  percent: number;
  netCents: number;
  vatCents: number;
}

export interface Totals {
  netCents: number;
  vatCents: number;
  grossCents: number;
  groups: VatGroup[];
}

/** Net amount of a line in whole cents, half a cent up. */
export const lineCents = ({ quantity, unitCents }: Priced): number =>
  halfUp(quantity * unitCents, 1_000);

/**
 * Adds up an invoice as EN 16931 demands: lines rounded each (BR-CO-10), tax once per category and rate from the sum of
 * its lines (BR-CO-17), totals from these (BR-CO-13 to 15). Whole cents; refuses amounts beyond exact arithmetic.
 */
export function totalsOf(lines: readonly Priced[]): Totals {
  const groups: VatGroup[] = [];
  for (const line of lines) {
    const { category, percent } = line.vat;
    let group = groups.find((one) => one.category === category && one.percent === percent);
    if (!group) groups.push((group = { category, percent, netCents: 0, vatCents: 0 }));
    group.netCents += lineCents(line);
  }
  for (const group of groups) group.vatCents = halfUp(group.netCents * group.percent, 100);
  const sum = (part: (group: VatGroup) => number) =>
    groups.reduce((total, group) => total + part(group), 0);
  const [netCents, vatCents] = [sum((one) => one.netCents), sum((one) => one.vatCents)];
  return { netCents, vatCents, grossCents: netCents + vatCents, groups };
}

/** Divides whole numbers and rounds a half away from zero, so that a credit mirrors its invoice. */
function halfUp(dividend: number, divisor: number): number {
  if (!Number.isSafeInteger(dividend * 2))
    throw new RangeError(`${dividend} cannot be counted exactly`);
  const rounded = Math.floor((Math.abs(dividend) * 2 + divisor) / (divisor * 2));
  return dividend < 0 ? -rounded : rounded;
}
