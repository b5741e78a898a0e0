import { transaction } from "#db/database.server.ts";
import { endAtStripe, pauseAtStripe } from "../stripe/change-at-stripe.server.ts";
import type { Did } from "../stripe/charged-by.server.ts";
import { tryAgain } from "../stripe/service.server.ts";

export interface SteeringJob {
  organisationId: string;
  subscriptionId: string;
}

/**
 * Tells the payment service how a contract stands now: resting or not, or that it collects no more. Told again until
 * nothing has changed meanwhile, so that the last word is the newest.
 */
export async function tellSteering(job: SteeringJob): Promise<void> {
  let told = "";
  for (let turn = 0; turn < 5; turn += 1) {
    const { paused, paidBy } = await standing(job);
    const now = `${paused} ${paidBy}`;
    if (now === told) return;
    heard(
      paidBy === "invoice"
        ? await endAtStripe(job.subscriptionId, "period-end", `${job.subscriptionId}:on-invoice`)
        : await pauseAtStripe(job.subscriptionId, paused),
    );
    told = now;
  }
  throw new Error("The contract changed while the payment service was told");
}

const standing = ({ organisationId, subscriptionId }: SteeringJob) =>
  transaction({ organisationId }, async (tx) => {
    const { pausedAt, paidBy } = await tx
      .selectFrom("subscription")
      .select(["pausedAt", "paymentMethod as paidBy"])
      .where("organisationId", "=", organisationId)
      .where("id", "=", subscriptionId)
      .executeTakeFirstOrThrow();
    return { paused: pausedAt !== null, paidBy };
  });

function heard(did: Did): void {
  if (did.state === "unavailable") tryAgain({ kind: did.state });
  if (did.state === "refused") throw new Error(`The payment service refused: ${did.reason}`);
}
