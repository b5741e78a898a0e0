import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { describedBy, FieldError, Hint } from "./field-note.tsx";

type Passed = Omit<
  ComponentPropsWithoutRef<"input">,
  "className" | "style" | "type" | "id" | "name" | "required" | "size" | "aria-describedby"
>;

type FieldProps = Passed & {
  name: string;
  label: ReactNode;
  /** Anchor of the error summary; the name unless told otherwise. */
  id?: string;
  /** "code" is a one-time code: digits, mono, filled in by the mail or authenticator app. */
  type?: "text" | "email" | "tel" | "url" | "number" | "date" | "time" | "search" | "code";
  hint?: ReactNode;
  error?: ReactNode;
  /** Marks the field as voluntary; every other field is required. */
  optional?: boolean;
};

const code = {
  inputMode: "numeric",
  autoComplete: "one-time-code",
  autoCapitalize: "none",
  spellCheck: false,
} as const;

/** One labelled input whose hint and error are tied to it. */
export function Field({
  name,
  label,
  id = name,
  type = "text",
  hint,
  error,
  optional = false,
  ...rest
}: FieldProps) {
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
      <input
        {...(type === "code" && code)}
        {...rest}
        id={id}
        name={name}
        type={type === "code" ? "text" : type}
        required={!optional}
        aria-invalid={wrong || undefined}
        aria-describedby={describedBy(id, { hint, error })}
        className={`min-h-13 w-full rounded-button border bg-card px-4 text-ink focus-visible:outline-offset-1 ${
          wrong ? "border-stop ring-1 ring-stop" : "border-field-border"
        } ${type === "code" ? "max-w-60 font-mono text-lg tracking-[0.2em]" : ""}`}
      />
    </div>
  );
}
