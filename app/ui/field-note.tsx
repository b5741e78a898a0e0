import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LampShape } from "./lamp.tsx";

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="text-ink-2">
      {children}
    </p>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  const { t } = useTranslation("ui");
  return (
    <p id={id} className="flex items-baseline gap-2 font-bold text-stop">
      <LampShape state="stop" />
      <span>
        <span className="sr-only">{t("error")}: </span>
        {children}
      </span>
    </p>
  );
}

/** The ids a control is described by; undefined if there is nothing to describe it. */
export function describedBy(id: string, notes: { hint?: unknown; error?: unknown }) {
  const ids = [
    notes.hint === undefined ? "" : `${id}-hint`,
    notes.error === undefined ? "" : `${id}-error`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
