import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { texts as de } from "./de/texts.ts";
import { texts as en } from "./en/texts.ts";
import { type Locale, locales } from "./locale.ts";

export type Texts = typeof de;

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "page";
    resources: Texts;
  }
}

const resources = { de, en };

/** One instance per language for the life of the process: nothing is initialised per request. */
const instances = Object.fromEntries(locales.map((locale) => [locale, instance(locale)])) as Record<
  Locale,
  i18n
>;

function instance(locale: Locale): i18n {
  const made = i18next.createInstance();
  void made.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: resources[locale] },
    supportedLngs: [locale],
    fallbackLng: false,
    defaultNS: "page",
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return made;
}

export const i18nFor = (locale: Locale): i18n => instances[locale];
