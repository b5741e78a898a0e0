export type PackageStanding = "none" | "running" | "warned" | "read-only";

/**
 * What a client's package lets it do now: a payment that failed warns, one that was given up makes the workspace
 * readable only; nothing is ever deleted for it. "none" for a client without a package, which no package limits.
 */
export function packageStanding(paymentState: string | undefined): PackageStanding {
  if (!paymentState) return "none";
  if (paymentState === "unpaid") return "read-only";
  return paymentState === "past_due" ? "warned" : "running";
}
