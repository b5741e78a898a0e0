import { expect, test } from "vitest";
import { lineCents, type Priced, totalsOf } from "#app/domain/billing/amounts.ts";

const standard = { category: "S", percent: 19 } as const;
const line = (quantity: number, unitCents: number, vat: Priced["vat"] = standard): Priced => ({
  quantity,
  unitCents,
  vat,
});

test.each([
  [1_000, 14_900, 14_900],
  [500, 14_901, 7_451],
  [333, 14_900, 4_962],
  [1, 499, 0],
  [1, 500, 1],
  [-500, 14_901, -7_451],
])("%i thousandths at %i cents are %i cents", (quantity, unitCents, cents) => {
  expect(lineCents(line(quantity, unitCents))).toBe(cents);
});

test("an invoice of one month adds up", () => {
  expect(totalsOf([line(1_000, 14_900)])).toEqual({
    netCents: 14_900,
    vatCents: 2_831,
    grossCents: 17_731,
    groups: [{ ...standard, netCents: 14_900, vatCents: 2_831 }],
  });
});

test("tax is counted once per rate, from the sum of the lines", () => {
  // 3 × 0.03 € would be 3 × 0.01 € tax by the line (0.57 cents each, rounded up); together it is 0.02 €.
  expect(totalsOf([line(1_000, 3), line(1_000, 3), line(1_000, 3)])).toMatchObject({
    netCents: 9,
    vatCents: 2,
  });
  const old = { category: "S", percent: 16 } as const;
  const { groups, ...totals } = totalsOf([
    line(1_000, 100),
    line(1_000, 100, old),
    line(2_000, 50),
  ]);
  expect(groups).toEqual([
    { ...standard, netCents: 200, vatCents: 38 },
    { ...old, netCents: 100, vatCents: 16 },
  ]);
  expect(totals).toEqual({ netCents: 300, vatCents: 54, grossCents: 354 });
});

test("a credit mirrors its invoice to the cent", () => {
  let seed = 4_711;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let time = 0; time < 500; time += 1) {
    const lines = Array.from({ length: 1 + random(6) }, () =>
      line(1 + random(12_000), 1 + random(99_999)),
    );
    const [there, back] = [
      totalsOf(lines),
      totalsOf(lines.map((one) => ({ ...one, quantity: -one.quantity }))),
    ];
    expect(back.netCents).toBe(-there.netCents);
    expect(back.grossCents).toBe(-there.grossCents);
    expect(there.netCents).toBe(lines.reduce((sum, one) => sum + lineCents(one), 0));
    expect(Math.abs(there.vatCents - there.netCents * 0.19)).toBeLessThanOrEqual(0.5000001);
  }
});

test("nothing is counted inexactly", () => {
  expect(() => lineCents(line(1_000_000, 10_000_000_000))).toThrow(RangeError);
});
