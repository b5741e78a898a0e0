import type Stripe from "stripe";

export type { default as Stripe } from "stripe";

export interface StripeSettings {
  /** Address with the secret key as its user: https://KEY@api.stripe.com. */
  url: string;
  /** For everything that is asked in one go. */
  timeoutMs?: number;
}

/** `refused` is final and our fault, `unavailable` may work later; reasons name codes, never people. */
export type Answer<T> =
  | { kind: "done"; value: T }
  | { kind: "missing" }
  | { kind: "refused"; reason: string }
  | { kind: "unavailable"; reason: string };

/** A page waits five seconds in all; a job may take its time. */
export const pageMs = 4_500;
export const jobMs = 20_000;

let open: { url: string; client: Promise<Stripe> } | undefined;

/**
 * Asks the payment service and says what became of it; never throws for what the service or the network does. Whoever
 * asks again does so with the same idempotency keys, so an answer that came too late is no harm.
 */
export async function ask<T>(
  { url, timeoutMs = pageMs }: StripeSettings,
  questions: (stripe: Stripe) => Promise<T>,
): Promise<Answer<T>> {
  const late = Promise.withResolvers<Answer<T>>();
  const clock = setTimeout(
    () => late.resolve({ kind: "unavailable", reason: "no answer in time" }),
    timeoutMs,
  );
  const asked = clientFor(url)
    .then(questions)
    .then((value): Answer<T> => ({ kind: "done", value }), meaningOf);
  try {
    return await Promise.race([asked, late.promise]);
  } finally {
    clearTimeout(clock);
  }
}

/** The SDK weighs much: loaded with the first payment, not with the process. */
function clientFor(url: string): Promise<Stripe> {
  if (open?.url !== url) open = { url, client: connect(url) };
  return open.client;
}

async function connect(address: string): Promise<Stripe> {
  const { default: Sdk } = await import("stripe");
  const { hostname, port, protocol, username } = new URL(address);
  return new Sdk(decodeURIComponent(username), {
    host: hostname,
    ...(port ? { port } : {}),
    protocol: protocol === "http:" ? "http" : "https",
    timeout: 4_000,
    maxNetworkRetries: 1,
    telemetry: false,
  });
}

/** An answer without an id is none of the service's: the SDK lets foreign error pages pass as objects. */
export function whole<T extends { id: string }>(object: T): T {
  if (typeof object.id !== "string") throw new Error("The answer has no id");
  return object;
}

function meaningOf(error: unknown): Exclude<Answer<never>, { kind: "done" }> {
  const { statusCode: status, code, type } = (error ?? {}) as Record<string, unknown>;
  const reason = [status, type, code].filter(Boolean).join(" ") || "connection lost";
  if (status === 404) return { kind: "missing" };
  // A refused key is mended on our side, a conflict is somebody else's same request under way.
  const final = typeof status === "number" && status >= 400 && status < 500;
  const mendable = status === 401 || status === 403 || status === 409 || status === 429;
  return { kind: final && !mendable ? "refused" : "unavailable", reason };
}
