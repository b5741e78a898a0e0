import { data, Outlet } from "react-router";
import { keepPrivate } from "#app/middleware/caching.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import type { Route } from "./+types/layout";

/** Outside the demo nothing below this address exists. */
const demoOnly: Route.MiddlewareFunction = ({ context }) => {
  if (!context.get(edgeContext).demo) throw data(null, { status: 404 });
};

export const middleware: Route.MiddlewareFunction[] = [demoOnly, keepPrivate];

export default function Demo() {
  return <Outlet />;
}
