import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { Link } from "react-router";

type Look = { look?: "primary" | "secondary" | "quiet"; size?: "md" | "sm" };

const looks = {
  primary:
    "border-2 border-accent bg-accent font-bold text-card hover:border-ink hover:bg-ink night:border-ink night:bg-ink night:text-night night:hover:border-ink-2 night:hover:bg-ink-2",
  secondary:
    "border-2 border-accent bg-transparent font-bold text-accent hover:bg-accent hover:text-card night:border-field-border night:text-ink night:hover:border-ink night:hover:bg-card night:hover:text-ink",
  quiet: "font-normal text-ink hover:underline",
};

const sizes = {
  md: "min-h-14 py-3 text-base",
  sm: "min-h-11 py-2 text-sm",
};

const paddings = { md: "px-6", sm: "px-4" };

function classes(look: keyof typeof looks, size: keyof typeof sizes) {
  return `inline-flex cursor-pointer items-center justify-center gap-2 rounded-button text-center leading-tight no-underline disabled:cursor-not-allowed disabled:opacity-60 print:hidden ${looks[look]} ${sizes[size]} ${look === "quiet" ? "" : paddings[size]}`;
}

type ButtonProps = Look & Omit<ComponentPropsWithoutRef<"button">, "className" | "style">;

/** Says what it does. On a night surface it turns white by itself. */
export function Button({ look = "primary", size = "md", type = "submit", ...rest }: ButtonProps) {
  return <button type={type} className={classes(look, size)} {...rest} />;
}

type LinkButtonProps = Look & {
  href: string;
  /** Move within the app without loading a document: workspace and office pages only, never for downloads. */
  soft?: boolean;
} & Omit<ComponentPropsWithoutRef<"a">, "className" | "style" | "href">;

/** A link that looks like a button because it starts the next step. */
export function LinkButton({
  look = "primary",
  size = "md",
  href,
  soft = false,
  ...rest
}: LinkButtonProps) {
  if (soft) return <Link to={href} className={classes(look, size)} {...rest} />;
  return <a href={href} className={classes(look, size)} {...rest} />;
}

/** Buttons side by side; on a phone one below the other in full width. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-col gap-3.5 sm:flex-row sm:flex-wrap sm:items-center">{children}</div>
  );
}
