import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { chargesOf, monthOf } from "./charge.ts";
import type { Customer, PaidBy } from "./invoice.ts";
import type { PackageTerms } from "./package-terms.ts";
import { writeInvoice } from "./write-invoice.server.ts";

/**
 * Charges every month that has begun by the day (YYYY-MM-DD in Berlin) and was not charged yet, in advance and one
 * invoice per month; one that begins while the contract rests is passed over. Each in a transaction of its own, safe to
 * run again at any time; one that fails keeps no other back. Returns how many were written, throws at the end for those
 * that were not.
 */
export async function chargeDue(today: Day = todayInBerlin()): Promise<number> {
  const due = await transaction(houseAccess("system"), (tx) =>
    dueBy(tx, today).select(["clientId", "subscriptionId"]).execute(),
  );
  const failures: unknown[] = [];
  let written = 0;
  for (const one of due) {
    try {
      let did: Charged;
      while ((did = await chargeNext(one, today)) !== "nothing")
        if (did === "written") written += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "Some months were not charged");
  return written;
}

interface Sold {
  clientId: string;
  subscriptionId: string;
}

const dueBy = (tx: Tx, today: Day) =>
  tx
    .selectFrom("dueInvoice")
    .where("organisationId", "=", houseId)
    .where("dueOn", "<=", today)
    .orderBy("dueOn");

type Charged = "written" | "passed" | "nothing";

function chargeNext({ clientId, subscriptionId }: Sold, today: Day): Promise<Charged> {
  const access = houseAccess("system");
  return transaction<Charged>(access, async (tx) => {
    const due = await dueBy(tx, today)
      .select("dueOn")
      .where("clientId", "=", clientId)
      .where("subscriptionId", "=", subscriptionId)
      .forUpdate()
      .executeTakeFirst();
    if (!due) return "nothing";
    const sold = await withinOrganisation(tx, clientId, () =>
      subscriptionOf(tx, { clientId, subscriptionId }),
    );
    // A month after the last day is nobody's; the turn of the contracts takes it off the list.
    if (sold.endsOn && due.dueOn > sold.endsOn) return "nothing";
    const number = monthsSince(sold.startsOn, due.dueOn);
    const next = { clientId, subscriptionId, dueOn: monthOf(sold.startsOn, number + 1).from };
    // A month that begins while the contract rests is never charged.
    if (sold.rests) {
      await dueNext(tx, next);
      return "passed";
    }
    const period = monthOf(sold.startsOn, number);
    const { customer, paidBy } = sold;
    const charges = chargesOf(sold.at(due.dueOn), period, {
      first: false,
      locale: customer.language,
    });
    const order = { clientId, subscriptionId, customer, charges, issuedOn: today, period, paidBy };
    await writeInvoice(tx, access, order);
    await dueNext(tx, next);
    return "written";
  });
}

const dueNext = (tx: Tx, { clientId, subscriptionId, dueOn }: Sold & { dueOn: Day }) =>
  tx
    .updateTable("dueInvoice")
    .set({ dueOn })
    .where("organisationId", "=", houseId)
    .where("clientId", "=", clientId)
    .where("subscriptionId", "=", subscriptionId)
    .execute();

async function subscriptionOf(tx: Tx, due: Sold) {
  const row = await tx
    .selectFrom("subscription")
    .select(["package", "terms", "customer", "startsOn", "paymentMethod", "endsOn"])
    .select(["nextPackage", "nextTerms", "changesOn", "pausedAt"])
    .where("organisationId", "=", due.clientId)
    .where("id", "=", due.subscriptionId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { startsOn, endsOn, nextPackage, nextTerms, changesOn } = row;
  return {
    customer: row.customer as Customer,
    startsOn,
    endsOn,
    rests: row.pausedAt !== null,
    paidBy: row.paymentMethod as PaidBy,
    /** What holds in the month that begins on a day. */
    at: (day: Day) =>
      changesOn && day >= changesOn
        ? { package: nextPackage as PackageId, terms: nextTerms as PackageTerms }
        : { package: row.package as PackageId, terms: row.terms as PackageTerms },
  };
}

const monthsSince = (from: Day, to: Day): number => {
  const [year = 0, month = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0] = to.split("-").map(Number);
  return (toYear - year) * 12 + toMonth - month;
};
