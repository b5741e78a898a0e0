import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import type { Taxed } from "../vat.ts";
import { readVatId } from "../vat-id.ts";

/** An answer counts for so many days: as long as an offer. */
const countsForDays = 30;

export interface VatIdCheck {
  id: string;
  vatId: string;
  /** late: the service has not answered for a day, so that nobody asks it any more. */
  state: "waiting" | "late" | "valid" | "invalid" | "refused";
  askedBy: string;
  askedAt: Date;
  answeredAt: Date | null;
  requestIdentifier: string | null;
  name: string | null;
  address: string | null;
  reason: string | null;
}

/** What was asked about VAT ids for a lead, the newest first. */
export function vatIdChecksOf(access: HouseAccess, leadId: string): Promise<VatIdCheck[]> {
  if (!may(access.roles, "offers.make")) return Promise.resolve([]);
  return transaction(access, async (tx) => {
    const rows = await tx
      .selectFrom("vatIdCheck")
      .innerJoin("person", "person.id", "askedBy")
      .select(["vatIdCheck.id", "vatId", "person.name as askedBy", "askedAt", "answeredAt"])
      .select(["requestIdentifier", "vatIdCheck.name", "address", "reason"])
      .select(
        sql<VatIdCheck["state"]>`case when state = 'waiting' and asked_at < now() - interval '1 day'
          then 'late' else state end`.as("state"),
      )
      .where("organisationId", "=", houseId)
      .where("leadId", "=", leadId)
      .orderBy("askedAt", "desc")
      .limit(10)
      .execute();
    return rows;
  });
}

/**
 * The day (in Berlin) on which the service last said that a VAT id is valid, not longer ago than an offer holds; null
 * without such an answer, and when a newer one said the opposite.
 */
export async function confirmedOnline(
  tx: Tx,
  { vatId, country }: Pick<Taxed, "vatId" | "country">,
): Promise<Day | null> {
  const read = vatId ? await readVatId(vatId, country) : undefined;
  if (!read || "refused" in read) return null;
  const row = await tx
    .selectFrom("vatIdCheck")
    .select(["state", sql<Day>`(answered_at at time zone 'Europe/Berlin')::date::text`.as("day")])
    .where("organisationId", "=", houseId)
    .where("vatId", "=", read.vatId)
    .where("state", "in", ["valid", "invalid"])
    .where("answeredAt", ">", sql<Date>`now() - make_interval(days => ${countsForDays})`)
    .orderBy("answeredAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.state === "valid" ? row.day : null;
}
