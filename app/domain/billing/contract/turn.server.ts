import { sql } from "kysely";
import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { type Day, daysAfter } from "#app/domain/catalogue/time/day.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { changeAtStripe, endAtStripe } from "../stripe/change-at-stripe.server.ts";
import type { Did } from "../stripe/charged-by.server.ts";
import { tryAgain } from "../stripe/service.server.ts";
import { lockedContract, type Running, turnOn } from "./running.server.ts";

/**
 * Turns every contract whose day (YYYY-MM-DD in Berlin) has come: tells the payment service a few days before an end or a
 * smaller package, ends what has ended, and lets the smaller package hold. Safe to run again at any time; one that fails
 * keeps no other back. Returns how many were turned, throws at the end for those that were not.
 */
export async function turnContracts(today: Day = todayInBerlin()): Promise<number> {
  const due = await transaction(houseAccess("system"), (tx) =>
    tx
      .selectFrom("dueInvoice")
      .select(["clientId", "subscriptionId"])
      .where("organisationId", "=", houseId)
      .where("turnsOn", "<=", today)
      .orderBy("turnsOn")
      .execute(),
  );
  const failures: unknown[] = [];
  for (const { clientId } of due)
    await turnContract(clientId, today).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, "Some contracts were not turned");
  return due.length - failures.length;
}

async function turnContract(clientId: string, today: Day): Promise<void> {
  const access = { ...houseAccess("system"), organisationId: clientId };
  const seen = await transaction(access, (tx) => lockedContract(tx, clientId));
  if (!seen) return;
  const day = seen.endsOn ? daysAfter(seen.endsOn, 1) : seen.changesOn;
  if (!day) return;
  // Told before anything changes here, and told again if this did not come to its end: it hears of each only once.
  await tell(seen);
  await transaction(access, async (tx) => {
    const contract = await lockedContract(tx, clientId);
    if (!contract || contract.endsOn !== seen.endsOn || contract.changesOn !== seen.changesOn)
      return;
    const ids = { clientId, subscriptionId: contract.id };
    if (today < day) await turnOn(tx, ids, day);
    else if (contract.endsOn) await end(tx, clientId, contract);
    else await change(tx, clientId, contract);
  });
}

async function tell(contract: Running): Promise<void> {
  const { id, paidBy, customer, endsOn, nextPackage, nextTerms, changesOn } = contract;
  if (paidBy === "invoice") return;
  if (endsOn) return heard(await endAtStripe(id, "period-end", `${id}:${endsOn}`));
  if (!nextPackage || !nextTerms) return;
  const next = { package: nextPackage, terms: nextTerms, customer };
  heard(await changeAtStripe(id, next, 0, `${id}:${changesOn}:${nextPackage}`));
}

/** Nothing at the service is nothing to tell; everything else that is not done is tried again. */
function heard(did: Did): void {
  if (did.state === "unavailable") tryAgain({ kind: "unavailable" });
  if (did.state === "refused") throw new Error(`The payment service refused: ${did.reason}`);
}

async function end(tx: Tx, clientId: string, contract: Running): Promise<void> {
  await tx
    .updateTable("subscription")
    .set({ endedAt: sql`now()` })
    .where("organisationId", "=", clientId)
    .where("id", "=", contract.id)
    .execute();
  await withinOrganisation(tx, houseId, () =>
    tx
      .deleteFrom("dueInvoice")
      .where("organisationId", "=", houseId)
      .where("clientId", "=", clientId)
      .where("subscriptionId", "=", contract.id)
      .execute(),
  );
  const access = { ...houseAccess("system"), organisationId: clientId };
  const subject = { kind: "subscription", id: contract.id };
  await record(tx, access, { kind: "package.ended", subject, data: {} });
}

async function change(tx: Tx, clientId: string, contract: Running): Promise<void> {
  const { id, package: from, nextPackage: to, nextTerms: terms } = contract;
  if (!to || !terms) return;
  await tx
    .updateTable("subscription")
    .set({ package: to, terms: JSON.stringify(terms) })
    .set({ nextPackage: null, nextTerms: null, changesOn: null })
    .where("organisationId", "=", clientId)
    .where("id", "=", id)
    .execute();
  await turnOn(tx, { clientId, subscriptionId: id }, null);
  const access = { ...houseAccess("system"), organisationId: clientId };
  const data = { from, to, version: terms.version };
  await record(tx, access, {
    kind: "package.changed",
    subject: { kind: "subscription", id },
    data,
  });
}

/** Lets the payment service collect a larger package and its difference; asked again, it hears of it only once. */
export async function tellChange(job: { organisationId: string; changeId: string }): Promise<void> {
  const { organisationId, changeId } = job;
  const access = { ...houseAccess("system"), organisationId };
  const { ordered, contract } = await transaction(access, async (tx) => ({
    ordered: await tx
      .selectFrom("packageChange")
      .select(["subscriptionId", "toPackage", "differenceCents"])
      .where("organisationId", "=", organisationId)
      .where("id", "=", changeId)
      .executeTakeFirstOrThrow(),
    contract: await lockedContract(tx, organisationId),
  }));
  // Changed again meanwhile: the later one tells its price, and this one its difference.
  if (!contract || contract.id !== ordered.subscriptionId) return;
  heard(await changeAtStripe(contract.id, contract, ordered.differenceCents, changeId));
}
