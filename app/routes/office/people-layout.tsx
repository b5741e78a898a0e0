import { Outlet } from "react-router";
import { requireAdministrator } from "#app/middleware/administrator.ts";
import { keepPrivate } from "#app/middleware/caching.ts";
import { requireSession } from "#app/middleware/session.ts";
import type { Route } from "./+types/people-layout";

export const middleware: Route.MiddlewareFunction[] = [
  keepPrivate,
  requireSession,
  requireAdministrator,
];

export const handle = { scripts: true };

export default function PeopleLayout() {
  return <Outlet />;
}
