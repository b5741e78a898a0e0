import type { PaidSubscription } from "#app/vendors/stripe-subscription.ts";

export type PaymentState = "current" | "pending" | "past_due" | "unpaid";

/** How a client stands with its payments; one that has ended owes nothing but what failed before. */
export function paymentStateOf({
  status,
  payments: [newest],
}: Pick<PaidSubscription, "status" | "payments">): PaymentState {
  if (status === "past_due" || status === "unpaid") return status;
  if (newest?.state === "failed") return status === "ended" ? "unpaid" : "past_due";
  return newest?.state === "pending" ? "pending" : "current";
}
