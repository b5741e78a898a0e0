import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { connectionPool } from "#db/database.server.ts";
import { keyedHash } from "#db/sealing.ts";

const minutes = (count: number) => count * 60;

/** Who may do what how often: points per duration in seconds. Keys are keyed hashes, so no address is stored. */
export const limits = {
  // Everything that is asked for by a public form and confirmed by mail.
  "request.address": { points: 10, duration: minutes(60) },
  "request.mailbox": { points: 3, duration: minutes(60) },
  // People who did the work of their own task, all together, and everybody else, all together.
  "request.proven": { points: 300, duration: minutes(5) },
  "request.waiting": { points: 60, duration: minutes(5) },
  "request.waiting-mailbox": { points: 1, duration: minutes(10) },
  "draft.address": { points: 10, duration: minutes(60) },
  "draft.all": { points: 100, duration: minutes(5) },
  "proof.once": { points: 1, duration: minutes(24 * 60) },
  "sign-in.address": { points: 20, duration: minutes(60) },
  "sign-in.mailbox": { points: 3, duration: minutes(60) },
  "booking.address": { points: 5, duration: minutes(60) },
  "passkey.address": { points: 60, duration: minutes(15) },
  "members.person": { points: 30, duration: minutes(60) },
  "hold.address": { points: 30, duration: minutes(60) },
  "upload.person": { points: 20, duration: minutes(1) },
  "comment.person": { points: 60, duration: minutes(60) },
  "review.person": { points: 30, duration: minutes(60) },
  "report.person": { points: 30, duration: minutes(60) },
  "export.person": { points: 10, duration: minutes(60) },
  "policy-report.address": { points: 60, duration: minutes(60) },
  "code.person": { points: 10, duration: minutes(15) },
} as const;

export type Limit = keyof typeof limits;

export type Allowance = { allowed: true } | { allowed: false; retryAfterSeconds: number };

const limiters = new Map<Limit, { pool: unknown; limiter: RateLimiterPostgres }>();

function limiterFor(limit: Limit): RateLimiterPostgres {
  const pool = connectionPool();
  const known = limiters.get(limit);
  if (known?.pool === pool) return known.limiter;
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: limit,
    ...limits[limit],
  });
  limiters.set(limit, { pool, limiter });
  return limiter;
}

/** Takes one point from a limit shared by all processes. Fails closed: without the database there is no allowance. */
export async function takeAllowance(limit: Limit, subject: string): Promise<Allowance> {
  try {
    await limiterFor(limit).consume(keyedHash("limits", subject).toString("base64url"));
    return { allowed: true };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { allowed: false, retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) };
  }
}

/** How many points a subject has taken from a limit so far. */
export async function taken(limit: Limit, subject: string): Promise<number> {
  const key = keyedHash("limits", subject).toString("base64url");
  return (await limiterFor(limit).get(key))?.consumedPoints ?? 0;
}

/** All limits must allow; the first that does not is the answer. */
export async function takeAllowances(
  wanted: readonly (readonly [Limit, string])[],
): Promise<Allowance> {
  for (const [limit, subject] of wanted) {
    const allowance = await takeAllowance(limit, subject);
    if (!allowance.allowed) return allowance;
  }
  return { allowed: true };
}

/** One household of IPv6 addresses (a /64 network) counts as one sender, however its zeros are written. */
export function sender(address: string): string {
  if (!address.includes(":") || address.startsWith("::ffff:")) return address;
  const [head = "", tail = ""] = address.toLowerCase().split("::");
  const [left, right] = [groups(head), groups(tail)];
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...zeros, ...right].slice(0, 4).join(":");
}

const groups = (part: string): string[] =>
  part === "" ? [] : part.split(":").map((group) => group.replace(/^0+(?=.)/, ""));
