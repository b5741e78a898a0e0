import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { reviewOf, type StoredReview } from "./about.server.ts";
import type { ReviewSubject } from "./subject.ts";

/** How the request that is open stands, or how the last one ended; only `none` while nobody has asked. */
export interface ReviewPreview {
  stands: "none" | "waiting" | "taken" | "done" | "happened" | "withdrawn" | "merged";
  /** Who asked, has it, or ended it. */
  by: string;
  at: string;
}

/** What was asked about a record that the reader has found. Undefined for a guest. */
export async function reviewPreview(
  access: OrganisationAccess,
  subject: ReviewSubject,
  locale: Locale,
): Promise<ReviewPreview | undefined> {
  if (!seesAll(access)) return undefined;
  const { rows } = await transaction(access, (tx) =>
    sql<{ found: StoredReview | null }>`select ${reviewOf(access, subject)} as found`.execute(tx),
  );
  return reviewWords(access, rows[0]?.found ?? null, locale);
}

/** The same of a page that has read it along. */
export function reviewWords(
  access: OrganisationAccess,
  stored: StoredReview | null,
  locale: Locale,
): ReviewPreview | undefined {
  if (!seesAll(access)) return undefined;
  if (!stored) return { stands: "none", by: "", at: "" };
  const { askedBy, askedAt, takenBy, closedBy, closedAt, outcome } = stored;
  const at = formatDate(new Date(closedAt ?? askedAt), locale);
  if (outcome) return { stands: outcome, by: closedBy ?? "", at };
  if (takenBy) return { stands: "taken", by: takenBy, at };
  return { stands: "waiting", by: askedBy, at };
}
