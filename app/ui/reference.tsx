import type { ReactNode } from "react";

/** An article of law or another exact reference. */
export function Reference({ children }: { children: ReactNode }) {
  return <span className="font-mono text-sm leading-snug text-ink-3">{children}</span>;
}
