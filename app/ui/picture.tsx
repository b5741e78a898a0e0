import { type ReactNode, useId } from "react";

type PictureProps = {
  /** Read instead of the drawing: what it is, and what it shows. */
  title: string;
  text: string;
  width: number;
  height: number;
  /** How it fits: a figure beside text, or a band over the whole page. */
  fit?: "beside" | "band" | "wide" | "narrow";
  children: ReactNode;
};

const fits = {
  beside: "mx-auto max-w-[26rem]",
  band: "max-w-[26rem]",
  wide: "max-md:hidden print:block",
  narrow: "md:hidden print:hidden",
};

/** A drawing that explains; its colours follow the scheme, its words are part of it. */
export function Picture({ title, text, width, height, fit = "beside", children }: PictureProps) {
  const id = useId();
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
      className={`block h-auto w-full ${fits[fit]}`}
      fontSize="15"
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>{text}</desc>
      {children}
    </svg>
  );
}
