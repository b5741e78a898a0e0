const longest = 150;

/** Steering characters, those that turn the direction of writing, and what a file system or a header trips over. */
const unwanted = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029<>:"/\\|?*]/gu;

/** A given name as it is shown and offered: its last part, in one writing, without traps, its ending kept when cut. */
export function cleanFileName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .replace(unwanted, "")
    .replace(/\s+/g, " ")
    .replace(/[.\s]+$/, "");
  const [, stem = clean, ending = ""] = /^(.*?)(\.[^.]{1,10})?$/s.exec(clean) ?? [];
  const letters = stem.replace(/^[.\s]+/, "").slice(0, longest - ending.length);
  return `${letters.toWellFormed().trim() || "datei"}${ending}`;
}

/** Always an attachment, with the name twice: in ASCII for old programs, in full for the rest (RFC 6266, RFC 8187). */
export function attachment(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^\x20-\x7e]/g, "")
    .replace(/["\\%]/g, "_")
    .replace(/^\s*(?=\.|$)/, "datei");
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
