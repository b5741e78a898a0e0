import { keepTogether } from "./format.ts";

/** A text of the catalogue or of a vendor as it is set: articles of law on one line, real apostrophes and single quotation marks. */
export const typeset = (text: string): string =>
  keepTogether(text)
    .replace(/(^|[\s(])'(?=\S)/g, "$1‘")
    .replaceAll("'", "’");
