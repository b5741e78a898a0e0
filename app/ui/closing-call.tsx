import type { ReactNode } from "react";

type ClosingCallProps = {
  title: ReactNode;
  level?: 2 | 3;
  children?: ReactNode;
  action: ReactNode;
};

/** The night panel at the end of a page: what to do next. */
export function ClosingCall({ title, level = 2, children, action }: ClosingCallProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="on-night flex flex-col gap-6 rounded-panel border border-night px-6 py-8 sm:px-9 lg:flex-row lg:items-center lg:justify-between lg:gap-12 dark:border-line print:hidden">
      <div className="min-w-0">
        <Heading className="text-xl">{title}</Heading>
        {children !== undefined && (
          <div className="mt-1.5 max-w-measure text-ink-2">{children}</div>
        )}
      </div>
      <div className="flex shrink-0 flex-col sm:items-start">{action}</div>
    </section>
  );
}
