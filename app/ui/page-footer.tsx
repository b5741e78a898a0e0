import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Container } from "./container.tsx";
import type { NavItem } from "./page-header.tsx";

export type PageFooterProps = { links: readonly NavItem[]; note?: ReactNode };

/** Foot of the public pages: legal pages, contact, one line of note. */
export function PageFooter({ links, note }: PageFooterProps) {
  const { t } = useTranslation("ui");
  return (
    <footer className="mt-auto border-t border-line py-8 text-sm print:hidden">
      <Container>
        <div className="flex flex-col gap-x-10 gap-y-3 lg:flex-row lg:items-baseline lg:justify-between">
          <nav aria-label={t("footerNavigation")}>
            <ul className="flex flex-wrap gap-x-6">
              {links.map((link) => (
                <li key={link.href}>
                  <a
                    href={link.href}
                    aria-current={link.current ? "page" : undefined}
                    className="inline-block py-1.5 text-ink-2 no-underline hover:text-accent hover:underline"
                  >
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {note !== undefined && <div className="text-ink-3">{note}</div>}
        </div>
      </Container>
    </footer>
  );
}
