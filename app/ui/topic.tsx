import type { ReactNode } from "react";

type TopicProps = {
  title: string;
  level?: 2 | 3;
  children: ReactNode;
  href?: string;
  /** „Risiko verstehen“; the title is added for those who hear links one by one. */
  more?: ReactNode;
};

/** A column under a strong rule: one of the three risks. */
export function Topic({ title, level = 3, children, href, more }: TopicProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="border-t-3 border-ink pt-5 break-inside-avoid">
      <Heading className="text-xl font-bold">{title}</Heading>
      <div className="mt-2 text-ink-2">{children}</div>
      {href !== undefined && more !== undefined && (
        <p className="mt-3 print:hidden">
          <a href={href} className="inline-block py-1 font-bold no-underline hover:underline">
            {more}
            <span className="sr-only">: {title}</span>
          </a>
        </p>
      )}
    </div>
  );
}
