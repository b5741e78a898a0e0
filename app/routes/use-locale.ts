import { useLocation } from "react-router";
import { type Locale, localeOf } from "#app/i18n/locale.ts";

export const useLocale = (): Locale => localeOf(useLocation().pathname);
