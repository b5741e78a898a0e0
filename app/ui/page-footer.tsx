import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Container } from "./container.tsx";
import type { NavItem } from "./page-header.tsx";

export type FooterGroup = { title: string; links: readonly NavItem[] };
export type PageFooterProps = { groups: readonly FooterGroup[]; note?: ReactNode };

/** Foot of the public pages: where else to go, in groups, and one line of note. */
export function PageFooter({ groups, note }: PageFooterProps) {
  const { t } = useTranslation("ui");
  return (
    <footer className="mt-auto border-t border-line py-8 text-sm print:hidden">
      <Container>
        <nav
          aria-label={t("footerNavigation")}
          className="grid grid-cols-1 gap-x-10 gap-y-6 min-[22rem]:grid-cols-2 md:grid-cols-3"
        >
          {groups.map((group) => (
            <div key={group.title}>
              <h2 className="text-sm font-bold">{group.title}</h2>
              <ul className="mt-1">
                {group.links.map((link) => (
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
            </div>
          ))}
        </nav>
        {note !== undefined && <div className="mt-6 text-ink-3">{note}</div>}
      </Container>
    </footer>
  );
}
