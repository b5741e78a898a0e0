import { createContext, data, type MiddlewareFunction, RouterContextProvider } from "react-router";
import type { Edge } from "#app/server/edge.ts";

/** What the process knows of a request before the router sees it. */
export const edgeContext = createContext<Edge>();

export function requestContext(edge: Edge): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(edgeContext, edge);
  return context;
}

/** A request the gate refused is answered here, so that its page has the look and the language of its address. */
export const refuseAtEdge: MiddlewareFunction<Response> = ({ context }) => {
  const { refusal } = context.get(edgeContext);
  if (refusal)
    throw data(
      { reason: refusal.reason },
      { status: refusal.status, headers: refusal.headers ?? {} },
    );
};

/** A page without a form of its own refuses forms, and says what it takes instead (RFC 9110, 15.5.6). */
export const nameMethods: MiddlewareFunction<Response> = async (_, next) => {
  const response = await next();
  if (response.status === 405 && !response.headers.has("Allow"))
    response.headers.set("Allow", "GET, HEAD");
  return response;
};
