import type { ReactNode } from "react";

/** Running text with headings, lists and links: legal pages, explanations, letters. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>;
}
