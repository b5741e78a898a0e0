import type { ReactNode } from "react";

/** Short items, one per line, with a quiet dash. */
export function PlainList({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {items.map((item, index) => (
        // Items of a fixed text never change their place.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className="flex gap-2.5">
          <span aria-hidden="true" className="text-ink-3">
            –
          </span>
          <span className="min-w-0">{item}</span>
        </li>
      ))}
    </ul>
  );
}
