export type PackageStanding =
  | "none"
  | "running"
  | "warned"
  | "read-only"
  | "over-limit"
  | "paused"
  | "ended";

/**
 * What a client's package lets it do now: a payment that failed warns, one that was given up makes the workspace
 * readable only, and so do a contract that rests ("paused") and its end ("ended"); nothing is ever deleted for it. "none"
 * for a client that never had a package, which no package limits. "over-limit" is where an address is about AI use cases
 * only that are more than the package includes (`over-limit.server.ts`).
 */
export function packageStanding(paymentState: string | undefined, rests = false): PackageStanding {
  if (!paymentState) return "none";
  if (rests) return "paused";
  if (paymentState === "ended") return "ended";
  if (paymentState === "unpaid") return "read-only";
  return paymentState === "past_due" ? "warned" : "running";
}

/** Whether everything may be looked at and taken along, and nothing be changed. */
export const isReadOnly = (standing: PackageStanding | undefined): boolean =>
  standing === "read-only" ||
  standing === "over-limit" ||
  standing === "paused" ||
  standing === "ended";
