import type { MiddlewareFunction } from "react-router";
import { log } from "#app/log.ts";
import { edgeContext } from "./edge.ts";

/** One line per request: the pattern of the route instead of its address, which may hold a token; no body, no name, no address of a person. */
export const requestLog: MiddlewareFunction<Response> = async (
  { request, pattern, context },
  next,
) => {
  const started = performance.now();
  const response = await next();
  const { requestId } = context.get(edgeContext);
  const milliseconds = Math.round(performance.now() - started);
  log.info(
    { requestId, method: request.method, pattern, status: response.status, milliseconds },
    "request",
  );
  return response;
};
