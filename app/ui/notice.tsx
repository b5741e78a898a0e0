import type { ReactNode } from "react";
import { LampShape } from "./lamp.tsx";

type NoticeProps = {
  tone?: "info" | "success" | "caution";
  title?: ReactNode;
  /** Announced when it appears, e.g. after a form was sent. */
  live?: boolean;
  children?: ReactNode;
};

const edge = {
  info: "border-l-accent",
  success: "border-l-go",
  caution: "border-l-caution-lamp",
};

const mark = {
  info: <InfoMark />,
  success: <LampShape state="go" />,
  caution: <LampShape state="caution" />,
};

/** A short message in the flow of the page. Errors belong into the error summary. */
export function Notice({ tone = "info", title, live = false, children }: NoticeProps) {
  return (
    <div
      role={live ? "status" : undefined}
      className={`flex max-w-measure items-baseline gap-3 rounded-card border border-l-4 border-line bg-card px-5 py-4 ${edge[tone]}`}
    >
      {mark[tone]}
      <div className="flex min-w-0 flex-col gap-1">
        {title !== undefined && <p className="font-bold">{title}</p>}
        {children}
      </div>
    </div>
  );
}

function InfoMark() {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      className="size-[0.9em] shrink-0 translate-y-[0.08em] fill-none stroke-accent"
    >
      <circle cx="8" cy="8" r="7" strokeWidth="1.75" />
      <path d="M8 7.25v4.25M8 4.25v1.5" strokeWidth="2" />
    </svg>
  );
}
