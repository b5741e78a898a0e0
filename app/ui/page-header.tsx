import { useTranslation } from "react-i18next";
import { Brand, type BrandProps } from "./brand.tsx";
import { LinkButton } from "./button.tsx";
import { Container } from "./container.tsx";
import { MenuToggle } from "./menu-toggle.tsx";

export type NavItem = {
  href: string;
  label: string;
  /** inside: one is on another page of the same room. */
  current?: boolean | "inside";
};
/** The same page in the other language; label is that language's own name, e.g. "English". */
export type LanguageLink = { href: string; lang: string; short: string; label: string };

export type PageHeaderProps = {
  brand: BrandProps;
  nav: readonly NavItem[];
  language?: LanguageLink | undefined;
  callToAction?: { href: string; label: string } | undefined;
};

const item =
  "block py-3 text-sm text-ink no-underline hover:text-accent hover:underline aria-[current=page]:font-bold lg:py-2";

/** Head of the public pages. */
export function PageHeader({ brand, nav, language, callToAction }: PageHeaderProps) {
  const { t } = useTranslation("ui");
  return (
    <header className="py-4 lg:py-5 print:py-0">
      <Container>
        <div className="flex flex-wrap items-center justify-between gap-x-6 lg:flex-nowrap">
          <div className="min-w-0 flex-1">
            <Brand {...brand} />
          </div>
          <MenuToggle />
          <nav
            aria-label={t("mainNavigation")}
            className="hidden basis-full peer-open:block lg:block lg:basis-auto print:hidden"
          >
            <ul className="mt-3 max-lg:divide-y max-lg:divide-line lg:mt-0 lg:flex lg:items-center lg:gap-6">
              {nav.map((link) => (
                <li key={link.href}>
                  <a
                    href={link.href}
                    aria-current={link.current ? "page" : undefined}
                    className={item}
                  >
                    {link.label}
                  </a>
                </li>
              ))}
              {language && (
                <li>
                  <a
                    href={language.href}
                    lang={language.lang}
                    hrefLang={language.lang}
                    aria-label={`${language.short} – ${language.label}`}
                    className={item}
                  >
                    {language.short}
                  </a>
                </li>
              )}
              {callToAction && (
                <li className="flex flex-col pt-4 pb-2 lg:py-0">
                  <LinkButton href={callToAction.href} size="sm">
                    {callToAction.label}
                  </LinkButton>
                </li>
              )}
            </ul>
          </nav>
        </div>
      </Container>
    </header>
  );
}
