import { sql } from "kysely";
import { transaction, type Tx, withinOrganisation } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { record } from "#app/domain/audit/record.server.ts";
import { queueMail } from "#app/domain/mail/queue-mail.server.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { lookAtSubscription, type PaidSubscription } from "#app/vendors/stripe-subscription.ts";
import { payBackWhatIsPaid } from "../credit/pay-back.server.ts";
import { periodAt } from "../charge.ts";
import type { Customer } from "../invoice.ts";
import { paymentStateOf } from "./payment-state.ts";
import { forJob, tryAgain } from "./service.server.ts";

/**
 * Writes down how a subscription and its payments stand at the payment service now. Events come late, twice and in any
 * order, so each asks anew; an answer that was asked for earlier than one already written down is dropped. A subscription
 * that is not ours, or not yet, changes nothing.
 */
export async function settleSubscription(stripeId: string): Promise<void> {
  const turn = await takeTurn(stripeId);
  if (turn === undefined) return;
  const seen = await lookAtSubscription(stripeId, forJob());
  if (seen.kind !== "done") return tryAgain(seen);
  await transaction(houseAccess("system"), async (tx) => {
    const { numUpdatedRows: newer } = await tx
      .updateTable("stripeSubscription")
      .set({ told: turn, status: seen.value.status })
      .where("organisationId", "=", houseId)
      .where("stripeId", "=", stripeId)
      .where("told", "<", turn)
      .executeTakeFirst();
    if (Number(newer) === 1) await writeDown(tx, stripeId, seen.value);
  });
}

async function takeTurn(stripeId: string): Promise<number | undefined> {
  const row = await transaction(houseAccess("system"), (tx) =>
    tx
      .updateTable("stripeSubscription")
      .set({ asked: sql`asked + 1` })
      .where("organisationId", "=", houseId)
      .where("stripeId", "=", stripeId)
      .returning("asked")
      .executeTakeFirst(),
  );
  return row?.asked;
}

async function writeDown(tx: Tx, stripeId: string, seen: PaidSubscription): Promise<void> {
  const { clientId, subscriptionId } = await tx
    .selectFrom("stripeSubscription")
    .select(["clientId", "subscriptionId"])
    .where("organisationId", "=", houseId)
    .where("stripeId", "=", stripeId)
    .executeTakeFirstOrThrow();
  await withinOrganisation(tx, clientId, async () => {
    const sold = await tx
      .selectFrom("subscription")
      .select(["startsOn", "paymentState", "customer"])
      .where("organisationId", "=", clientId)
      .where("id", "=", subscriptionId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    for (const payment of seen.payments)
      await keep(tx, { clientId, subscriptionId, sold }, payment);
    const state = paymentStateOf(seen);
    if (state === sold.paymentState) return;
    await tx
      .updateTable("subscription")
      .set({ paymentState: state, paymentStateSince: sql`now()` })
      .where("organisationId", "=", clientId)
      .where("id", "=", subscriptionId)
      .execute();
    const access = { ...houseAccess("system"), organisationId: clientId };
    await record(tx, access, {
      kind: "payment.changed",
      subject: { kind: "subscription", id: subscriptionId },
      data: { from: sold.paymentState, to: state },
    });
    if (state === "past_due" || state === "unpaid")
      await tellAccounting(tx, clientId, sold.customer as Customer, state);
  });
}

/** With the change itself, so that each is told once. */
const tellAccounting = (
  tx: Tx,
  organisationId: string,
  { name: company, email: recipient, language }: Customer,
  state: "past_due" | "unpaid",
) =>
  queueMail(tx, {
    organisationId,
    kind: "payment-open",
    language,
    recipient,
    props: { company, state, link: { page: "workspace.contract", params: { organisationId } } },
  });

async function keep(
  tx: Tx,
  of: { clientId: string; subscriptionId: string; sold: { startsOn: string } },
  { id, middle, amountCents, state, intentId }: PaidSubscription["payments"][number],
): Promise<void> {
  const { clientId: organisationId, subscriptionId, sold } = of;
  const { from: periodFrom } = periodAt(sold.startsOn, todayInBerlin(middle));
  const changed = await tx
    .insertInto("payment")
    .values({
      organisationId,
      stripeInvoiceId: id,
      subscriptionId,
      periodFrom,
      amountCents,
      state,
      intentId,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["organisationId", "stripeInvoiceId"])
        .doUpdateSet({ state, intentId, amountCents, changedAt: sql`now()` })
        .where((row) =>
          row.or([
            row("payment.state", "<>", state),
            row("payment.intentId", "is distinct from", intentId),
          ]),
        ),
    )
    .returning("state")
    .executeTakeFirst();
  if (changed?.state === "paid")
    await payBackWhatIsPaid(tx, organisationId, { subscriptionId, periodFrom });
}
