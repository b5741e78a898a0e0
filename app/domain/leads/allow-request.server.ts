import type { SendOptions } from "#db/queue.server.ts";
import {
  type Allowance,
  limits,
  sender,
  takeAllowances,
  taken,
} from "#app/domain/identity/limits.server.ts";
import type { Standing } from "#app/domain/identity/proof-of-work.server.ts";

/** Who asks for something by a public form, with an address that is still to be confirmed. */
export interface Asker {
  email: string;
  /** Network address, for the limits only; it is not stored. */
  from: string;
  standing: Exclude<Standing, "trap">;
}

/**
 * Limits per network address, per mailbox and in total, the same for every public form and tighter for requests
 * without proof of work. Nothing here looks at whether an address is known.
 */
export async function allowRequest({ email, from, standing }: Asker): Promise<Allowance> {
  const waiting = standing === "waiting";
  // A mailbox that was just written to is not written to again for somebody who proves nothing.
  if (waiting && (await taken("request.mailbox", email)) > 0)
    return { allowed: false, retryAfterSeconds: limits["request.waiting-mailbox"].duration };
  return takeAllowances([
    ["request.address", sender(from)],
    [waiting ? "request.waiting-mailbox" : "request.mailbox", email],
    [waiting ? "request.waiting" : "request.proven", "all"],
  ]);
}

/**
 * When the confirmation mail of an allowed request leaves: of one without proof behind all others, and the later the
 * more wait; after twenty in five minutes one leaves every five seconds.
 */
export async function turnOf({ standing }: Asker): Promise<SendOptions | undefined> {
  if (standing !== "waiting") return undefined;
  const waiting = await taken("request.waiting", "all");
  return { priority: -10, startAfter: Math.max(0, waiting - 20) * 5 };
}
