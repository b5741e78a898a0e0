export type VatIdAnswer = { vatId: string } | { refused: "format" | "checksum" | "country" };

/** How each country calls its own rule for the number behind its prefix. */
const rules = {
  AT: "uid",
  BE: "vat",
  BG: "vat",
  CY: "vat",
  CZ: "dic",
  DE: "vat",
  DK: "cvr",
  EE: "kmkr",
  ES: "nif",
  FI: "alv",
  FR: "tva",
  GR: "vat",
  HR: "oib",
  HU: "anum",
  IE: "vat",
  IT: "iva",
  LT: "pvm",
  LU: "tva",
  LV: "pvn",
  MT: "vat",
  NL: "btw",
  PL: "nip",
  PT: "nif",
  RO: "cif",
  SE: "vat",
  SI: "ddv",
  SK: "dph",
};

/** Greece writes EL where ISO 3166 says GR (Art. 215 of Directive 2006/112/EC). */
const prefixOf = (country: string) => (country === "GR" ? "EL" : country);

/**
 * Reads a VAT identification number as people type it, with or without its prefix, and checks its form and check digits.
 * Refuses a number of another country than the customer's. Whether it was given out, only the authority knows.
 */
export async function readVatId(text: string, country: string): Promise<VatIdAnswer> {
  if (!Object.hasOwn(rules, country)) return { refused: "country" };
  const typed = text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s.\-/]/g, "");
  const prefix = prefixOf(country);
  const other = Object.keys(rules).some(
    (one) => one !== country && typed.startsWith(prefixOf(one)) && /^[A-Z]{2}\w*\d/.test(typed),
  );
  if (other && !typed.startsWith(prefix)) return { refused: "country" };
  const number = typed.startsWith(prefix) ? typed.slice(2) : typed;
  // The rules of the whole world take twenty megabytes: loaded with the first number, not with the process.
  const { stdnum } = await import("stdnum");
  const checked = stdnum[country]?.[rules[country as keyof typeof rules]]?.validate(number);
  if (!checked) throw new Error(`There is no rule for VAT ids of ${country}`);
  if (checked.isValid) return { vatId: prefix + number };
  return { refused: checked.error.name === "InvalidChecksum" ? "checksum" : "format" };
}
