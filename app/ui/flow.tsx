import type { ReactNode } from "react";

export type FlowPart = { id: string; title: string; content: ReactNode };

/** What goes in, who it is about, what comes out: one card after the other, joined by arrows. */
export function Flow({ parts }: { parts: readonly FlowPart[] }) {
  return (
    <ol className="grid gap-9 md:grid-flow-col md:auto-cols-fr md:gap-11 print:grid-flow-col print:auto-cols-fr print:gap-6">
      {parts.map((part, index) => (
        <li
          key={part.id}
          className="relative rounded-card border border-line bg-card p-6 break-inside-avoid print:p-4"
        >
          {index > 0 && <Arrow />}
          <h3 className="text-lg">{part.title}</h3>
          <div className="mt-2 text-ink-2">{part.content}</div>
        </li>
      ))}
    </ol>
  );
}

function Arrow() {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      className="absolute -top-8 left-1/2 w-6 -translate-x-1/2 rotate-90 fill-none stroke-ink-3 md:top-1/2 md:-left-9 md:translate-x-0 md:-translate-y-1/2 md:rotate-0"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M3 12h17M14 6l6 6-6 6" />
    </svg>
  );
}
