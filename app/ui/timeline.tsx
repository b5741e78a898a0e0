import type { ReactNode } from "react";

export type Moment = { id: string; at: string; text: ReactNode; note?: ReactNode };

/** What happened, one line each, the newest first. */
export function Timeline({ items }: { items: readonly Moment[] }) {
  return (
    <ol className="border-t border-line">
      {items.map((item) => (
        <li
          key={item.id}
          className="grid grid-cols-1 gap-x-6 gap-y-0.5 border-b border-line py-3 sm:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <span className="font-mono text-sm text-ink-3 tabular-nums">{item.at}</span>
          <div className="min-w-0">
            {item.text}
            {item.note !== undefined && <p className="text-ink-2">{item.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
