import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { addressOf, inOtherLanguage } from "#app/i18n/addresses.ts";
import { company } from "#app/domain/catalogue/company.ts";
import { Page, QuietPage } from "#app/ui/page.tsx";
import { useLocale } from "./use-locale.ts";

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
      nav={[
        { href: addressOf("check.rules", locale), label: t("nav.rules") },
        { href: addressOf("booking", locale), label: t("nav.booking") },
        { href: addressOf("sign-in", locale), label: t("nav.signIn") },
      ].map((item) => ({ ...item, current: item.href === pathname }))}
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
    links: [
      { href: addressOf("privacy", locale), label: t("nav.privacy") },
      { href: addressOf("check.rules", locale), label: t("nav.rules") },
    ],
    note: t("footer", { company: company.name }),
  };
}
