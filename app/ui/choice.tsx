import type { ReactNode } from "react";
import { describedBy, FieldError, Hint } from "./field-note.tsx";

export type ChoiceOption = {
  value: string;
  label: ReactNode;
  help?: ReactNode;
  /** Chosen alone or not at all; the server says so too. */
  exclusive?: boolean;
};

type ChoiceProps = {
  name: string;
  legend: ReactNode;
  /** "h1" when the question is the page; a plain legend otherwise. */
  legendAs?: "h1" | "h2" | "plain";
  type?: "radio" | "checkbox";
  options: readonly ChoiceOption[];
  chosen?: readonly string[];
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** Id of the first input, so that the error summary can lead there; the name unless told otherwise. */
  id?: string;
};

const legendLook = {
  h1: "block text-xl font-bold sm:text-2xl",
  h2: "block text-xl font-bold",
  plain: "block text-base font-bold",
};

/** A question with its answers as cards; native inputs, so it works without script. */
export function Choice({
  name,
  legend,
  legendAs = "plain",
  type = "radio",
  options,
  chosen = [],
  hint,
  error,
  required = type === "radio",
  id = name,
}: ChoiceProps) {
  const Legend = legendAs === "plain" ? "span" : legendAs;
  return (
    <fieldset
      role={type === "radio" ? "radiogroup" : undefined}
      aria-required={type === "radio" && required ? true : undefined}
      aria-invalid={type === "radio" && error !== undefined ? true : undefined}
      aria-describedby={describedBy(id, { hint, error })}
      data-choice=""
      className="min-w-0 focus:outline-none"
    >
      <legend className="mb-2 block w-full">
        <Legend className={legendLook[legendAs]}>{legend}</Legend>
      </legend>
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error !== undefined && (
        <div className="mt-3">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
      <div className="mt-6 flex flex-col gap-3">
        {options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            type={type}
            option={option}
            chosen={chosen.includes(option.value)}
            required={type === "radio" && required}
          />
        ))}
      </div>
    </fieldset>
  );
}

type CardProps = {
  id: string;
  name: string;
  type: "radio" | "checkbox";
  option: ChoiceOption;
  chosen: boolean;
  required: boolean;
};

function ChoiceCard({ id, name, type, option, chosen, required }: CardProps) {
  const help = option.help === undefined ? undefined : `${id}-help`;
  return (
    <div className="relative flex items-start gap-4 rounded-card border-2 border-line bg-card px-5 py-4.5 hover:border-field-border has-checked:border-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent">
      <input
        id={id}
        name={name}
        type={type}
        value={option.value}
        defaultChecked={chosen}
        required={required}
        aria-describedby={help}
        data-exclusive={option.exclusive ? "" : undefined}
        className="tick relative z-1 mt-0.5 focus-visible:outline-none"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="after:absolute after:inset-0 after:cursor-pointer">
          {option.label}
        </label>
        {help !== undefined && (
          <p id={help} className="mt-0.5 text-sm text-ink-2">
            {option.help}
          </p>
        )}
      </div>
    </div>
  );
}
