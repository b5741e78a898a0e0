import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { seesAll } from "#app/domain/organisations/sight.ts";
import { formatTime } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { previewOf, type StoredPreview } from "./about.server.ts";
import type { CommentSubject } from "./subject.ts";

export interface ThreadPreview {
  count: number;
  newest: { by: string; at: string; text: string } | undefined;
}

/** How much was said about a record that the reader has found, and the last of it. Undefined for a guest. */
export async function threadPreview(
  access: OrganisationAccess,
  subject: CommentSubject,
  locale: Locale,
): Promise<ThreadPreview | undefined> {
  if (!seesAll(access)) return undefined;
  const { rows } = await transaction(access, (tx) =>
    sql<{ found: StoredPreview | null }>`select ${previewOf(access, subject)} as found`.execute(tx),
  );
  return previewWords(access, rows[0]?.found ?? null, locale);
}

/** The same of a page that has read it along. */
export function previewWords(
  access: OrganisationAccess,
  stored: StoredPreview | null,
  locale: Locale,
): ThreadPreview | undefined {
  if (!seesAll(access)) return undefined;
  if (!stored) return { count: 0, newest: undefined };
  const { count, by, at, text } = stored;
  return { count, newest: { by, text, at: formatTime(new Date(at), locale) } };
}
