import type { ReactNode } from "react";
import { describedBy, FieldError } from "./field-note.tsx";

type CheckboxProps = {
  name: string;
  /** The whole sentence that is agreed to; may hold links. */
  children: ReactNode;
  value?: string;
  id?: string;
  defaultChecked?: boolean;
  required?: boolean;
  error?: ReactNode;
};

/** A single consent: never ticked beforehand unless the person ticked it before. */
export function Checkbox({
  name,
  children,
  value = "yes",
  id = name,
  defaultChecked = false,
  required = false,
  error,
}: CheckboxProps) {
  const wrong = error !== undefined;
  return (
    <div className="flex max-w-measure flex-col gap-1.5">
      {wrong && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="flex items-start gap-3.5">
        <input
          id={id}
          name={name}
          type="checkbox"
          value={value}
          defaultChecked={defaultChecked}
          required={required}
          aria-invalid={wrong || undefined}
          aria-describedby={describedBy(id, { error })}
          className={`tick mt-0.5 ${wrong ? "border-stop" : ""}`}
        />
        <label htmlFor={id} className="min-w-0 pb-1">
          {children}
        </label>
      </div>
    </div>
  );
}
