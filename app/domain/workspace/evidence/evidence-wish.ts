import { isReason } from "../deadlines/refusal.ts";

/** What somebody gives as evidence: a file, a link or a note. */
export interface EvidenceWish {
  title: string | null;
  text: string | null;
  url: string | null;
  /** Last day on which it proves something, YYYY-MM-DD; null for ever. */
  validUntil: string | null;
}

export type EvidenceKind = "file" | "link" | "note";

export type WishRefusal = "nothing" | "several" | "link" | "past" | "title";

/** What kind of evidence it is, or why it is none. A note may go with a file or a link. */
export function kindOf(
  { title, text, url, validUntil }: EvidenceWish,
  hasFile: boolean,
  today: string,
): { kind: EvidenceKind } | { refused: WishRefusal } {
  if (hasFile && url !== null) return { refused: "several" };
  if (!hasFile && url === null && !isReason(text)) return { refused: "nothing" };
  if (url !== null && !isWebAddress(url)) return { refused: "link" };
  const kind = hasFile ? "file" : url === null ? "note" : "link";
  if (kind === "note" && title === null) return { refused: "title" };
  if (validUntil !== null && validUntil < today) return { refused: "past" };
  return { kind };
}

/** An address that leads to a page, without a name and a secret in it. */
function isWebAddress(text: string): boolean {
  const address = URL.parse(text);
  return (
    address !== null &&
    (address.protocol === "https:" || address.protocol === "http:") &&
    address.username === "" &&
    address.password === "" &&
    !/\s/.test(text)
  );
}

/** What it is called when nobody gave it a name. */
export const titleOf = ({ title, url }: EvidenceWish, fileName: string | undefined): string =>
  (title ?? fileName ?? URL.parse(url ?? "")?.hostname ?? "").slice(0, 200).toWellFormed();
