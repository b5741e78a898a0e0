import type { ReactNode } from "react";

type DisclosureProps = {
  summary: ReactNode;
  open?: boolean;
  /** For tables; text keeps its measure. */
  wide?: boolean;
  children: ReactNode;
};

/** „Warum fragen wir das?“: more, for those who want it. */
export function Disclosure({ summary, open, wide = false, children }: DisclosureProps) {
  return (
    <details open={open} className="group">
      <summary className="inline-flex min-h-11 list-none items-center gap-2.5 rounded-button font-bold text-accent hover:underline [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 10 12"
          aria-hidden="true"
          className="h-3 w-2.5 shrink-0 fill-current transition-transform group-open:rotate-90"
        >
          <path d="M0 0 10 6 0 12Z" />
        </svg>
        {summary}
      </summary>
      <div className={`pt-1 pb-3 text-ink-2 ${wide ? "sm:pl-5" : "max-w-measure pl-5"}`}>
        {children}
      </div>
    </details>
  );
}
