import type { ReactNode } from "react";
import { Button } from "./button.tsx";

type FilterBarProps = {
  label: string;
  submit: string;
  /** Leads to the list without any filter. */
  reset?: ReactNode;
  children: ReactNode;
};

/** Narrows a list: a form that puts everything into the address, so that the view can be kept and sent on. */
export function FilterBar({ label, submit, reset, children }: FilterBarProps) {
  return (
    <form
      method="get"
      role="search"
      aria-label={label}
      className="flex flex-col gap-4 rounded-card border border-line bg-card p-4 print:hidden"
    >
      <div className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 xl:grid-cols-5">
        {children}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button size="sm" look="secondary">
          {submit}
        </Button>
        {reset}
      </div>
    </form>
  );
}

const box =
  "min-h-11 w-full min-w-0 rounded-button border border-field-border bg-card px-3 text-ink";

type ControlProps = { name: string; label: string; value: string };

export function FilterSearch({ name, label, value }: ControlProps) {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-sm text-ink-2">
      {label}
      <input type="search" name={name} defaultValue={value} maxLength={100} className={box} />
    </label>
  );
}

type FilterSelectProps = ControlProps & {
  /** Shown first; stands for „no filter“. */
  all: string;
  options: readonly { value: string; label: string }[];
};

export function FilterSelect({ name, label, value, all, options }: FilterSelectProps) {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-sm text-ink-2">
      {label}
      <select name={name} defaultValue={value} className={box}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
