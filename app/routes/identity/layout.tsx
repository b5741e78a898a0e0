import { Outlet } from "react-router";
import { keepPrivate } from "#app/middleware/caching.ts";
import type { Route } from "./+types/layout";

export const middleware: Route.MiddlewareFunction[] = [keepPrivate];

export default function IdentityPages() {
  return <Outlet />;
}
