export type Locale = "de" | "en";

const characters = new Intl.Segmenter("de", { granularity: "grapheme" });

/** One line without control or invisible characters, cut to length: for subjects, text and what people typed. */
export function oneLine(text: string, longest: number): string {
  const visible = text
    .replace(/[\p{Zl}\p{Zp}\s]/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, "");
  const line = visible.normalize("NFC").replace(/ {2,}/g, " ").trim();
  return [...characters.segment(line)]
    .slice(0, longest)
    .map(({ segment }) => segment)
    .join("")
    .trim();
}

/**
 * The first name if it can be one, else null. Anybody can have a mail sent to anybody,
 * so nothing that reads like an address, a number or a message gets into it (R-35).
 */
export function greetableName(given: string | null): string | null {
  const name = oneLine(given ?? "", 40).replaceAll("'", "’");
  const isName = /^\p{L}[\p{L}\p{M}.’ -]*$/u.test(name);
  const isAddress = /http|www\.|\p{L}\.\p{L}{2,}/iu.test(name);
  return isName && !isAddress ? name : null;
}

export function greeting(locale: Locale, firstName: string | null): string {
  const name = greetableName(firstName);
  const words = { de: "Guten Tag", en: "Hello" }[locale];
  return `${words}${name ? ` ${name}` : ""},`;
}
