import type { ReactNode } from "react";

const widths = {
  page: "max-w-page",
  narrow: "max-w-narrow",
};

/** Centred column with a side margin of 20 px on the smallest screen. */
export function Container({
  width = "page",
  children,
}: {
  width?: keyof typeof widths;
  children: ReactNode;
}) {
  return <div className={`mx-auto w-[calc(100%-2.5rem)] ${widths[width]}`}>{children}</div>;
}
