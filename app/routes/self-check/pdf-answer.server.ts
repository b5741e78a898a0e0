import { createContext, data, type MiddlewareFunction } from "react-router";
import type { LinkState } from "#app/domain/mail/links.server.ts";
import type { Perspective } from "#app/domain/self-check/perspectives.ts";
import { reportPdf } from "#app/domain/self-check/report-document.server.ts";
import type { Report } from "#app/domain/self-check/reports.server.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { linkStatus } from "../link-status.ts";
import { perspectiveIn } from "./perspective.ts";

type Found =
  | { state: "open"; report: Report; perspective?: Perspective | null }
  | { state: Exclude<LinkState, "open"> };

/** Why the page stands where a document should be. */
const insteadContext = createContext<LinkState>("unknown");

const fileName = { de: "pilotencheck", en: "pre-flight-check" } as const;

/** Answers with the PDF before any page is made; the page is for links that are over and for bad days. */
export function answerWithPdf(
  find: (token: string) => Promise<Found>,
): MiddlewareFunction<Response> {
  return async ({ request, params, context }) => {
    if (request.method !== "GET" && request.method !== "HEAD") return undefined;
    const locale = context.get(localeContext);
    const found = await find(params.token ?? "");
    context.set(insteadContext, found.state);
    if (found.state !== "open") return undefined;
    const view = perspectiveIn(new URL(request.url), locale) ?? found.perspective ?? undefined;
    const made = await reportPdf(found.report, locale, new Date(), view);
    return made.ok ? pdf(made.pdf, found.report, locale) : undefined;
  };
}

function pdf(bytes: Uint8Array, { createdAt }: Report, locale: Locale): Response {
  const name = `${fileName[locale]}-${createdAt.toISOString().slice(0, 10)}.pdf`;
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${name}"`,
    },
  });
}

/** What the page says instead: the link is over (404, 410), or the document could not be made just now (503). */
export function insteadOfPdf(context: { get(key: typeof insteadContext): LinkState }) {
  const state = context.get(insteadContext);
  if (state !== "open") return data({ state }, { status: linkStatus(state) });
  return data({ state }, { status: 503, headers: { "Retry-After": "60" } });
}
