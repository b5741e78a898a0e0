import {
  createContext,
  data,
  type MiddlewareFunction,
  type RouterContextProvider,
} from "react-router";

const retryAfterContext = createContext<number | null>(null);

/** The refusal of what came too often, to be thrown by a middleware. */
export function tooOften(
  context: Readonly<RouterContextProvider>,
  seconds: number,
  shown: object = { reason: "too-often" },
) {
  context.set(retryAfterContext, seconds);
  return data(shown, { status: 429 });
}

/** The framework drops the headers of what a middleware throws; this says when to come back all the same. */
export const nameRetry: MiddlewareFunction<Response> = async ({ context }, next) => {
  const response = await next();
  const seconds = context.get(retryAfterContext);
  if (response.status === 429 && seconds !== null && !response.headers.has("Retry-After"))
    response.headers.set("Retry-After", String(seconds));
  return response;
};
