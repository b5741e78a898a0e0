import type { ReactNode } from "react";
import { Kicker } from "./kicker.tsx";

type PageHeadingProps = {
  title: ReactNode;
  kicker?: ReactNode;
  lead?: ReactNode;
  /** Lamp or other short state below the title. */
  state?: ReactNode;
  actions?: ReactNode;
  level?: 1 | 2;
  /** "lg" on public pages, "md" in the workspace and in forms. */
  size?: "lg" | "md";
};

const sizes = { lg: "text-2xl lg:text-3xl", md: "text-2xl" };

/** The h1 of a page without a hero, with what belongs to it. */
export function PageHeading({
  title,
  kicker,
  lead,
  state,
  actions,
  level = 1,
  size = "lg",
}: PageHeadingProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="flex flex-col gap-5 lg:flex-row lg:items-start lg:justify-between lg:gap-8">
      <div className="min-w-0">
        {kicker !== undefined && <Kicker>{kicker}</Kicker>}
        <Heading className={`mt-1 ${sizes[size]}`}>{title}</Heading>
        {lead !== undefined && <div className="mt-3 max-w-narrow text-lg text-ink-2">{lead}</div>}
        {state !== undefined && <p className="mt-2 text-lg">{state}</p>}
      </div>
      {actions !== undefined && <div className="shrink-0">{actions}</div>}
    </div>
  );
}
