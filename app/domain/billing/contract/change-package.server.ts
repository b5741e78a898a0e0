import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { PackageId } from "#app/domain/catalogue/company-facts.ts";
import { type Day, daysAfter } from "#app/domain/catalogue/time/day.ts";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import { formatDay, todayInBerlin } from "#app/i18n/format.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { totalsOf } from "../amounts.ts";
import type { Charge } from "../invoice.ts";
import { type PackageTerms, termsOf } from "../package-terms.ts";
import { vatFor } from "../vat.ts";
import { writeInvoice } from "../write-invoice.server.ts";
import { lockedContract, type Running, turnOn } from "./running.server.ts";
import { earliestEnd, restOfMonth, settledDays } from "./term.ts";

export interface Switch {
  to: PackageId;
  terms: PackageTerms;
  /** More holds at once; less from the end of the term or month that the notice leaves. */
  kind: "more" | "less";
  holdsFrom: Day;
  /** For the rest of this month, net and gross; 0 for less. */
  netCents: number;
  grossCents: number;
  charge: Charge | undefined;
}

/** What another package means for a contract today: from when it holds and what it costs at once. Pure but for the prices. */
export function switchTo(
  contract: Pick<Running, "package" | "terms" | "startsOn" | "customer">,
  to: PackageId,
  today: Day,
): Switch | "refused" {
  const terms = termsOf(to);
  const more = terms.offer.monthlyCents - contract.terms.offer.monthlyCents;
  if (more <= 0) {
    const holdsFrom = daysAfter(earliestEnd(contract.startsOn, contract.terms, today), 1);
    return { to, terms, kind: "less", holdsFrom, netCents: 0, grossCents: 0, charge: undefined };
  }
  const vat = vatFor(contract.customer, today);
  if ("refused" in vat) return "refused";
  const charge = differenceOf(contract, to, more, today);
  const { netCents, grossCents } = totalsOf([{ ...charge, vat }]);
  return { to, terms, kind: "more", holdsFrom: today, netCents, grossCents, charge };
}

function differenceOf(
  { package: from, startsOn, customer }: Pick<Running, "package" | "startsOn" | "customer">,
  to: PackageId,
  unitCents: number,
  today: Day,
): Charge {
  const { language: locale } = customer;
  const t = i18nFor(locale).getFixedT(locale, "invoice");
  const rest = restOfMonth(startsOn, today);
  const until = formatDay(rest.until, locale);
  return {
    name: t("change", { to: t(`package.${to}`), from: t(`package.${from}`) }),
    description: t("range", { from: formatDay(rest.from, locale), until }),
    quantity: rest.share,
    unitCents,
  };
}

export type ChangeAnswer =
  | "changed"
  | "planned"
  | "not-allowed"
  | "no-package"
  | "cancelled"
  | "same"
  | "rests"
  | "refused";

/**
 * Orders another package for the client. A larger one holds at once: its difference for the rest of the month is
 * invoiced, and collected by the payment service where that charges the client. A smaller one holds from the end that the
 * notice leaves, and choosing the present one drops it. Refuses a cancelled contract, a larger package while the contract
 * rests, and a customer who cannot be charged.
 */
export function changePackage(
  access: OrganisationAccess,
  to: PackageId,
  today: Day = todayInBerlin(),
): Promise<ChangeAnswer> {
  return transaction<ChangeAnswer>(access, async (tx) => {
    if (!may(access.roles, "package.manage")) return "not-allowed";
    const contract = await lockedContract(tx, access.organisationId);
    if (!contract) return "no-package";
    if (contract.endsOn) return "cancelled";
    if (contract.package === to) {
      if (!contract.nextPackage) return "same";
      await plan(tx, access, contract, undefined);
      return "planned";
    }
    const wanted = switchTo(contract, to, today);
    if (wanted === "refused") return wanted;
    if (wanted.kind === "less") {
      await plan(tx, access, contract, wanted);
      return "planned";
    }
    if (contract.pausedAt) return "rests";
    await enlarge(tx, access, contract, wanted);
    return "changed";
  });
}

/** Notes what holds later, or that it does not. */
async function plan(
  tx: Tx,
  access: OrganisationAccess,
  contract: Running,
  wanted: Switch | undefined,
): Promise<void> {
  const { organisationId } = access;
  const next = wanted && { to: wanted.to, from: wanted.holdsFrom };
  await tx
    .updateTable("subscription")
    .set({
      nextPackage: next?.to ?? null,
      nextTerms: wanted ? JSON.stringify(wanted.terms) : null,
      changesOn: next?.from ?? null,
    })
    .where("organisationId", "=", organisationId)
    .where("id", "=", contract.id)
    .execute();
  const ids = { clientId: organisationId, subscriptionId: contract.id };
  await turnOn(tx, ids, next ? daysAfter(next.from, -settledDays) : null);
  await record(tx, access, {
    kind: next ? "package.change-planned" : "package.change-dropped",
    subject: { kind: "subscription", id: contract.id },
    data: next ? { package: next.to, from: next.from } : {},
  });
}

async function enlarge(
  tx: Tx,
  access: OrganisationAccess,
  contract: Running,
  { to, terms, holdsFrom, grossCents, charge }: Switch,
): Promise<void> {
  const { organisationId, actor } = access;
  const { id: subscriptionId, customer, paidBy } = contract;
  await tx
    .updateTable("subscription")
    .set({ package: to, terms: JSON.stringify(terms) })
    .set({ nextPackage: null, nextTerms: null, changesOn: null })
    .where("organisationId", "=", organisationId)
    .where("id", "=", subscriptionId)
    .execute();
  const { id } = await tx
    .insertInto("packageChange")
    .values({
      organisationId,
      subscriptionId,
      fromPackage: contract.package,
      toPackage: to,
      holdsFrom,
      differenceCents: grossCents,
      orderedBy: actor.id,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await record(tx, access, {
    kind: "package.changed",
    subject: { kind: "subscription", id: subscriptionId },
    data: { from: contract.package, to, version: terms.version },
  });
  const ids = { clientId: organisationId, subscriptionId };
  await turnOn(tx, ids, null);
  const house = { ...houseAccess("system"), actor };
  const rest = restOfMonth(contract.startsOn, holdsFrom);
  const period = { from: rest.from, until: rest.until };
  if (charge)
    await withinOrganisation(tx, houseId, () =>
      writeInvoice(tx, house, {
        ...ids,
        customer,
        charges: [charge],
        issuedOn: holdsFrom,
        period,
        paidBy,
        cause: "change",
      }),
    );
  if (paidBy !== "invoice") await enqueue(tx, "stripe.change", { organisationId, changeId: id });
}
