import { jobMs, type StripeSettings } from "#app/vendors/stripe.ts";

/** The payment service for a page, which waits for five seconds in all. */
export const forPage = (): StripeSettings => ({ url: process.env.STRIPE_URL ?? "" });

/** The same for a job, which may take its time and comes again. */
export const forJob = (): StripeSettings => ({ ...forPage(), timeoutMs: jobMs });

/** Ends a job that the queue is to try again; the reason names codes only. */
export function tryAgain(answer: { kind: string; reason?: string }): never {
  throw new Error(`The payment service: ${answer.kind} ${answer.reason ?? ""}`.trim());
}
