import type { ReactNode } from "react";

/** The mono line above a heading: „FRAGE 7 VON 15“. Write the words normally, the capitals are drawn. */
export function Kicker({ children }: { children: ReactNode }) {
  return (
    <p className="font-mono text-sm leading-snug tracking-[0.03em] text-ink-3 uppercase">
      {children}
    </p>
  );
}
