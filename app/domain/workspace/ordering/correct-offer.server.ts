import { transaction, type Tx } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { Customer } from "#app/domain/billing/invoice.ts";
import { checkedCustomer, type CheckedCustomer } from "#app/domain/billing/offers.server.ts";
import { confirmedOnline } from "#app/domain/billing/vat-check/checks.server.ts";
import { vatFor } from "#app/domain/billing/vat.ts";
import type { Land } from "#app/domain/catalogue/holidays.ts";
import type { LinkState } from "#app/domain/mail/links.server.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { lockedOrder, type Offer, openOffer } from "./stored-offer.server.ts";

export interface Correction {
  customer: Omit<Customer, "vatIdConfirmedOn" | "language">;
  land: Land;
  contactName: string;
}

export type Corrected =
  | { state: "corrected" }
  | { state: Exclude<LinkState, "open"> }
  | Extract<CheckedCustomer, { refused: string }>
  | { refused: "being-paid"; field: "country" };

/**
 * Corrects who orders, before it is ordered: whoever has the mailed link knows the own address best. Package, price and
 * mailbox stay. Another country or VAT id is not confirmed by what confirmed the one before. Refuses a VAT id that cannot
 * be one, a company elsewhere in the EU without a confirmed one, and another tax once somebody has gone to pay.
 */
export function correctOffer(token: string, correction: Correction): Promise<Corrected> {
  const access = houseAccess("visitor");
  return transaction<Corrected>(access, async (tx) => {
    const look = await openOffer(tx, token);
    if (look.state !== "open") return look;
    const stored = await lockedOrder(tx, look.offer.id);
    if (!stored || stored.withdrawn) return { state: "voided" };
    if (stored.result) return { state: "used" };
    const { offer } = stored;
    const customer = await checkedCustomer(await confirmedAsBefore(tx, offer, correction.customer));
    if ("refused" in customer) return customer;
    if (stored.orderedBy && !taxedAlike(customer, offer.customer))
      return { refused: "being-paid", field: "country" };
    const { land, contactName } = correction;
    const fields = changedFields(offer, { ...customer, land, contactName });
    if (fields.length === 0) return { state: "corrected" };
    await tx
      .updateTable("packageOffer")
      .set({ customer: JSON.stringify(customer), land, contactName })
      .where("organisationId", "=", houseId)
      .where("id", "=", offer.id)
      .execute();
    const subject = { kind: "offer", id: offer.id };
    await record(tx, access, { kind: "offer.corrected", subject, data: { fields } });
    return { state: "corrected" };
  });
}

async function confirmedAsBefore(
  tx: Tx,
  { customer: before }: Offer,
  given: Correction["customer"],
): Promise<Customer> {
  const same = given.vatId === before.vatId && given.country === before.country;
  const vatIdConfirmedOn = same ? before.vatIdConfirmedOn : await confirmedOnline(tx, given);
  return { ...given, vatIdConfirmedOn, language: before.language };
}

function taxedAlike(one: Customer, other: Customer): boolean {
  const [now, before] = [vatFor(one, todayInBerlin()), vatFor(other, todayInBerlin())];
  return JSON.stringify(now) === JSON.stringify(before);
}

function changedFields({ customer, land, contactName }: Offer, now: object): string[] {
  const before: Record<string, unknown> = { ...customer, land, contactName };
  return Object.entries(now).flatMap(([field, value]) => (before[field] === value ? [] : field));
}
