import type { ReactNode } from "react";
import { Kicker } from "./kicker.tsx";
import { Lamp, type LampState } from "./lamp.tsx";

export type ChecklistItem = { id: string; label: ReactNode; state: LampState; word: ReactNode };

/** One thing per line: label, leader dots, result. A line that is too narrow breaks before the dots. */
export function Checklist({ items }: { items: readonly ChecklistItem[] }) {
  return (
    <ul className="font-mono text-sm">
      {items.map((item) => (
        <li
          key={item.id}
          className="flex flex-wrap items-baseline gap-x-2.5 border-b border-dashed border-line py-2.5"
        >
          <span className="max-w-full">{item.label}</span>
          <span className="flex grow items-baseline gap-2.5">
            <span
              aria-hidden="true"
              className="min-w-5 grow border-b-2 border-dotted border-ink-3 opacity-60"
            />
            <Lamp state={item.state}>{item.word}</Lamp>
          </span>
        </li>
      ))}
    </ul>
  );
}

type ChecklistPanelProps = {
  title: ReactNode;
  items: readonly ChecklistItem[];
  result?: ReactNode;
};

/** The checklist as an instrument panel, as in the hero. */
export function ChecklistPanel({ title, items, result }: ChecklistPanelProps) {
  return (
    <div className="rounded-panel border border-line bg-card p-5 sm:px-8 sm:py-7">
      <Kicker>{title}</Kicker>
      <div className="mt-3">
        <Checklist items={items} />
      </div>
      {result !== undefined && <p className="mt-4 font-bold">{result}</p>}
    </div>
  );
}
