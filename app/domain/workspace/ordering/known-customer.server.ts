import { sql } from "kysely";
import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { sign, verified } from "#db/sealing.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import type { Customer } from "#app/domain/billing/invoice.ts";
import type { Taxed } from "#app/domain/billing/vat.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import { findLink } from "#app/domain/mail/links.server.ts";
import type { HouseAccess, OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";

/** What is known of who orders; what is left out was never typed. An order number belongs to one order. */
export type KnownOrder = Partial<
  Omit<Customer, "vatIdConfirmedOn" | "language" | "purchaseOrder"> & {
    contactName: string;
    contactEmail: string;
    land: Land;
  }
>;

export interface Known {
  /** The lead the order belongs to, once it is placed. */
  leadId: string | null;
  /** The client without a package who orders from its workspace. */
  clientId: string | null;
  order: KnownOrder;
  /** What was confirmed before, by the service or a person; it counts for that very number. */
  confirmed: Taxed | undefined;
}

const startHours = 24;
/** Other forms are signed by the same key. */
const mark = "order ";

/** Says in a form field that an order begins in this workspace: signed, ids only. Undefined for who may not order. */
export const startOfOrder = ({ organisationId, actor, roles }: OrganisationAccess) =>
  may(roles, "package.manage")
    ? sign(mark + JSON.stringify({ client: organisationId, person: actor.id, at: Date.now() }))
    : undefined;

/**
 * What an order can begin with, by where it comes from: the token of a report, or a signed start of a workspace that is
 * not older than a day. Undefined for everything else; the form is empty then.
 */
export function knownCustomer(from: string): Promise<Known | undefined> {
  return transaction(houseAccess("visitor"), (tx) => knownFrom(tx, from));
}

async function knownFrom(tx: Tx, from: string): Promise<Known | undefined> {
  const start = startIn(from);
  if (start) return ofWorkspace(tx, start);
  const link = await findLink(tx, "report.view", from);
  return link.state === "open" ? ofReport(tx, link.subjectId) : undefined;
}

interface Start {
  client: string;
  person: string;
  at: number;
}

function startIn(from: string): Start | undefined {
  const text = verified(from);
  if (!text?.startsWith(mark)) return undefined;
  const start = JSON.parse(text.slice(mark.length)) as Start;
  return Date.now() - start.at < startHours * 3_600_000 ? start : undefined;
}

async function ofReport(tx: Tx, selfCheckId: string): Promise<Known | undefined> {
  const lead = await tx
    .selectFrom("selfCheck")
    .innerJoin("lead", (join) =>
      join
        .onRef("lead.organisationId", "=", "selfCheck.organisationId")
        .onRef("lead.id", "=", "selfCheck.leadId"),
    )
    .select(["lead.id", "email", "firstName", "company"])
    .where("selfCheck.organisationId", "=", houseId)
    .where("selfCheck.id", "=", selfCheckId)
    .executeTakeFirst();
  if (!lead) return undefined;
  const { email, firstName, company } = lead;
  const contact = { contactEmail: email, email, contactName: firstName, name: company };
  const last = await lastOffer(tx, lead.id);
  // What was offered to another mailbox is not this one's to read.
  const before = last?.order.contactEmail === email ? last : undefined;
  const order = { ...given(contact), ...before?.order };
  return { leadId: lead.id, clientId: null, order, confirmed: before?.confirmed };
}

/** What the next offer to a lead begins with: what stood in the last one. */
export const lastOffered = (access: HouseAccess, leadId: string): Promise<KnownOrder> =>
  transaction(access, async (tx) => (await lastOffer(tx, leadId))?.order ?? {});

async function lastOffer(
  tx: Tx,
  leadId: string,
): Promise<Pick<Known, "order" | "confirmed"> | undefined> {
  const row = await tx
    .selectFrom("packageOffer")
    .select(["customer", "land", "contactName", "contactEmail"])
    .where("organisationId", "=", houseId)
    .where("leadId", "=", leadId)
    .orderBy("createdAt", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { contactName, contactEmail } = row;
  const confirmed = row.customer as Customer;
  const contact = { contactName, contactEmail, land: row.land as Land };
  return { order: { ...contact, ...invoiced(confirmed) }, confirmed };
}

/** The person who leads a client, who must still do so, and what the client's last contract says. */
function ofWorkspace(tx: Tx, { client, person }: Start): Promise<Known | undefined> {
  return withinOrganisation(tx, client, async () => {
    const row = await tx
      .selectFrom("member")
      .innerJoin("person", "person.id", "member.personId")
      .innerJoin("organisation", "organisation.id", "member.organisationId")
      .select(["person.name as contactName", "person.email", "organisation.name", "land", "roles"])
      .where("member.organisationId", "=", client)
      .where("personId", "=", person)
      .where("member.endedAt", "is", null)
      .where("disabledAt", "is", null)
      .executeTakeFirst();
    if (!row || !may(row.roles, "package.manage")) return undefined;
    const { contactName, email, name } = row;
    const last = await tx
      .selectFrom("subscription")
      .select("customer")
      .where("organisationId", "=", client)
      .orderBy("orderedAt", "desc")
      .limit(1)
      .executeTakeFirst();
    const contact = { contactName, contactEmail: email, email, name, land: row.land as Land };
    const confirmed = last?.customer as unknown as Customer | undefined;
    return {
      leadId: await leadOf(tx, client),
      clientId: client,
      order: { ...given(contact), ...(confirmed && invoiced(confirmed)) },
      confirmed,
    };
  });
}

/** The lead that became this client. */
const leadOf = (tx: Tx, clientId: string): Promise<string | null> =>
  withinOrganisation(tx, houseId, async () => {
    const lead = await tx
      .selectFrom("lead")
      .select("id")
      .where("organisationId", "=", houseId)
      .where("clientId", "=", clientId)
      .orderBy(sql`client_since`)
      .limit(1)
      .executeTakeFirst();
    return lead?.id ?? null;
  });

function invoiced(customer: Customer): KnownOrder {
  const {
    vatIdConfirmedOn: _confirmed,
    language: _language,
    purchaseOrder: _order,
    ...rest
  } = customer;
  return given(rest);
}

/** Without what is not there. */
const given = (known: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(known).filter(([, value]) => value)) as KnownOrder;
