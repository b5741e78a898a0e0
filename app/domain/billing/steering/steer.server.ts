import { sql } from "kysely";
import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { enqueue } from "#db/queue.server.ts";
import { houseId } from "#app/domain/audit/access.ts";
import type { EventKind } from "#app/domain/audit/events.ts";
import { record } from "#app/domain/audit/record.server.ts";
import type { HouseAccess } from "#app/domain/organisations/access.ts";
import { may } from "#app/domain/organisations/permissions.ts";
import type { Day } from "#app/domain/catalogue/time/day.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { lockedContract } from "../contract/running.server.ts";
import { stillCollected } from "./still-collected.server.ts";

/** What the consultancy does with a running contract. */
export const steps = ["pause", "resume", "invoice"] as const;
export type Step = (typeof steps)[number];

export type SteerAnswer =
  | "done"
  | "unknown"
  | "no-package"
  | "already"
  | "payment-open"
  | "month-begins"
  | "difference-open";

/**
 * Lets a contract rest or go on, or lets a client who pays by card or debit pay on invoice from the next month on. While it
 * rests no month is charged and the workspace is readable only; its term goes on. The payment service is told by a job.
 * Refuses what stands already, payment on invoice while a payment is open, and where the payment service has still to
 * collect what is invoiced (`stillCollected`); "unknown" for an id that is no client, and for who does not lead the
 * consultancy.
 */
export function steerContract(
  access: HouseAccess,
  clientId: string,
  step: Step,
  today: Day = todayInBerlin(),
): Promise<SteerAnswer> {
  if (!may(access.roles, "contracts.steer") || clientId === houseId)
    return Promise.resolve("unknown");
  const scope = { organisationId: houseId, personId: access.actor.id };
  return transaction<SteerAnswer>(scope, async (tx) => {
    const client = await tx
      .selectFrom("organisation")
      .select("id")
      .where("id", "=", clientId)
      .executeTakeFirst();
    if (!client) return "unknown";
    return withinOrganisation(tx, clientId, () =>
      take(tx, { ...access, organisationId: clientId }, step, today),
    );
  });
}

async function take(tx: Tx, access: HouseAccess, step: Step, today: Day): Promise<SteerAnswer> {
  const { organisationId, actor } = access;
  const contract = await lockedContract(tx, organisationId);
  if (!contract) return "no-package";
  const { pausedAt, paidBy, paymentState } = contract;
  if (step === "invoice" ? paidBy === "invoice" : (step === "pause") === (pausedAt !== null))
    return "already";
  if (step === "invoice" && (paymentState === "past_due" || paymentState === "unpaid"))
    return "payment-open";
  const still = paidBy === "invoice" ? undefined : await stillCollected(tx, contract, step, today);
  if (still) return still;
  const changes = {
    pause: { pausedAt: sql<Date>`now()`, pausedBy: actor.id },
    resume: { pausedAt: null, pausedBy: null },
    invoice: { paymentMethod: "invoice" },
  } as const;
  await tx
    .updateTable("subscription")
    .set(changes[step])
    .where("organisationId", "=", organisationId)
    .where("id", "=", contract.id)
    .execute();
  await withinOrganisation(tx, houseId, () =>
    tx
      .updateTable("dueInvoice")
      .set(step === "invoice" ? { onInvoice: true } : { rests: step === "pause" })
      .where("organisationId", "=", houseId)
      .where("clientId", "=", organisationId)
      .where("subscriptionId", "=", contract.id)
      .execute(),
  );
  const subject = { kind: "subscription", id: contract.id };
  await record(tx, access, { kind: eventOf[step], subject, data: {} });
  if (paidBy !== "invoice")
    await enqueue(tx, "stripe.steer", { organisationId, subscriptionId: contract.id });
  return "done";
}

const eventOf = {
  pause: "package.paused",
  resume: "package.resumed",
  invoice: "package.on-invoice",
} as const satisfies Record<Step, EventKind>;
