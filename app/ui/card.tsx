import type { ReactNode } from "react";

type CardProps = {
  title?: ReactNode;
  level?: 2 | 3 | 4;
  align?: "start" | "centre";
  children: ReactNode;
};

/** A surface with a hairline. */
export function Card({ title, level = 3, align = "start", children }: CardProps) {
  const Heading = `h${level}` as const;
  const place = align === "centre" ? "items-center text-center" : "";
  return (
    <div
      className={`flex flex-col gap-3 rounded-card border border-line bg-card p-6 break-inside-avoid sm:p-7 print:p-4 ${place}`}
    >
      {title !== undefined && <Heading className="text-lg leading-snug font-bold">{title}</Heading>}
      {children}
    </div>
  );
}

const gaps = {
  cards: "gap-5 lg:gap-7",
  text: "gap-9 lg:gap-10",
};

const grids = {
  2: "md:grid-cols-2 print:grid-cols-2",
  3: "md:grid-cols-3 print:grid-cols-3",
};

type ColumnsProps = { count: 2 | 3; of?: "cards" | "text"; children: ReactNode };

/** Equal columns on a wide screen, one below the other on a phone. */
export function Columns({ count, of = "cards", children }: ColumnsProps) {
  return <div className={`grid grid-cols-1 ${gaps[of]} ${grids[count]}`}>{children}</div>;
}
