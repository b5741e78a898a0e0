import { Outlet } from "react-router";
import { keepPrivate } from "#app/middleware/caching.ts";
import type { Route } from "./+types/token-pages";

export const middleware: Route.MiddlewareFunction[] = [keepPrivate];

export default function TokenPages() {
  return <Outlet />;
}
