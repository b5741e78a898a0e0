import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MenuToggle } from "./menu-toggle.tsx";
import type { NavItem } from "./page-header.tsx";
import { contentId, SkipLink } from "./skip-link.tsx";

type OfficeShellProps = {
  home: string;
  name?: string;
  /** Organisation or person the area belongs to. */
  owner: ReactNode;
  /** Stands over the navigation. */
  above?: ReactNode;
  nav: readonly NavItem[];
  /** The form that signs out. */
  signOut?: ReactNode;
  children: ReactNode;
};

/** Shell behind the sign-in: side bar, or a bar with a menu on a phone. */
export function OfficeShell({
  home,
  name = "Tulos",
  owner,
  above,
  nav,
  signOut,
  children,
}: OfficeShellProps) {
  const { t } = useTranslation("ui");
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)] print:block">
      <SkipLink />
      <header className="on-night border-night max-lg:border-b lg:border-r dark:border-line print:border-0">
        <div className="flex flex-wrap items-center gap-x-4 px-5 py-4 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:flex-nowrap lg:items-stretch lg:overflow-y-auto lg:py-7 print:h-auto print:p-0">
          <div className="min-w-0 flex-1 lg:flex-none">
            <Link
              to={home}
              className="rounded-button text-lg leading-tight font-bold text-ink no-underline"
            >
              {name}
            </Link>
            <p className="text-sm leading-snug text-ink-3">{owner}</p>
          </div>
          <MenuToggle />
          <div className="hidden basis-full peer-open:block lg:flex lg:grow lg:basis-auto lg:flex-col print:hidden">
            {above}
            <nav aria-label={t("areaNavigation")} className="mt-4 lg:mt-6">
              <ul className="flex flex-col gap-0.5">
                {nav.map((link) => (
                  <li key={link.href}>
                    <Link
                      to={link.href}
                      aria-current={currentOf(link)}
                      className="block rounded-button px-3 py-2.5 text-sm text-ink-2 no-underline hover:bg-card focus-visible:outline-offset-0 aria-[current]:bg-ink/12 aria-[current]:font-bold aria-[current]:text-ink"
                    >
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
            {signOut !== undefined && <div className="mt-5 px-3 lg:mt-auto lg:pt-6">{signOut}</div>}
          </div>
        </div>
      </header>
      <main id={contentId} tabIndex={-1} className="px-5 py-7 lg:px-11 lg:py-9 print:p-0">
        <div className="mx-auto flex max-w-[69rem] flex-col gap-8">{children}</div>
      </main>
    </div>
  );
}

/** A page of the room is not the room's own page, but one is in that room. */
const currentOf = ({ current }: NavItem) =>
  current === "inside" ? "true" : current ? "page" : undefined;
