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
  grossCents: number;
  /** Net and gross that no credit note has taken back yet. */
  left: { netCents: number; grossCents: number };
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
    Omit<Creditable, "number" | "left"> & InvoicePlace & { netBack: number; grossBack: number }
  >`
    select e.year, e.position, e.client_id as "clientId", o.name as client, e.issued_on as "issuedOn",
       e.net_cents as "netCents", e.gross_cents as "grossCents",
       coalesce(sum(c.net_cents), 0)::int as "netBack", coalesce(sum(c.gross_cents), 0)::int as "grossBack"
      from invoice_entry e join organisation o on o.id = e.client_id
      left join invoice_entry c on c.organisation_id = e.organisation_id and c.corrects_id = e.invoice_id
     where e.organisation_id = ${houseId} and e.invoice_id = ${invoiceId} and e.kind = 'invoice'
     group by e.organisation_id, e.year, e.position, o.name`.execute(tx);
  const [row] = rows;
  if (!row) return undefined;
  const { year, position, netBack, grossBack, ...entry } = row;
  const left = { netCents: entry.netCents - netBack, grossCents: entry.grossCents - grossBack };
  return { ...entry, number: invoiceNumber({ year, position }), left };
}
