import { describe, expect, test } from "vitest";
import { readVatId } from "#app/domain/billing/vat-id.ts";
import { vatFor } from "#app/domain/billing/vat.ts";

const customer = (country: string, vatId: string | null = null, on: string | null = null) => ({
  country,
  vatId,
  vatIdConfirmedOn: on,
});

describe("the VAT of a service between businesses", () => {
  test.each([
    ["2026-11-26", 19],
    ["2021-01-01", 19],
    ["2020-12-31", 16],
    ["2020-07-01", 16],
    ["2020-06-30", 19],
  ])("in Germany on %s it is %i %%", (day, percent) => {
    expect(vatFor(customer("DE"), day)).toEqual({ category: "S", percent, sentence: null });
    expect(vatFor(customer("DE", "DE136695976", "2019-01-01"), day)).toMatchObject({ percent });
  });

  test("elsewhere in the EU the recipient owes it, once its number is confirmed", () => {
    const on = vatFor(customer("AT", "ATU13585627", "2026-11-26"), "2026-11-26");
    expect(on).toMatchObject({
      category: "AE",
      percent: 0,
      sentence: { de: "Steuerschuldnerschaft des Leistungsempfängers", en: "Reverse charge" },
    });
  });

  test.each([
    [customer("AT"), "vat-id-missing"],
    [customer("AT", "ATU13585627"), "vat-id-not-confirmed"],
    [customer("GR", "EL094259216", "2026-11-27"), "vat-id-not-confirmed"],
  ])("%o is for a person to decide: %s", (taxed, refused) => {
    expect(vatFor(taxed, "2026-11-26")).toEqual({ refused });
  });

  test.each(["CH", "LI", "NO", "GB", "US"])("in %s it is not taxable here", (country) => {
    expect(vatFor(customer(country, "whatever"), "2026-11-26")).toMatchObject({
      category: "O",
      percent: 0,
      sentence: { de: "Nicht im Inland steuerbare Leistung" },
    });
  });

  test("Croatia is in the EU from the day it joined", () => {
    expect(vatFor(customer("HR"), "2013-06-30")).toMatchObject({ category: "O" });
    expect(vatFor(customer("HR"), "2013-07-01")).toEqual({ refused: "vat-id-missing" });
  });

  test("nobody guesses a rate of a day before the table begins", () => {
    expect(() => vatFor(customer("DE"), "2006-12-31")).toThrow("2006-12-31");
  });
});

describe("a VAT id", () => {
  test.each([
    ["AT", "ATU13585627", "ATU13585627"],
    ["AT", " u 1358 5627", "ATU13585627"],
    ["BE", "BE0411905847", "BE0411905847"],
    ["CY", "CY10259033P", "CY10259033P"],
    ["DE", "de 136 695 976", "DE136695976"],
    ["ES", "ESB64717838", "ESB64717838"],
    ["FR", "FR 40 303.265-045", "FR40303265045"],
    ["GR", "EL094259216", "EL094259216"],
    ["GR", "094259216", "EL094259216"],
    ["IE", "IE6433435F", "IE6433435F"],
    ["IT", "IT00743110157", "IT00743110157"],
    ["NL", "NL004495445B01", "NL004495445B01"],
    ["PL", "PL8567346215", "PL8567346215"],
    ["SE", "SE123456789701", "SE123456789701"],
  ])("of %s, typed as %s, is %s", async (country, typed, vatId) => {
    expect(await readVatId(typed, country)).toEqual({ vatId });
  });

  test.each([
    ["AT", "ATU13585628", "checksum"],
    ["DE", "DE136695977", "checksum"],
    ["NL", "NL004495446B01", "checksum"],
    ["AT", "ATU1358562", "format"],
    ["DE", "", "format"],
    ["DE", "DE", "format"],
    ["AT", "DE136695976", "country"],
    ["CH", "CHE-116.281.710", "country"],
    ["toString", "x", "country"],
  ])("of %s cannot be %s: %s", async (country, typed, refused) => {
    expect(await readVatId(typed, country)).toEqual({ refused });
  });
});
