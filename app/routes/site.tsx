import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { addressOf, inOtherLanguage } from "#app/i18n/addresses.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { Page, QuietPage } from "#app/ui/page.tsx";
import { useLocale } from "./use-locale.ts";

/** What the menu and the foot lead to: a page and its word in page.ts. */
const menu = [
  ["risks", "risks"],
  ["mistakes", "mistakes"],
  ["use-cases", "useCases"],
  ["packages", "packages"],
  ["sign-in", "signIn"],
] as const;
const foot = {
  knowledge: [
    ["faq", "faq"],
    ["vendors", "vendors"],
    ["check.rules", "rules"],
  ],
  company: [
    ["about", "about"],
    ["consultation", "booking"],
    ["contact", "contact"],
  ],
  legal: [
    ["imprint", "imprint"],
    ["privacy", "privacy"],
    ["privacy.settings", "privacySettings"],
    ["terms", "terms"],
    ["processing", "processing"],
    ["accessibility", "accessibility"],
  ],
} as const;
const footGroups = ["knowledge", "company", "legal"] as const;

/** The public pages' shell with this site's links. */
export function Site({
  children,
  callToAction = true,
}: {
  children: ReactNode;
  callToAction?: boolean;
}) {
  const { t } = useTranslation("page");
  const { pathname } = useLocation();
  const locale = useLocale();
  const start = addressOf("check.start", locale);
  return (
    <Page
      brand={{ href: addressOf("home", locale), name: company.brand, claim: t("claim") }}
      nav={menu.map(([page, word]) => {
        const href = addressOf(page, locale);
        return { href, label: t(`nav.${word}`), current: href === pathname };
      })}
      language={{
        href: inOtherLanguage(pathname, locale),
        lang: locale === "de" ? "en" : "de",
        short: t("language.short"),
        label: t("language.name"),
      }}
      callToAction={callToAction ? { href: start, label: t("nav.start") } : undefined}
      footer={useFooter()}
    >
      {children}
    </Page>
  );
}

type QuietSiteProps = {
  claim?: string;
  action?: ReactNode;
  width?: "page" | "narrow";
  children: ReactNode;
};

/** The shell for one task at a time: a question, a sign-in, a confirmation. */
export function QuietSite({ claim, action, width, children }: QuietSiteProps) {
  const { t } = useTranslation("page");
  const { pathname } = useLocation();
  const locale = useLocale();
  const other = locale === "de" ? "en" : "de";
  const languageLink = (
    <a
      href={inOtherLanguage(pathname, locale)}
      lang={other}
      hrefLang={other}
      className="inline-block py-2"
    >
      {t("language.name")}
    </a>
  );
  return (
    <QuietPage
      brand={{ href: addressOf("home", locale), name: company.brand, claim: claim ?? t("claim") }}
      action={action ?? languageLink}
      footer={useFooter()}
      {...(width ? { width } : {})}
    >
      {children}
    </QuietPage>
  );
}

function useFooter() {
  const { t } = useTranslation("page");
  const locale = useLocale();
  return {
    groups: footGroups.map((group) => ({
      title: t(`foot.${group}`),
      links: foot[group].map(([page, word]) => ({
        href: addressOf(page, locale),
        label: t(`nav.${word}`),
      })),
    })),
    note: t("footer", { company: company.name }),
  };
}
