import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { addressOf, inOtherLanguage } from "#app/i18n/addresses.ts";
import { useLocale } from "./use-locale.ts";

/** What every area behind the sign-in has at its foot: other areas, the own sign-in, the language and the way out. */
export function SignedInLinks({
  several = true,
  children,
}: {
  /** Whether there is anywhere else to go. */
  several?: boolean;
  children?: ReactNode;
}) {
  const { t } = useTranslation("identity");
  const locale = useLocale();
  const { pathname } = useLocation();
  return (
    <div className="flex flex-col items-start gap-3 text-sm">
      {children}
      {several && (
        <a href={addressOf("rooms", locale)} className="py-1">
          {t("shell.rooms")}
        </a>
      )}
      <a href={addressOf("security", locale)} className="py-1">
        {t("shell.security")}
      </a>
      <a
        href={inOtherLanguage(pathname, locale)}
        lang={locale === "de" ? "en" : "de"}
        className="py-1"
      >
        {t("shell.language")}
      </a>
      <form method="post" action={addressOf("sign-out", locale)}>
        <button className="cursor-pointer py-1 underline">{t("shell.signOut")}</button>
      </form>
    </div>
  );
}
