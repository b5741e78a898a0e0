import { sql } from "kysely";
import type { Tx } from "#db/database.server.ts";
import type { Access } from "#app/domain/audit/access.ts";
import { count } from "#app/domain/leads/counts.server.ts";
import type { Locale } from "#app/i18n/locale.ts";

/** Counts a booked consultation under the use case of the check it came from, if it came from one. */
export async function countBooking(
  tx: Tx,
  { organisationId }: Access,
  language: Locale,
  selfCheckId: string | null,
): Promise<void> {
  const check = selfCheckId
    ? await tx
        .selectFrom("selfCheck")
        .select(sql<string | null>`answers ->> 'q01-use-case'`.as("useCase"))
        .where("organisationId", "=", organisationId)
        .where("id", "=", selfCheckId)
        .executeTakeFirst()
    : undefined;
  count({ step: "booked", language, useCase: check?.useCase ?? null });
}
