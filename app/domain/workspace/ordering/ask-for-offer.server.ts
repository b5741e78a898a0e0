import { transaction, type Tx } from "#db/database.server.ts";
import type { SendOptions } from "#db/queue.server.ts";
import { type Access, houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Customer } from "#app/domain/billing/invoice.ts";
import { checkedCustomer, type CheckedCustomer } from "#app/domain/billing/offers.server.ts";
import { termsOf } from "#app/domain/billing/package-terms.ts";
import { retention } from "#app/domain/catalogue/company.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import type { Allowance } from "#app/domain/identity/limits.server.ts";
import type { Standing } from "#app/domain/identity/proof-of-work.server.ts";
import { allowRequest, turnOf } from "#app/domain/leads/allow-request.server.ts";
import { makeLink } from "#app/domain/mail/links.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { formatDate } from "#app/i18n/format.ts";

export interface OwnOffer {
  package: PackageId;
  customer: Omit<Customer, "vatIdConfirmedOn">;
  land: Land;
  contactName: string;
  contactEmail: string;
  /** Network address, for the limits only; it is not stored. */
  from: string;
  standing: Standing;
}

export type Asked = Allowance | Extract<CheckedCustomer, { refused: string }>;

/**
 * Prepares an order that somebody asks for on their own, at today's terms: it waits behind the mailed link, whose
 * address is proven with it, and makes nobody a lead. Same limits as every public form. Refuses a VAT id that cannot
 * be one, and a company elsewhere in the EU: there a person confirms the id first (contract of the packages).
 */
export async function askForOffer(wish: OwnOffer): Promise<Asked> {
  const { standing, from, contactEmail: email } = wish;
  if (standing === "trap") return { allowed: true };
  const customer = await checkedCustomer({ ...wish.customer, vatIdConfirmedOn: null });
  if ("refused" in customer) return customer;
  const asker = { email, from, standing };
  const allowance = await allowRequest(asker);
  if (!allowance.allowed) return allowance;
  const behind = await turnOf(asker);
  const access = houseAccess("visitor");
  await transaction(access, (tx) => keep(tx, access, { ...wish, customer }, behind));
  return allowance;
}

async function keep(
  tx: Tx,
  access: Access,
  { package: chosen, customer, land, contactName, contactEmail }: OwnOffer & { customer: Customer },
  behind: SendOptions | undefined,
): Promise<void> {
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
