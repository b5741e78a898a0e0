import { Outlet } from "react-router";
import { keepPrivate } from "#app/middleware/caching.ts";
import { requireOrganisation } from "#app/middleware/organisation-access.ts";
import { requireSession } from "#app/middleware/session.ts";
import type { Route } from "./+types/agreement-layout";

/** Before the workspace's own door: who comes here may be there, and the agreement opens it. */
export const middleware: Route.MiddlewareFunction[] = [
  keepPrivate,
  requireSession,
  requireOrganisation,
];

export default function AgreementLayout() {
  return <Outlet />;
}
