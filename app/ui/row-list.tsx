import type { ReactNode } from "react";

/** Things with a name, a note and what can be done with them, under hairlines. */
export function RowList({ children }: { children: ReactNode }) {
  return <ul className="border-t border-line">{children}</ul>;
}

type ListRowProps = { title: ReactNode; note?: ReactNode; children?: ReactNode };

export function ListRow({ title, note, children }: ListRowProps) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1.5 border-b border-line py-4">
      <div className="min-w-0 wrap-anywhere">
        <p className="font-bold">{title}</p>
        {note !== undefined && <p className="text-sm text-ink-2">{note}</p>}
      </div>
      {children !== undefined && (
        <div className="flex flex-wrap items-baseline gap-x-5 text-sm">{children}</div>
      )}
    </li>
  );
}

/** A button of a row that looks like the links beside it. */
export function RowButton({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <button aria-label={label} className="cursor-pointer py-1 text-accent underline">
      {children}
    </button>
  );
}
