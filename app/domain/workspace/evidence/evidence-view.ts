import { formatDay, formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Evidence } from "../risk/evidence.ts";
import type { Piece, StoredVersion } from "./stored-evidence.server.ts";

/** What a piece of evidence is worth on a day. */
export type PieceState = "waiting" | "returned" | "approved" | "outdated" | "withdrawn";

/** What counts for the risk: the approved version of every piece that was not taken back. */
export const approvedEvidence = (pieces: readonly Piece[]): Evidence[] =>
  pieces
    .filter((piece) => !piece.withdrawnAt)
    .flatMap((piece) => approvedOf(piece) ?? [])
    .map(({ validUntil }) => ({ approved: true, validUntil }));

const approvedOf = (piece: Piece): StoredVersion | undefined =>
  piece.versions.find(({ version }) => version === piece.approvedVersion);

export function pieceState(piece: Piece, today: string): PieceState {
  if (piece.withdrawnAt) return "withdrawn";
  const approved = approvedOf(piece);
  if (approved && isOver(approved, today)) return "outdated";
  if (approved) return "approved";
  return piece.versions[0]?.verdict === "returned" ? "returned" : "waiting";
}

const isOver = ({ validUntil }: StoredVersion, today: string) =>
  validUntil !== null && validUntil < today;

/** A version in words; `size` in bytes. */
function versionView(version: StoredVersion, locale: Locale) {
  return {
    ...version,
    sha256: version.sha256.toString("hex"),
    size: version.fileSize === null ? null : formatSize(version.fileSize, locale),
    validUntilDay: version.validUntil,
    validUntil: version.validUntil && formatDay(version.validUntil, locale),
    at: formatTime(version.at, locale),
    checkedAt: version.checkedAt && formatTime(version.checkedAt, locale),
  };
}

/** A piece in words, as the measure and its own page show it. */
export function pieceView(piece: Piece, locale: Locale, today: string) {
  const versions = piece.versions.map((one) => versionView(one, locale));
  const [newest] = versions;
  if (!newest) throw new Error(`Evidence ${piece.id} has no version`);
  const approved = approvedOf(piece);
  return {
    id: piece.id,
    version: piece.version,
    state: pieceState(piece, today),
    /** A newer version waits while an older one counts. */
    renewing: approved !== undefined && newest.verdict === null,
    until: approved?.validUntil ? formatDay(approved.validUntil, locale) : null,
    newest,
    versions,
  };
}

export type PieceView = ReturnType<typeof pieceView>;
export type VersionView = PieceView["newest"];

const sizes = { de: "de-DE", en: "en-GB" } as const;

/** 812 kB, 1,4 MB: at least one kilobyte. */
function formatSize(bytes: number, locale: Locale): string {
  const [value, unit] =
    bytes < 1e6 ? [Math.max(1, bytes / 1e3), "kilobyte"] : [bytes / 1e6, "megabyte"];
  return new Intl.NumberFormat(sizes[locale], {
    style: "unit",
    unit,
    maximumFractionDigits: unit === "megabyte" ? 1 : 0,
  }).format(value);
}
