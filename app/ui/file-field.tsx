import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { describedBy, FieldError, Hint } from "./field-note.tsx";

type FileFieldProps = {
  name: string;
  label: ReactNode;
  /** Endings that the browser offers; the server judges. */
  accept: string;
  hint: ReactNode;
  error?: ReactNode;
  /** Marks the field as voluntary; every other field is required. */
  optional?: boolean;
};

/** A file, chosen with the browser's own button. */
export function FileField({ name, label, accept, hint, error, optional = false }: FileFieldProps) {
  const { t } = useTranslation("ui");
  const wrong = error !== undefined;
  return (
    <div className="flex max-w-measure flex-col gap-1.5">
      <label htmlFor={name} className="font-bold">
        {label}
        {optional && <span className="font-normal text-ink-2"> ({t("optional")})</span>}
      </label>
      <Hint id={`${name}-hint`}>{hint}</Hint>
      {wrong && <FieldError id={`${name}-error`}>{error}</FieldError>}
      <input
        id={name}
        name={name}
        type="file"
        accept={accept}
        required={!optional}
        aria-invalid={wrong || undefined}
        aria-describedby={describedBy(name, { hint, error })}
        className={`min-h-13 w-full rounded-button border border-dashed bg-card p-2.5 text-ink file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-button file:border-2 file:border-accent file:bg-transparent file:px-4 file:font-bold file:text-accent focus-visible:outline-offset-1 ${
          wrong ? "border-stop ring-1 ring-stop" : "border-field-border"
        }`}
      />
    </div>
  );
}
