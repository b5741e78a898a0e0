import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { askAboutVatId, type VatIdTold } from "#app/vendors/vat-ids.ts";
import type { CheckJob } from "./ask.server.ts";

/**
 * Puts a question about a VAT id and writes down the answer with its day and number, once. What is away is asked again
 * by the queue for about a day (throws); after that a person confirms the number by hand, as without a service.
 */
export async function answerVatId({ checkId }: CheckJob): Promise<void> {
  const vatId = await waiting(checkId);
  const url = company.vatIdService;
  if (!vatId || !url) return;
  const told = await askAboutVatId(vatId, { url, requester: company.vatId });
  await write(checkId, told);
  if (told.kind === "unavailable") throw new Error(`The VAT id service: ${told.reason}`);
}

const waiting = (checkId: string) =>
  transaction({ organisationId: houseId }, async (tx) => {
    const row = await tx
      .selectFrom("vatIdCheck")
      .select("vatId")
      .where("organisationId", "=", houseId)
      .where("id", "=", checkId)
      .where("state", "=", "waiting")
      .executeTakeFirst();
    return row?.vatId;
  });

function write(checkId: string, told: VatIdTold): Promise<void> {
  const access = houseAccess("system");
  return transaction(access, async (tx) => {
    const row = await tx
      .updateTable("vatIdCheck")
      .set(
        told.kind === "unavailable"
          ? { reason: told.reason }
          : { ...answerOf(told), answeredAt: sql`now()` },
      )
      .where("organisationId", "=", houseId)
      .where("id", "=", checkId)
      .where("state", "=", "waiting")
      .returning("leadId")
      .executeTakeFirst();
    if (!row || told.kind === "unavailable") return;
    const subject = { kind: "lead", id: row.leadId };
    const data = { checkId, state: told.kind };
    await record(tx, access, { kind: "vat-id.answered", subject, data });
  });
}

function answerOf(told: Exclude<VatIdTold, { kind: "unavailable" }>) {
  if (told.kind === "refused") return { state: told.kind, reason: told.reason };
  const { kind: state, identifier: requestIdentifier, name, address } = told;
  return { state, requestIdentifier, name, address, reason: null };
}
