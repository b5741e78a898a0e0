import type { ReactNode } from "react";

export type NumberedItem = { id: string; title: ReactNode; href?: string };

/** An ordered list on cards, the number in mono. */
export function NumberedList({ items }: { items: readonly NumberedItem[] }) {
  return (
    <ol className="flex flex-col gap-3.5 print:gap-1">
      {items.map((item, index) => (
        <li
          key={item.id}
          className="relative flex items-baseline gap-4 rounded-button border border-card bg-card px-5 py-4 break-inside-avoid print:px-0 print:py-1 has-[a]:hover:text-accent dark:border-line"
        >
          <span aria-hidden="true" className="font-mono font-bold text-accent">
            {index + 1}
          </span>
          {item.href === undefined ? (
            <span className="min-w-0">{item.title}</span>
          ) : (
            <a
              href={item.href}
              className="min-w-0 text-inherit no-underline after:absolute after:inset-0 hover:underline"
            >
              {item.title}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}
