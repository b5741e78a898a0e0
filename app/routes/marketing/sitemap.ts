import { contentAddresses } from "#app/domain/catalogue/content-addresses.ts";
import { locales } from "#app/i18n/locale.ts";
import type { Route } from "./+types/sitemap";

/** Every content page in both languages, each with its counterpart (sitemaps.org, hreflang). */
export function loader({ url: { origin } }: Route.LoaderArgs) {
  const entries = contentAddresses.flatMap((pair) => {
    const links = [...locales.map((one) => [one, pair[one]] as const), ["x-default", pair.de]]
      .map(
        ([lang, path]) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${origin}${path}"/>`,
      )
      .join("");
    return locales.map((one) => `<url><loc>${origin}${pair[one]}</loc>${links}</url>`);
  });
  const spaces = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${entries.join("\n")}\n</urlset>\n`;
  return new Response(xml, { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
