import type { ReactNode } from "react";

type EmptyStateProps = {
  title: ReactNode;
  level?: 2 | 3;
  /** What to do first. */
  children: ReactNode;
  action?: ReactNode;
};

/** Nothing here yet: says so and names the first step. */
export function EmptyState({ title, level = 2, children, action }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="flex flex-col items-start gap-3 rounded-panel border border-dashed border-field-border px-6 py-9 sm:px-10 sm:py-12">
      <Heading className="text-xl font-bold">{title}</Heading>
      <div className="max-w-measure text-ink-2">{children}</div>
      {action !== undefined && <div className="mt-3">{action}</div>}
    </div>
  );
}
