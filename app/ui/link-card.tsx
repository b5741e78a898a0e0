import type { ReactNode } from "react";

type LinkCardProps = {
  href: string;
  title: string;
  level?: 2 | 3;
  /** One line at the foot: a state, a count. */
  foot?: ReactNode;
  children: ReactNode;
};

/** A card that leads somewhere; the whole surface is the link's target. */
export function LinkCard({ href, title, level = 2, foot, children }: LinkCardProps) {
  const Heading = `h${level}` as const;
  return (
    <li className="relative flex flex-col gap-2 rounded-card border border-line bg-card p-6 break-inside-avoid hover:border-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-accent">
      <Heading className="text-lg leading-snug">
        <a
          href={href}
          className="text-inherit no-underline after:absolute after:inset-0 hover:text-accent hover:underline focus-visible:outline-none"
        >
          {title}
        </a>
      </Heading>
      <div className="grow text-ink-2">{children}</div>
      {foot !== undefined && <div className="mt-2 text-sm">{foot}</div>}
    </li>
  );
}

/** Cards side by side, three on a wide screen. */
export function LinkCards({ children }: { children: ReactNode }) {
  return (
    <ul className="grid grid-cols-1 gap-5 sm:grid-cols-2 lg:grid-cols-3 lg:gap-6">{children}</ul>
  );
}
