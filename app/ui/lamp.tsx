import type { ReactNode } from "react";

export type LampState = "go" | "caution" | "stop";

const textColour: Record<LampState, string> = {
  go: "text-go",
  caution: "text-caution",
  stop: "text-stop",
};

/** The bare shape, for places where the word stands elsewhere. */
export function LampShape({ state }: { state: LampState }) {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      className={`size-[0.75em] shrink-0 translate-y-[0.06em] overflow-visible ${textColour[state]}`}
    >
      {state === "go" && <circle cx="8" cy="8" r="7.5" fill="currentColor" />}
      {state === "caution" && (
        <rect
          x="1.5"
          y="1.5"
          width="13"
          height="13"
          rx="2.5"
          transform="rotate(45 8 8)"
          className="fill-caution-lamp stroke-caution"
          strokeWidth="1.5"
        />
      )}
      {state === "stop" && <rect x="1" y="1" width="14" height="14" rx="1.5" fill="currentColor" />}
    </svg>
  );
}

/** A state is never colour alone: shape, word and colour always come together. */
export function Lamp({ state, children }: { state: LampState; children: ReactNode }) {
  return (
    <span className={`inline-flex items-baseline gap-[0.5em] font-bold ${textColour[state]}`}>
      <LampShape state={state} />
      <span>{children}</span>
    </span>
  );
}
