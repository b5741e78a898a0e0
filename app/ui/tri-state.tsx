import type { ReactNode } from "react";

export type TriStateOption = { value: string; label: string };

type TriStateProps = {
  name: string;
  legend: ReactNode;
  options: readonly TriStateOption[];
  chosen: string;
  /** Where a suggestion comes from, or when the question matters. */
  note?: ReactNode;
};

/** A short question with a few answers side by side; many of them fit on one page. */
export function TriState({ name, legend, options, chosen, note }: TriStateProps) {
  return (
    <fieldset className="grid grid-cols-1 gap-x-8 gap-y-1.5 border-t border-line py-3.5 lg:grid-cols-[minmax(20rem,1fr)_minmax(0,auto)] lg:items-baseline">
      <legend className="float-left w-full pr-4 lg:w-auto">
        {legend}
        {note !== undefined && <span className="block text-sm text-ink-3">{note}</span>}
      </legend>
      <div className="flex flex-wrap gap-x-6">
        {options.map((option) => (
          <label
            key={option.value}
            className="inline-flex min-h-11 max-w-full cursor-pointer items-center gap-2.5"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === chosen}
              className="size-5 shrink-0 accent-accent"
            />
            <span className="min-w-0 wrap-anywhere">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
