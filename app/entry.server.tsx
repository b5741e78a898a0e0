import { randomBytes } from "node:crypto";
import { renderToReadableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import {
  type EntryContext,
  type HandleErrorFunction,
  isRouteErrorResponse,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { isUnavailable } from "#db/database.server.ts";
import { followCompanyFile } from "./domain/catalogue/follow-company.server.ts";
import { i18nFor } from "./i18n/i18n.ts";
import { localeOf } from "./i18n/locale.ts";
import { closeDatabase } from "./jobs/worker.server.ts";
import { contentContext, forgetContent } from "./middleware/content-pages.ts";
import {
  contentSecurityPolicy,
  reportingEndpoints,
  trustedTypes,
} from "./middleware/content-security-policy.ts";
import { edgeContext } from "./middleware/edge.ts";
import { log } from "./log.ts";
import { Nonce } from "./routes/nonce.ts";
import { RequestId } from "./routes/request-id.ts";
import { SiteOrigin } from "./routes/site-origin.ts";

followCompanyFile((problems) => log.error({ problems }, "COMPANY_FILE is not used"));

// What the process uses of the built application.
export { readyContent } from "./middleware/content-pages.ts";
export { tellReads } from "./middleware/content-reads.ts";
export { requestContext } from "./middleware/edge.ts";
export { startWorker } from "./jobs/worker.server.ts";

/** Leaves nothing open and nothing kept: afterwards other settings would hold. */
export async function close(): Promise<void> {
  forgetContent();
  await closeDatabase();
}

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: RouterContextProvider,
) {
  const { matches } = router.staticHandlerContext;
  const says = (what: "scripts" | "script" | "content") =>
    matches.some(({ route }) =>
      Boolean((route.handle as Record<string, unknown> | undefined)?.[what]),
    );
  const nonce =
    says("scripts") || says("script") ? randomBytes(16).toString("base64url") : undefined;
  const url = new URL(request.url);
  const page = (
    <I18nextProvider i18n={i18nFor(localeOf(url.pathname))}>
      <SiteOrigin value={url.origin}>
        <RequestId value={context.get(edgeContext).requestId}>
          <Nonce value={nonce}>
            <ServerRouter context={router} url={request.url} {...(nonce ? { nonce } : {})} />
          </Nonce>
        </RequestId>
      </SiteOrigin>
    </I18nextProvider>
  );
  const body = await renderToReadableStream(page, {
    signal: request.signal,
    ...(nonce ? { nonce } : {}),
  });
  // The whole page at once: late parts would need inline scripts, which public pages do not have.
  await body.allReady;
  context.set(contentContext, says("content"));
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Security-Policy", contentSecurityPolicy(nonce));
  if (nonce) headers.set("Content-Security-Policy-Report-Only", trustedTypes);
  headers.set("Reporting-Endpoints", reportingEndpoints);
  return new Response(body, { headers, status });
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const edge = context.get(edgeContext);
  const { requestId } = edge;
  if (isUnavailable(error)) {
    edge.unavailable = true;
    return log.warn({ requestId, error: String(error) }, "database unavailable");
  }
  log.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, "failed");
};
