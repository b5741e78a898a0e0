import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { describedBy, FieldError, Hint } from "./field-note.tsx";

type TextAreaProps = {
  name: string;
  label: ReactNode;
  /** Anchor of the error summary; the name unless told otherwise. */
  id?: string;
  rows?: number;
  maxLength?: number;
  defaultValue?: string | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: boolean;
};

/** A labelled text of several lines whose hint and error are tied to it. */
export function TextArea(props: TextAreaProps) {
  const { name, label, id = name, rows = 4, hint, error, optional = false, ...rest } = props;
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
      <textarea
        {...rest}
        id={id}
        name={name}
        rows={rows}
        required={!optional}
        aria-invalid={wrong || undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={`w-full rounded-button border bg-card px-4 py-3 text-ink focus-visible:outline-offset-1 ${
          wrong ? "border-stop ring-1 ring-stop" : "border-field-border"
        }`}
      />
    </div>
  );
}
