import type { MiddlewareFunction } from "react-router";

/** Public pages may be kept but are asked for again each time: a changed price or date shows at once. */
export const revalidate: MiddlewareFunction<Response> = async ({ request }, next) => {
  const response = await next();
  const kept =
    ["GET", "HEAD"].includes(request.method) &&
    response.status === 200 &&
    !new URL(request.url).pathname.endsWith(".data");
  if (!response.headers.has("Cache-Control"))
    response.headers.set("Cache-Control", kept ? "no-cache" : "no-store");
  return response;
};

/** For everything behind a login and every page whose address holds a token. */
export const keepPrivate: MiddlewareFunction<Response> = async (_, next) => {
  const response = await next();
  response.headers.set("Cache-Control", "no-store");
  response.headers.set("Referrer-Policy", "same-origin");
  response.headers.set("X-Robots-Tag", "noindex");
  return response;
};

/**
 * The page that answers a form stays in the browser's own cache: without it Chromium and Firefox show an error
 * instead when its reader goes back. It holds nothing that the form did not.
 */
export const keepForBack: MiddlewareFunction<Response> = async ({ request }, next) => {
  const response = await next();
  if (request.method === "POST" && !response.headers.has("Location"))
    response.headers.set("Cache-Control", "private, no-cache");
  return response;
};
