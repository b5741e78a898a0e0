import { transaction, type Tx } from "#db/database.server.ts";
import type { SendOptions } from "#db/queue.server.ts";
import { type Access, houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Customer } from "#app/domain/billing/invoice.ts";
import { checkedCustomer, type CheckedCustomer } from "#app/domain/billing/offers.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import type { Taxed } from "#app/domain/billing/vat.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import type { Allowance } from "#app/domain/identity/limits.server.ts";
import type { Standing } from "#app/domain/identity/proof-of-work.server.ts";
import { allowRequest, turnOf } from "#app/domain/leads/allow-request.server.ts";
import { makeLink } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import { mayOrderFor } from "./existing-client.server.ts";
import { knownCustomer } from "./known-customer.server.ts";

export interface OwnOffer {
  package: PackageId;
  customer: Omit<Customer, "vatIdConfirmedOn">;
  land: Land;
  contactName: string;
  contactEmail: string;
  /** Network address, for the limits only; it is not stored. */
  from: string;
  standing: Standing;
  /** Where the order began: the token of a report or the start of a workspace; another one counts for nothing. */
  start: string | null;
}

export type Asked =
  | Allowance
  | Extract<CheckedCustomer, { refused: string }>
  | { refused: "not-administrator"; field: "contactEmail" };

/**
 * Prepares an order that somebody asks for on their own, at today's terms: it waits behind the mailed link, whose
 * address is proven with it, and makes nobody a lead. Same limits as every public form. Refuses a VAT id that cannot
 * be one, a company elsewhere in the EU whose id was not confirmed before (there a person does so first), and from a
 * workspace the mailbox of somebody who does not lead it, or has a package there.
 */
export async function askForOffer(wish: OwnOffer): Promise<Asked> {
  const { standing, from, contactEmail: email } = wish;
  if (standing === "trap") return { allowed: true };
  const known = wish.start ? await knownCustomer(wish.start) : undefined;
  const vatIdConfirmedOn = confirmedFor(wish.customer, known?.confirmed);
  const customer = await checkedCustomer({ ...wish.customer, vatIdConfirmedOn });
  if ("refused" in customer) return customer;
  const clientId = known?.clientId;
  const access = houseAccess("visitor");
  if (clientId && !(await transaction(access, (tx) => mayOrderFor(tx, clientId, email))))
    return { refused: "not-administrator", field: "contactEmail" };
  const asker = { email, from, standing };
  const allowance = await allowRequest(asker);
  if (!allowance.allowed) return allowance;
  const behind = await turnOf(asker);
  const cameFrom = known?.leadId ?? null;
  await transaction(access, (tx) => keep(tx, access, { ...wish, customer, cameFrom }, behind));
  return allowance;
}

/** A number that was confirmed for an order before is so for this one. */
const confirmedFor = ({ vatId, country }: OwnOffer["customer"], before: Taxed | undefined) =>
  before?.vatId === vatId && before?.country === country ? before.vatIdConfirmedOn : null;

async function keep(
  tx: Tx,
  access: Access,
  wish: OwnOffer & { customer: Customer; cameFrom: string | null },
  behind: SendOptions | undefined,
): Promise<void> {
  const { package: chosen, customer, land, contactName, contactEmail, cameFrom } = wish;
  const { language } = customer;
  const expiresAt = new Date(Date.now() + retention.unconfirmedRequestDays * 86_400_000);
  const { id } = await tx
    .insertInto("packageOffer")
    .values({
      organisationId: houseId,
      package: chosen,
      terms: JSON.stringify(termsOf(chosen)),
      customer: JSON.stringify(customer),
      land,
      contactName,
      contactEmail,
      language,
      cameFrom,
      expiresAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const link = await makeLink(tx, { purpose: "offer", subjectId: id, expiresAt });
  await queueMail(
    tx,
    {
      organisationId: houseId,
      kind: "offer",
      language,
      recipient: contactEmail,
      props: {
        link: { page: "offer", linkId: link.id },
        name: contactName,
        package: chosen,
        validUntil: formatDate(expiresAt, language),
        own: true,
      },
    },
    behind,
  );
  const subject = { kind: "offer", id };
  await record(tx, access, { kind: "offer.asked", subject, data: { package: chosen } });
}
