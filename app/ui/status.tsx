import type { ReactNode } from "react";
import { Lamp, type LampState } from "./lamp.tsx";

/** A lamp, or an unlit one for what has not begun: nobody is greeted by forty warnings. */
export function Status({ state, children }: { state: LampState | "unlit"; children: ReactNode }) {
  if (state !== "unlit") return <Lamp state={state}>{children}</Lamp>;
  return (
    <span className="inline-flex items-baseline gap-[0.5em] text-ink-2">
      <svg
        viewBox="0 0 16 16"
        aria-hidden="true"
        focusable="false"
        className="size-[0.75em] shrink-0 translate-y-[0.06em] fill-none stroke-field-border"
      >
        <circle cx="8" cy="8" r="6.75" strokeWidth="1.75" />
      </svg>
      <span>{children}</span>
    </span>
  );
}
