import type { Route } from "./+types/robots";

/** Everything public may be found. What must not be listed says so itself (noindex): a list here would only point to it. */
export const loader = ({ url: { origin } }: Route.LoaderArgs) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
