import type { ReactNode } from "react";
import { Link } from "react-router";
import { Reference } from "./reference.tsx";

type RowTitleProps = {
  children: ReactNode;
  /** Leads to the page of the row. */
  href?: string;
  /** Article of law below the title. */
  reference?: ReactNode;
};

/** Main cell of a table: bold title, exact reference below. */
export function RowTitle({ children, href, reference }: RowTitleProps) {
  return (
    <span className="block min-w-0 wrap-anywhere">
      <span className="block font-bold">
        {href === undefined ? (
          children
        ) : (
          <Link to={href} className="text-ink no-underline hover:text-accent hover:underline">
            {children}
          </Link>
        )}
      </span>
      {reference !== undefined && <Reference>{reference}</Reference>}
    </span>
  );
}
