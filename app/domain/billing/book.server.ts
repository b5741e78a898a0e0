import { sql } from "kysely";
import { transaction, type Tx } from "#db/database.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import type { InvoicePlace } from "./invoice-number.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";

export interface BookLine extends InvoicePlace {
  invoiceId: string;
  client: string;
  kind: "invoice" | "credit-note";
  issuedOn: Day;
  netCents: number;
  grossCents: number;
}

export interface RunningContract {
  clientId: string;
  client: string;
  /** First day of the month that is charged next. */
  dueOn: Day;
  /** An end or another package is ahead. */
  turnsOn: Day | null;
  /** As the payment service last said; null for who pays on invoice. */
  status: string | null;
  /** Nothing is charged. */
  rests: boolean;
}

export interface Book {
  /** Net by month (YYYY-MM) of the invoice, credit notes taken off; the newest first. */
  months: { month: string; netCents: number; invoices: number }[];
  contracts: RunningContract[];
  lines: BookLine[];
  next: InvoicePlace | undefined;
}

const pageSize = 50;
/** More running contracts than a page shows wait for their day in this order. */
const contractsShown = 200;

/**
 * The consultancy's book: twelve months of revenue, the contracts that run by their next charge, and every number, the
 * newest first, keyset paging. All of it stands with the consultancy; no client's wall is opened. Undefined for who does
 * not lead the consultancy.
 */
export function book(access: HouseAccess, below?: InvoicePlace): Promise<Book | undefined> {
  if (!may(access.roles, "clients.read")) return Promise.resolve(undefined);
  const scope = { organisationId: houseId, personId: access.actor.id };
  return transaction(scope, async (tx) => {
    const lines = await linesBelow(tx, below);
    const shown = lines.slice(0, pageSize);
    const last = lines.length > pageSize ? shown.at(-1) : undefined;
    return {
      months: await revenue(tx),
      contracts: await running(tx),
      lines: shown,
      next: last && { year: last.year, position: last.position },
    };
  });
}

async function revenue(tx: Tx): Promise<Book["months"]> {
  const { rows } = await sql<Book["months"][number]>`
    select to_char(issued_on, 'YYYY-MM') as month, count(*) filter (where kind = 'invoice')::int as invoices,
       sum(case kind when 'invoice' then net_cents else -net_cents end)::int as "netCents"
      from invoice_entry
     where organisation_id = ${houseId}
       and issued_on >= (date_trunc('month', now() at time zone 'Europe/Berlin') - interval '11 months')::date
     group by 1 order by 1 desc`.execute(tx);
  return rows;
}

async function running(tx: Tx): Promise<RunningContract[]> {
  const { rows } = await sql<RunningContract>`
    select d.client_id as "clientId", o.name as client, d.due_on as "dueOn", d.turns_on as "turnsOn", d.rests, (
        select status from stripe_subscription s
         where s.organisation_id = d.organisation_id and s.client_id = d.client_id and s.subscription_id = d.subscription_id and not d.on_invoice
         order by asked desc limit 1) as status
      from due_invoice d join organisation o on o.id = d.client_id
     where d.organisation_id = ${houseId}
     order by d.due_on, o.name limit ${contractsShown}`.execute(tx);
  return rows;
}

async function linesBelow(tx: Tx, below: InvoicePlace | undefined): Promise<BookLine[]> {
  const { rows } = await sql<BookLine>`
    select e.year, e.position, e.invoice_id as "invoiceId", o.name as client, e.kind, e.issued_on as "issuedOn",
       e.net_cents as "netCents", e.gross_cents as "grossCents"
      from invoice_entry e join organisation o on o.id = e.client_id
     where e.organisation_id = ${houseId}
       and (e.year, e.position) < (${below?.year ?? 9_999}, ${below?.position ?? 0})
     order by e.year desc, e.position desc limit ${pageSize + 1}`.execute(tx);
  return rows;
}
