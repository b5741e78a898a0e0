import { sql } from "kysely";
import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { isOver } from "#app/domain/leads/kept.ts";

export type DeletedDocuments = Record<
  "invoices" | "contracts" | "checkouts" | "vatIdChecks",
  number
>;

/**
 * Deletes invoices and credit notes with their files and lines in the book, then contracts that have none left with their
 * orders and payments, and the hosted pages of orders, all some years after the end of their calendar year
 * (retention.invoiceYears; § 147 AO, § 14b UStG; the database refuses fewer than eight). Each client in a transaction of
 * its own, told in the trail by numbers. A year in which something is deleted is over, so the next number stays the next.
 * Returns how many of each kind.
 */
export async function deletePastDocuments(): Promise<DeletedDocuments> {
  const access = houseAccess("system");
  const clients = await transaction(access, (tx) =>
    tx.selectFrom("organisation").select("id").where("kind", "=", "client").execute(),
  );
  const deleted = { invoices: 0, contracts: 0, ...(await deleteOfNoClient()) };
  for (const { id } of clients) {
    const { invoices, contracts } = await transaction(access, (tx) => deleteOf(tx, id));
    deleted.invoices += invoices;
    deleted.contracts += contracts;
  }
  return deleted;
}

async function deleteOf(tx: Tx, clientId: string) {
  const invoices = await deleteInvoices(tx, clientId);
  const contracts = await deleteContracts(tx, clientId);
  if (invoices + contracts > 0)
    await record(tx, houseAccess("system"), {
      kind: "documents.deleted",
      subject: { kind: "organisation", id: clientId },
      data: { invoices, contracts },
    });
  return { invoices, contracts };
}

async function deleteInvoices(tx: Tx, clientId: string): Promise<number> {
  const over = await tx
    .selectFrom("invoiceEntry")
    .select("invoiceId")
    .where("organisationId", "=", houseId)
    .where("clientId", "=", clientId)
    .where(isOver("invoices"))
    .execute();
  if (over.length === 0) return 0;
  const ids = over.map(({ invoiceId }) => invoiceId);
  await withinOrganisation(tx, clientId, () =>
    tx
      .deleteFrom("invoice")
      .where("organisationId", "=", clientId)
      .where("id", "in", ids)
      .execute(),
  );
  await tx
    .deleteFrom("invoiceEntry")
    .where("organisationId", "=", houseId)
    .where("invoiceId", "in", ids)
    .execute();
  return ids.length;
}

async function deleteContracts(tx: Tx, clientId: string): Promise<number> {
  const gone = await withinOrganisation(tx, clientId, () =>
    tx
      .deleteFrom("subscription")
      .where("organisationId", "=", clientId)
      .where(isOver("contracts"))
      .where(
        sql<boolean>`not exists (select from invoice i where i.organisation_id = subscription.organisation_id and i.subscription_id = subscription.id)`,
      )
      .returning("id")
      .execute(),
  );
  if (gone.length === 0) return 0;
  await tx
    .deleteFrom("stripeSubscription")
    .where("organisationId", "=", houseId)
    .where("clientId", "=", clientId)
    .where(
      "subscriptionId",
      "in",
      gone.map(({ id }) => id),
    )
    .execute();
  return gone.length;
}

const deleteOfNoClient = () =>
  transaction(houseAccess("system"), async (tx) => {
    const over = (table: "checkout" | "vatIdCheck", kind: "checkouts" | "vatIdChecks") =>
      tx
        .deleteFrom(table)
        .where("organisationId", "=", houseId)
        .where(isOver(kind))
        .executeTakeFirst();
    return {
      checkouts: Number((await over("checkout", "checkouts")).numDeletedRows),
      vatIdChecks: Number((await over("vatIdCheck", "vatIdChecks")).numDeletedRows),
    };
  });
