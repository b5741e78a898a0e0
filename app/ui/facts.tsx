import type { ReactNode } from "react";

export type Fact = { term: string; value: ReactNode };

/** Pairs of term and value: a booking, a contract, a person. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="border-t border-line">
      {facts.map((fact) => (
        <div
          key={fact.term}
          className="grid grid-cols-1 gap-x-6 gap-y-0.5 border-b border-line py-3 sm:grid-cols-[minmax(10rem,1fr)_2fr]"
        >
          <dt className="text-ink-3">{fact.term}</dt>
          <dd className="min-w-0 tabular-nums">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
