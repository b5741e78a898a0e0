import { type RawBuilder, sql } from "kysely";
import { retention } from "#app/domain/catalogue/company.ts";

interface Kind {
  table: string;
  /** The column or expression from which the term runs; null as long as nothing has ended. */
  moment: string;
  /** How long it is kept from then on, as an interval; read each time, because the company's file may change. */
  term: () => string;
  /** Which rows of the table are of the kind. */
  only?: string;
  /** Each client's own rows, behind its wall. */
  ofClients?: true;
}

const days = (count: number) => () => `${count} days`;
const unconfirmed = () => `${retention.unconfirmedRequestDays} days`;
const documents = () => `${retention.invoiceYears} years`;
/** § 147 Abs. 4 AO, § 14b Abs. 1 UStG: the term begins when the calendar year is over. */
const endOfYear = (day: string) =>
  `((date_trunc('year', ${day}) + interval '1 year') at time zone 'Europe/Berlin')`;
const proof = () => `${retention.consentProofYears} years`;

/** The one list of what goes by itself, and when (contracts/retention): the hourly job and the operator's report read it. */
export const kept = {
  drafts: { table: "self_check_draft", moment: "expires_at", term: days(0) },
  requests: {
    table: "report_request",
    moment: "created_at",
    term: unconfirmed,
    only: "confirmed_at is null",
  },
  messages: { table: "message_request", moment: "created_at", term: unconfirmed },
  // Asked for by somebody who ordered nothing; two days more for a payment that is still under way.
  orders: {
    table: "package_offer",
    moment: "expires_at",
    term: days(2),
    only: "lead_id is null",
  },
  // An invoice goes with the last credit note that takes it back.
  invoices: {
    table: "invoice_entry",
    moment: endOfYear(`greatest(issued_on, (
      select max(note.issued_on) from invoice_entry note
       where note.organisation_id = invoice_entry.organisation_id and note.corrects_id = invoice_entry.invoice_id))::timestamp`),
    term: documents,
  },
  contracts: {
    table: "subscription",
    moment: endOfYear("ended_at at time zone 'Europe/Berlin'"),
    term: documents,
    ofClients: true,
  },
  checkouts: {
    table: "checkout",
    moment: endOfYear("created_at at time zone 'Europe/Berlin'"),
    term: documents,
  },
  vatIdChecks: {
    table: "vat_id_check",
    moment: endOfYear("asked_at at time zone 'Europe/Berlin'"),
    term: documents,
  },
  leads: { table: "lead", moment: "last_contact_at", term: () => `${retention.leadMonths} months` },
  consents: { table: "consent", moment: "coalesce(withdrawn_at, ended_at)", term: proof },
  setAsideAddresses: { table: "set_aside_address", moment: "at", term: proof },
  appointments: {
    table: "appointment",
    moment: "starts_at",
    term: () => `${retention.appointmentMonths} months`,
  },
  busyTimes: { table: "busy_time", moment: "ends_at", term: days(7) },
  holds: { table: "hold", moment: "expires_at", term: days(0) },
  mails: { table: "mail", moment: "created_at", term: unconfirmed },
  links: { table: "link", moment: "expires_at", term: unconfirmed },
  signIns: { table: "sign_in", moment: "expires_at", term: unconfirmed },
  sessions: { table: "session", moment: "expires_at", term: unconfirmed },
  passkeyChallenges: { table: "passkey_challenge", moment: "expires_at", term: unconfirmed },
  knownDevices: { table: "known_device", moment: "last_seen_at", term: days(400) },
} as const satisfies Record<string, Kind>;

export type Kept = keyof typeof kept;

/** Every row of a kind that the transaction may see, with the moment its term runs from. */
export function rowsOf(name: Kept): RawBuilder<unknown> {
  const { table, moment, ...kind }: Kind = kept[name];
  const only = sql.raw(kind.only ? `where ${kind.only}` : "");
  return sql`select ${sql.raw(moment)} as at from ${sql.table(table)} ${only}`;
}

/** Whether a row of a kind is past its term. */
export function isOver(name: Kept): RawBuilder<boolean> {
  const { moment, term, only }: Kind = kept[name];
  const ofKind = sql.raw(only ? `${only} and` : "");
  return sql<boolean>`${ofKind} ${sql.raw(moment)} < now() - ${term()}::interval`;
}
