import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { invoiceNumber, type InvoicePlace } from "../invoice-number.ts";

export interface Creditable {
  number: string;
  clientId: string;
  client: string;
  issuedOn: Day;
  netCents: number;
  /** Net cents that no credit note has taken back yet. */
  leftCents: number;
}

/** An invoice of the book and what is left of it; undefined for an id that is none, and for who does not lead the house. */
export function creditable(
  access: HouseAccess,
  invoiceId: string,
): Promise<Creditable | undefined> {
  if (!may(access.roles, "invoices.credit")) return Promise.resolve(undefined);
  const scope = { organisationId: houseId, personId: access.actor.id };
  return transaction(scope, (tx) => invoiceInBook(tx, invoiceId));
}

/** The same within a transaction. */
export async function invoiceInBook(tx: Tx, invoiceId: string): Promise<Creditable | undefined> {
  const { rows } = await sql<
    Omit<Creditable, "number" | "leftCents"> & InvoicePlace & { backCents: number }
  >`
    select e.year, e.position, e.client_id as "clientId", o.name as client, e.issued_on as "issuedOn",
       e.net_cents as "netCents", coalesce(sum(c.net_cents), 0)::int as "backCents"
      from invoice_entry e join organisation o on o.id = e.client_id
      left join invoice_entry c on c.organisation_id = e.organisation_id and c.corrects_id = e.invoice_id
     where e.organisation_id = ${houseId} and e.invoice_id = ${invoiceId} and e.kind = 'invoice'
     group by e.organisation_id, e.year, e.position, o.name`.execute(tx);
  const [row] = rows;
  if (!row) return undefined;
  const { year, position, backCents, ...entry } = row;
  const leftCents = entry.netCents - backCents;
  return { ...entry, number: invoiceNumber({ year, position }), leftCents };
}
