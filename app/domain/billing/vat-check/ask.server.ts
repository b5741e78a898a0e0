import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { company } from "#app/domain/catalogue/company.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { readVatId } from "../vat-id.ts";

export interface CheckJob {
  organisationId: string;
  checkId: string;
}

/** "off": the company uses no service; "refused": no number that could be asked about. */
export type AskAnswer = "asked" | "off" | "refused" | "not-allowed" | "unknown-lead";

/** A question that nobody has answered for so long is put again. */
const patience = sql<Date>`now() - interval '1 day'`;

/**
 * Asks the service of the European Union (contract: online answer) about the VAT id of a lead's company; a job does it,
 * and nothing waits for the answer. Whoever asks while the same question is under way adds no second one.
 */
export async function askAboutVatId(
  access: HouseAccess,
  leadId: string,
  typed: { vatId: string; country: string },
): Promise<AskAnswer> {
  if (!may(access.roles, "offers.make")) return "not-allowed";
  if (!company.vatIdService) return "off";
  const read = await readVatId(typed.vatId, typed.country);
  if ("refused" in read) return "refused";
  return transaction<AskAnswer>(access, async (tx) => {
    const lead = await tx
      .selectFrom("lead")
      .select("id")
      .where("organisationId", "=", houseId)
      .where("id", "=", leadId)
      .executeTakeFirst();
    if (!lead) return "unknown-lead";
    const checkId = await put(tx, access, { leadId, vatId: read.vatId });
    if (!checkId) return "asked";
    await enqueue(tx, "vat-id.check", { organisationId: houseId, checkId });
    const subject = { kind: "lead", id: leadId };
    await record(tx, access, { kind: "vat-id.asked", subject, data: { checkId } });
    return "asked";
  });
}

/** The row of the question; undefined while one is under way. */
async function put(
  tx: Tx,
  { actor }: HouseAccess,
  { leadId, vatId }: { leadId: string; vatId: string },
): Promise<string | undefined> {
  const row = await tx
    .insertInto("vatIdCheck")
    .values({ organisationId: houseId, vatId, leadId, askedBy: actor.id })
    .onConflict((conflict) =>
      conflict
        .columns(["organisationId", "vatId"])
        .where("state", "=", "waiting")
        .doUpdateSet({ leadId, askedBy: actor.id, askedAt: sql`now()`, reason: null })
        .where("vatIdCheck.askedAt", "<", patience),
    )
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}
