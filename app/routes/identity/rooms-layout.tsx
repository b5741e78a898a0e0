import { Outlet } from "react-router";
import { keepPrivate } from "#app/middleware/caching.ts";
import { requireSession } from "#app/middleware/session.ts";
import type { Route } from "./+types/rooms-layout";

export const middleware: Route.MiddlewareFunction[] = [keepPrivate, requireSession];

export const handle = { scripts: true };

export default function RoomsLayout() {
  return <Outlet />;
}
