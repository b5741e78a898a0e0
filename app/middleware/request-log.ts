import { createContext, type MiddlewareFunction } from "react-router";
import { log } from "#app/log.ts";
import { edgeContext } from "./edge.ts";

/** Somebody wanted what is not theirs, not there for them, too often or not from here (R-51: every denial). */
const denials = new Set([400, 401, 403, 404, 405, 408, 410, 413, 414, 415, 421, 429]);

/** Who asks, as the log may know it: the same for one person, and nobody's name. */
export const actorContext = createContext<string | null>(null);

/** One line per request: the pattern of the route instead of its address, which may hold a token; no body, no name, no address of a person. */
export const requestLog: MiddlewareFunction<Response> = async (
  { request, pattern, context },
  next,
) => {
  const started = performance.now();
  const response = await next();
  const { requestId, refusal } = context.get(edgeContext);
  const milliseconds = Math.round(performance.now() - started);
  const { status } = response;
  const line = { requestId, method: request.method, pattern, status, milliseconds };
  const actor = context.get(actorContext);
  const told = {
    ...line,
    ...(actor ? { actor } : {}),
    ...(refusal ? { reason: refusal.reason } : {}),
  };
  log.info(told, denials.has(status) ? "denied" : "request");
  response.headers.set("X-Request-Id", requestId);
  return response;
};
