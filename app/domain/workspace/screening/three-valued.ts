/** A fact or an answer. Silence is "unknown", never "no". */
export type Truth = "yes" | "no" | "unknown";

/** What was stated; anything but a clear yes or no is unknown. */
export function stated(value: unknown): Truth {
  return value === "yes" || value === "no" ? value : "unknown";
}

/** "A or B": one yes is enough, even beside an unknown. */
export function either(...parts: readonly Truth[]): Truth {
  if (parts.includes("yes")) return "yes";
  return parts.includes("unknown") ? "unknown" : "no";
}

/** "A and B": one no is enough, even beside an unknown. */
export function both(...parts: readonly Truth[]): Truth {
  if (parts.includes("no")) return "no";
  return parts.includes("unknown") ? "unknown" : "yes";
}

/** The opposite of an unknown is unknown. */
export function opposite(part: Truth): Truth {
  if (part === "unknown") return "unknown";
  return part === "yes" ? "no" : "yes";
}
