import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { company } from "#app/domain/catalogue/company.ts";
import { addressesOf } from "#app/i18n/addresses.ts";
import { keepTogether } from "#app/i18n/format.ts";
import { locales } from "#app/i18n/locale.ts";
import { useOrigin } from "./site-origin.ts";
import { useLocale } from "./use-locale.ts";

const regions = { de: "de_DE", en: "en_GB" } as const;

type PageMetaProps = {
  /** Names this page alone; the company follows by itself. */
  title: string;
  /** One or two sentences, 50 to 160 characters. */
  description: string;
};

/** What search engines and messengers show of a content page, in both languages. */
export function PageMeta({ title, description }: PageMetaProps) {
  const { t } = useTranslation("page");
  const { pathname } = useLocation();
  const origin = useOrigin();
  const locale = useLocale();
  const paths = addressesOf(pathname, locale);
  const here = origin + paths[locale];
  const image = `${origin}/share.${locale}.png`;
  const about = keepTogether(description);
  return (
    <>
      <title>{`${title} – ${company.brand}`}</title>
      <meta name="description" content={about} />
      <link rel="canonical" href={here} />
      {locales.map((one) => (
        <link key={one} rel="alternate" hrefLang={one} href={origin + paths[one]} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + paths.de} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={company.brand} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={about} />
      <meta property="og:url" content={here} />
      <meta property="og:locale" content={regions[locale]} />
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={t("shareImage")} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
