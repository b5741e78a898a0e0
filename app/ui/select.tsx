import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { describedBy, FieldError, Hint } from "./field-note.tsx";

type SelectProps = {
  name: string;
  label: ReactNode;
  id?: string;
  options: readonly { value: string; label: string }[];
  /** Shown first and chosen as long as nothing is. */
  placeholder: string;
  defaultValue?: string | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  /** Marks the field as voluntary; every other field is required. */
  optional?: boolean;
};

/** One of a few choices in little room; the browser's own list. */
export function Select(props: SelectProps) {
  const {
    name,
    label,
    id = name,
    options,
    placeholder,
    defaultValue = "",
    hint,
    error,
    optional = false,
  } = props;
  const { t } = useTranslation("ui");
  const wrong = error !== undefined;
  return (
    <div className="flex max-w-measure flex-col gap-1.5">
      <label htmlFor={id} className="font-bold">
        {label}
        {optional && <span className="font-normal text-ink-2"> ({t("optional")})</span>}
      </label>
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {wrong && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <select
        id={id}
        name={name}
        required={!optional}
        defaultValue={defaultValue}
        aria-invalid={wrong || undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={`min-h-13 w-full rounded-button border bg-card px-3.5 text-ink focus-visible:outline-offset-1 ${
          wrong ? "border-stop ring-1 ring-stop" : "border-field-border"
        }`}
      >
        <option value="">{placeholder}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
