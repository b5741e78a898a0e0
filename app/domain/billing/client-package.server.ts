import { transaction, type Tx } from "#db/database.server.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import type { InvoiceDocument, PaidBy } from "./invoice.ts";
import type { PackageTerms } from "./package-terms.ts";

export interface ClientPackage {
  subscription:
    | {
        package: PackageId;
        terms: PackageTerms;
        startsOn: string;
        orderedBy: string;
        orderedAt: Date;
        paymentMethod: PaidBy;
        endsOn: string | null;
        endedAt: Date | null;
        nextPackage: PackageId | null;
        changesOn: string | null;
      }
    | undefined;
  used: { useCases: number; members: number };
  invoices: InvoiceRow[];
}

export interface InvoiceRow {
  id: string;
  number: string;
  issuedOn: string;
  periodFrom: string;
  periodUntil: string;
  grossCents: number;
  kind: InvoiceDocument["kind"];
  /** False until its files are made. */
  hasFiles: boolean;
}

/** The client's package, what of it is used, and its latest invoices; undefined for who may not see them. */
export async function clientPackage(
  access: OrganisationAccess,
): Promise<ClientPackage | undefined> {
  if (!may(access.roles, "package.manage")) return undefined;
  return transaction(access, async (tx) => {
    const { organisationId } = access;
    const subscription = await tx
      .selectFrom("subscription")
      .select(["package", "terms", "startsOn", "orderedBy", "orderedAt", "paymentMethod"])
      .select(["endsOn", "endedAt", "nextPackage", "changesOn"])
      .where("organisationId", "=", organisationId)
      .orderBy("orderedAt", "desc")
      .limit(1)
      .executeTakeFirst();
    return {
      subscription: subscription as unknown as ClientPackage["subscription"],
      used: await used(tx, organisationId),
      invoices: await invoicesOf(tx, organisationId),
    };
  });
}

export type InvoiceFormat = "pdf" | "xml";

/** One file of an invoice as it was sent; "unknown" for an id that is not the client's, and until its files are made. */
export function invoiceFile(
  access: OrganisationAccess,
  invoiceId: string,
  format: InvoiceFormat,
): Promise<{ number: string; content: Buffer } | "unknown" | "not-allowed"> {
  return transaction(access, async (tx) => {
    const found = await tx
      .selectFrom("invoice")
      .leftJoin("invoiceFile", (join) =>
        join
          .onRef("invoiceFile.organisationId", "=", "invoice.organisationId")
          .onRef("invoiceFile.invoiceId", "=", "invoice.id")
          .on("format", "=", format),
      )
      .select(["number", "content"])
      .where("invoice.organisationId", "=", access.organisationId)
      .where("invoice.id", "=", invoiceId)
      .executeTakeFirst();
    if (!found) return "unknown";
    if (!may(access.roles, "package.manage")) return "not-allowed";
    const { number, content } = found;
    return content ? { number, content } : "unknown";
  });
}

async function used(tx: Tx, organisationId: string) {
  const counted = await tx
    .selectNoFrom((row) => [
      row
        .selectFrom("aiUseCase")
        .select((one) => one.fn.countAll<number>().as("count"))
        .where("organisationId", "=", organisationId)
        .as("useCases"),
      row
        .selectFrom("member")
        .select((one) => one.fn.countAll<number>().as("count"))
        .where("organisationId", "=", organisationId)
        .where("endedAt", "is", null)
        .as("members"),
    ])
    .executeTakeFirstOrThrow();
  return { useCases: counted.useCases ?? 0, members: counted.members ?? 0 };
}

function invoicesOf(tx: Tx, organisationId: string): Promise<InvoiceRow[]> {
  return tx
    .selectFrom("invoice")
    .select(["id", "number", "issuedOn", "periodFrom", "periodUntil", "grossCents"])
    .select((invoice) => [
      invoice.ref("kind").$castTo<InvoiceDocument["kind"]>().as("kind"),
      invoice
        .exists(
          invoice
            .selectFrom("invoiceFile")
            .select("format")
            .whereRef("invoiceFile.organisationId", "=", "invoice.organisationId")
            .whereRef("invoiceFile.invoiceId", "=", "invoice.id"),
        )
        .$castTo<boolean>()
        .as("hasFiles"),
    ])
    .where("organisationId", "=", organisationId)
    .orderBy("issuedOn", "desc")
    .orderBy("number", "desc")
    .limit(120)
    .execute();
}
