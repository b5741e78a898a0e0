import {
  createContext,
  data,
  type MiddlewareFunction,
  type RouterContextProvider,
} from "react-router";
import type { LinkState } from "#app/domain/mail/links.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { linkStatus } from "./link-status.ts";

/** Made or not, as `typesetPdf` says it; `name` is that of the file. */
export type Document =
  | { state: "open"; made: { ok: true; pdf: Uint8Array } | { ok: false }; name: string }
  | { state: Exclude<LinkState, "open"> };

interface Asked {
  params: Record<string, string | undefined>;
  url: URL;
  locale: Locale;
  context: Readonly<RouterContextProvider>;
}

/** Why the page stands where a document should be. */
const insteadContext = createContext<LinkState>("unknown");

/** Answers with the PDF before any page is made; the page is for links that are over and for bad days. */
export function answerWithPdf(
  find: (asked: Asked) => Promise<Document>,
): MiddlewareFunction<Response> {
  return async ({ request, params, context }) => {
    if (request.method !== "GET" && request.method !== "HEAD") return undefined;
    const locale = context.get(localeContext);
    const found = await find({ params, url: new URL(request.url), locale, context });
    context.set(insteadContext, found.state);
    if (found.state !== "open" || !found.made.ok) return undefined;
    return new Response(new Uint8Array(found.made.pdf), {
      headers: {
        "Content-Type": "application/pdf",
        "Content-Disposition": `inline; filename="${found.name}"`,
      },
    });
  };
}

/** What the page says instead: the link is over (404, 410), or the document could not be made just now (503). */
export function insteadOfPdf(context: { get(key: typeof insteadContext): LinkState }) {
  const state = context.get(insteadContext);
  if (state !== "open") return data({ state }, { status: linkStatus(state) });
  return data({ state }, { status: 503, headers: { "Retry-After": "60" } });
}
