import { createHash } from "node:crypto";
import { sql } from "kysely";
import { transaction } from "#db/database.server.ts";
import { houseAccess, houseId } from "#app/domain/audit/access.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { type Answer } from "#app/vendors/stripe.ts";
import {
  type Checkout,
  closeCheckout,
  lookAtCheckout,
  startCheckout,
} from "#app/vendors/stripe-checkout.ts";
import { type Gross, grossOf, type Sold } from "./gross.ts";
import { forPage } from "./service.server.ts";

export interface CheckoutWish extends Sold {
  /** Our order's own id: asked twice, there is one page and one payment. */
  orderId: string;
  method: "card" | "sepa_debit";
  /** Absolute addresses; the page that people come back to entitles nobody. */
  returnTo: string;
  cancelTo: string;
}

export type CheckoutAnswer =
  | { state: "open"; url: string }
  | { state: "complete" }
  | { state: "unavailable" }
  | { state: "refused" };

/**
 * Opens the hosted payment page of an order that is already written down; never inside a transaction. Killed or asked
 * again, it finds the same page, or a new one once that expired or the wish is another. Answers within five seconds,
 * whatever the service does, and leaves nothing half done: nobody pays without a page.
 */
export async function openCheckout(wish: CheckoutWish): Promise<CheckoutAnswer> {
  const gross = grossOf(wish, todayInBerlin());
  if (gross === "refused") return { state: "refused" };
  const wished = createHash("sha256")
    .update(JSON.stringify([wish, gross]))
    .digest();
  const service = within(4_500);
  let kept = await noted(wish, gross, wished);
  if (kept.state !== "open") return { state: "complete" };
  if (kept.sessionId) {
    const seen = await sessionThere(kept.sessionId, kept.wish.equals(wished), service);
    if (seen.kind === "unavailable" || seen.kind === "refused") return { state: seen.kind };
    const found = seen.kind === "done" ? seen.value : undefined;
    if (found?.status === "complete") return { state: "complete" };
    if (found?.url) return { state: "open", url: found.url };
  }
  if (kept.sessionId || !kept.wish.equals(wished))
    kept = await next(wish, gross, wished, kept.attempt);
  const started = await startCheckout({ ...wish, ...gross, attempt: kept.attempt }, service());
  if (started.kind === "missing" || started.kind === "refused") return { state: "refused" };
  if (started.kind === "unavailable" || !started.value.url) return { state: "unavailable" };
  await opened(wish.orderId, kept.attempt, started.value.id);
  return { state: "open", url: started.value.url };
}

/** One clock for all questions of a page. */
function within(milliseconds: number) {
  const end = Date.now() + milliseconds;
  return () => ({ ...forPage(), timeoutMs: Math.max(1, end - Date.now()) });
}

/** The page of before; if the wish is another one, it is closed first, so that nobody pays twice. */
async function sessionThere(
  sessionId: string,
  isSame: boolean,
  service: ReturnType<typeof within>,
): Promise<Answer<Checkout>> {
  const seen = await lookAtCheckout(sessionId, service());
  if (isSame || seen.kind !== "done" || seen.value.status !== "open") return seen;
  return closeCheckout(sessionId, service());
}

interface Kept {
  attempt: number;
  wish: Buffer;
  sessionId: string | null;
  state: string;
}

const columns = ["attempt", "wish", "sessionId", "state"] as const;

function noted({ orderId, method }: CheckoutWish, gross: Gross, wish: Buffer): Promise<Kept> {
  return transaction(houseAccess("visitor"), async (tx) => {
    await tx
      .insertInto("checkout")
      .values({ organisationId: houseId, orderId, wish, method, grossCents: sumOf(gross) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return tx
      .selectFrom("checkout")
      .select(columns)
      .where("organisationId", "=", houseId)
      .where("orderId", "=", orderId)
      .executeTakeFirstOrThrow();
  });
}

/** The next page; whoever lost a race for it takes the winner's. */
function next(
  { orderId, method }: CheckoutWish,
  gross: Gross,
  wish: Buffer,
  attempt: number,
): Promise<Kept> {
  return transaction(houseAccess("visitor"), async (tx) => {
    await tx
      .updateTable("checkout")
      .set({ attempt: sql`attempt + 1`, wish, method, grossCents: sumOf(gross), sessionId: null })
      .where("organisationId", "=", houseId)
      .where("orderId", "=", orderId)
      .where("attempt", "=", attempt)
      .where("state", "=", "open")
      .execute();
    return tx
      .selectFrom("checkout")
      .select(columns)
      .where("organisationId", "=", houseId)
      .where("orderId", "=", orderId)
      .executeTakeFirstOrThrow();
  });
}

function opened(orderId: string, attempt: number, sessionId: string): Promise<unknown> {
  return transaction(houseAccess("visitor"), (tx) =>
    tx
      .updateTable("checkout")
      .set({ sessionId })
      .where("organisationId", "=", houseId)
      .where("orderId", "=", orderId)
      .where("attempt", "=", attempt)
      .execute(),
  );
}

const sumOf = ({ monthly, setup }: Gross): number => monthly.grossCents + (setup?.grossCents ?? 0);
